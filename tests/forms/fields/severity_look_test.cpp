// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/severity_look.h"

#include <gtest/gtest.h>

namespace meshwright {

TEST(SeverityLook, PlaceholdersCanBeReadOnTheirField)
{
    const struct
    {
        const char* ground;
        const char* text;
        QColor given;
        bool isMended;
    } rows[] = {
        {"white", "black", QColor(0, 0, 0, 128), false},
        {"#1e1f22", "#dfe1e5", QColor(0, 0, 0, 128), true},
        {"#1e1f22", "#dfe1e5", QColor(223, 225, 229, 128), false},
        {"#1e1f22", "#dfe1e5", QColor(0x30, 0x30, 0x30), true},
        {"white", "black", QColor(255, 255, 255, 128), true},
    };
    for (const auto& row : rows) {
        QPalette palette;
        palette.setColor(QPalette::Base, QColor(QLatin1StringView(row.ground)));
        palette.setColor(QPalette::Text, QColor(QLatin1StringView(row.text)));
        palette.setColor(QPalette::PlaceholderText, row.given);
        SCOPED_TRACE(row.ground);
        QColor text = palette.color(QPalette::Text);
        text.setAlpha(150);
        EXPECT_EQ(placeholder(palette), row.isMended ? text : row.given);
    }
}

} // namespace meshwright
