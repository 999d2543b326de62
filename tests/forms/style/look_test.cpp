// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/forms/style/contrast.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

/// What is read or has to be seen, and on what.
struct Pair
{
    const char* name;
    QColor Colours::*ink;
    QColor Colours::*ground;
    double least = forText;
};

constexpr Pair pairs[] = {
    {"text on window", &Colours::text, &Colours::window},
    {"text on card", &Colours::text, &Colours::card},
    {"text on select", &Colours::text, &Colours::select},
    {"text on accentSoft", &Colours::text, &Colours::accentSoft},
    {"text on field", &Colours::text, &Colours::field},
    {"text on code", &Colours::text, &Colours::code},
    {"soft on window", &Colours::soft, &Colours::window},
    {"soft on card", &Colours::soft, &Colours::card},
    {"soft on select", &Colours::soft, &Colours::select},
    {"hint on field", &Colours::hint, &Colours::field},
    {"hint on card", &Colours::hint, &Colours::card},
    {"accentText on accent", &Colours::accentText, &Colours::accent},
    {"accent on card", &Colours::accent, &Colours::card},
    {"accent on window", &Colours::accent, &Colours::window},
    {"error on card", &Colours::error, &Colours::card},
    {"error on window", &Colours::error, &Colours::window},
    {"error on errorSoft", &Colours::error, &Colours::errorSoft},
    {"error on select", &Colours::error, &Colours::select},
    {"card on error", &Colours::card, &Colours::error},
    {"warning on card", &Colours::warning, &Colours::card},
    {"warning on window", &Colours::warning, &Colours::window},
    {"warning on warningSoft", &Colours::warning, &Colours::warningSoft},
    {"warning on select", &Colours::warning, &Colours::select},
    {"good on card", &Colours::good, &Colours::card},
    {"good on goodSoft", &Colours::good, &Colours::goodSoft},
    {"text on errorSoft", &Colours::text, &Colours::errorSoft},
    {"text on warningSoft", &Colours::text, &Colours::warningSoft},
    {"key on code", &Colours::key, &Colours::code},
    {"string on code", &Colours::string, &Colours::code},
    {"number on code", &Colours::number, &Colours::code},
    {"word on code", &Colours::word, &Colours::code},
    {"fieldBorder on field", &Colours::fieldBorder, &Colours::field, forControls},
    {"fieldBorder on card", &Colours::fieldBorder, &Colours::card, forControls},
    {"accent on select", &Colours::accent, &Colours::select, forControls},
};

} // namespace

TEST(Look, WhatIsReadHasTheContrastOfWcag)
{
    for (const Theme theme : allThemes)
        for (const Pair& pair : pairs) {
            const Colours& colours = coloursOf(theme);
            EXPECT_GE(contrast(colours.*pair.ink, colours.*pair.ground), pair.least)
                << pair.name << " in theme " << static_cast<int>(theme);
        }
}

TEST(Look, APaletteTellsItsTheme)
{
    for (const Theme theme : allThemes) {
        EXPECT_EQ(themeOf(paletteOf(theme)), theme);
        QPalette changed = paletteOf(theme);
        changed.setColor(QPalette::Window, coloursOf(theme).errorSoft);
        EXPECT_EQ(themeOf(changed), theme) << "whatever ground a widget has of its own";
    }
}

TEST(Look, AnotherPaletteIsLightOrDark)
{
    EXPECT_EQ(themeOf(QPalette(Qt::black)), Theme::Dark);
    EXPECT_EQ(themeOf(QPalette(Qt::white)), Theme::Light);
}

} // namespace meshwright
