// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/report/paper_text.h"

#include <QGlyphRun>
#include <QTextCharFormat>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace meshwright {

namespace {

PaperFont styled(PaperFont font, PaperStyle style)
{
    font.isBold = font.isBold || style == PaperStyle::Strong;
    font.isCode = style == PaperStyle::Code;
    return font;
}

/// @p words in lines, as far as they have any, that are not wrapped; nothing where one is wider than @p
/// width.
LaidText unwrapped(const PaperWords& words, const PaperFont& font, double width, PaperFonts& fonts)
{
    LaidText out;
    const QFontMetricsF& metrics = fonts.metrics(font);
    for (const QString& line : words.text.split(u'\n')) {
        if (fonts.width(line, font) > width)
            return {};
        if (!line.isEmpty())
            out.words.push_back({{0, out.height + metrics.ascent()}, line, font, words.style});
        out.height += metrics.height();
    }
    return out;
}

/// Text that QTextLayout breaks into lines.
class WrappedText
{
public:
    WrappedText(const PaperText& text, const PaperFont& font, PaperFonts& fonts) : m_text(text), m_font(font)
    {
        QString all;
        QList<QTextLayout::FormatRange> formats;
        for (const PaperWords& words : text) {
            QTextCharFormat format;
            format.setFont(fonts.font(styled(font, words.style)));
            formats.append({static_cast<int>(all.size()), static_cast<int>(words.text.size()), format});
            all += words.text;
        }
        m_layout.setText(all.replace(u'\n', QChar::LineSeparator));
        m_layout.setFont(fonts.font(font));
        m_layout.setFormats(formats);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
    }

    LaidText inLines(double width)
    {
        LaidText out;
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            place(line, out);
            out.height += line.height();
        }
        m_layout.endLayout();
        return out;
    }

private:
    bool isRightToLeft() const { return m_layout.text().isRightToLeft(); }

    /// Where what stands from @p from up to @p to in @p line begins on the left. Where the direction changes,
    /// cursors are on either side: only glyphs tell.
    static double leftOf(const QTextLine& line, qsizetype from, qsizetype to)
    {
        double out = line.naturalTextRect().right();
        for (const QGlyphRun& run : line.glyphRuns(static_cast<int>(from), static_cast<int>(to - from)))
            for (const QPointF& glyph : run.positions())
                out = std::min(out, glyph.x());
        return out;
    }

    /// Adds @p part, which begins at @p from, where @p line runs to the left, or a part of it does. It is
    /// drawn by itself: a mark before it tells which way the whole runs where its own letters tell another.
    void placeRightToLeft(const QTextLine& line, qsizetype from, QString part, PlacedWords& out) const
    {
        while (part.back().isSpace()) // at the left, outside of the line where that is broken
            part.chop(1);
        out.at.setX(leftOf(line, from, from + part.size()));
        constexpr char16_t leftToRightMark = u'\u200E', rightToLeftMark = u'\u200F';
        if (part.isRightToLeft() != isRightToLeft())
            part.prepend(isRightToLeft() ? rightToLeftMark : leftToRightMark);
        out.text = part;
    }

    /// Adds what stands in @p line to @p out, each part in its font.
    void place(const QTextLine& line, LaidText& out) const
    {
        const qsizetype begin = line.textStart(), end = begin + line.textLength();
        qsizetype at = 0;
        for (const PaperWords& words : m_text) {
            const qsizetype from = std::max(begin, at), to = std::min(end, at + words.text.size());
            at += words.text.size();
            QString part = m_layout.text().mid(from, std::max<qsizetype>(0, to - from));
            part.remove(QChar::LineSeparator);
            if (part.trimmed().isEmpty())
                continue;
            out.words.push_back({{line.cursorToX(static_cast<int>(from)), out.height + line.ascent()},
                                 part,
                                 styled(m_font, words.style),
                                 words.style});
            if (isRightToLeft() || part.isRightToLeft())
                placeRightToLeft(line, from, part, out.words.back());
        }
    }

    const PaperText& m_text;
    PaperFont m_font;
    QTextLayout m_layout;
};

} // namespace

ColumnContent contentOf(const PaperText& text, const PaperFont& font, PaperFonts& fonts)
{
    ColumnContent out;
    for (const PaperWords& words : text)
        for (const QString& line : words.text.split(u'\n')) {
            const PaperFont own = styled(font, words.style);
            out.widestLine = std::max(out.widestLine, fonts.width(line, own));
            for (const QString& word : line.split(u' '))
                out.widestWord = std::max(out.widestWord, fonts.width(word, own));
        }
    return out;
}

LaidText inLines(const PaperText& text, const PaperFont& font, double width, PaperFonts& fonts)
{
    if (text.size() == 1)
        if (LaidText out = unwrapped(text.front(), styled(font, text.front().style), width, fonts);
            out.height > 0)
            return out;
    return WrappedText(text, font, fonts).inLines(width);
}

} // namespace meshwright
