// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/report/paper_font.h"

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QFont qtFont(const PaperFont& font)
{
    QFont out;
    out.setFamily(font.isCode ? u"monospace"_s : u"sans-serif"_s);
    out.setPixelSize(font.size);
    out.setBold(font.isBold);
    out.setHintingPreference(QFont::PreferNoHinting);
    return out;
}

} // namespace

PaperFonts::Kept& PaperFonts::kept(const PaperFont& font)
{
    const auto found = m_fonts.find(font);
    if (found != m_fonts.end())
        return found->second;
    const QFont made = qtFont(font);
    return m_fonts.emplace(font, Kept{made, QFontMetricsF(made)}).first->second;
}

double PaperFonts::width(const QString& text, const PaperFont& font)
{
    Kept& all = kept(font);
    const auto found = all.widths.constFind(text);
    return found != all.widths.constEnd() ? *found
                                          : *all.widths.insert(text, all.metrics.horizontalAdvance(text));
}

} // namespace meshwright
