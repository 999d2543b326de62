// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

namespace meshwright {

/// A language that needs 40 percent more room: English, and something behind it.
class LongerTexts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* text, const char*, int) const override
    {
        // What Qt calls keys is read by Qt as well.
        if (!text || !*text || qstrcmp(context, "QShortcut") == 0)
            return {};
        const QString english = QString::fromUtf8(text);
        QString more;
        while (more.size() * 5 < english.size() * 2)
            more += QStringLiteral(" mmmm");
        return english + more;
    }
};

} // namespace meshwright
