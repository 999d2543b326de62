// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <map>

namespace meshwright {

/// How large words are on paper, in units of a 96th of an inch, and of which kind.
struct PaperFont
{
    int size = 0;
    bool isBold = false;
    bool isCode = false;

    friend auto operator<=>(const PaperFont&, const PaperFont&) = default;
};

/// The fonts of paper, which are as wide in every resolution. It belongs to the thread that made it.
class PaperFonts
{
public:
    const QFont& font(const PaperFont& font) { return kept(font).font; }
    const QFontMetricsF& metrics(const PaperFont& font) { return kept(font).metrics; }
    /// How wide @p text is in one line. Much on paper is there again and again, and measured once.
    double width(const QString& text, const PaperFont& font);

private:
    struct Kept
    {
        QFont font;
        QFontMetricsF metrics;
        QHash<QString, double> widths = {};
    };
    Kept& kept(const PaperFont& font);

    std::map<PaperFont, Kept> m_fonts;
};

} // namespace meshwright
