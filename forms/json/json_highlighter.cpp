// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_highlighter.h"

#include <QTextBlock>

namespace meshwright {

namespace {

/// The end of the text in quotation marks that begins at @p from; the end of the line when it does not end.
qsizetype endOfText(const QString& line, qsizetype from)
{
    for (qsizetype i = from + 1; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'"')
            return i + 1;
    }
    return line.size();
}

/// The end of the number or word that begins at @p from.
qsizetype endOfWord(const QString& line, qsizetype from)
{
    qsizetype end = from;
    while (end < line.size() && !line[end].isSpace() && !QStringView(u",:]}").contains(line[end]))
        ++end;
    return end;
}

bool isName(const QString& line, qsizetype end)
{
    while (end < line.size() && line[end].isSpace())
        ++end;
    return end < line.size() && line[end] == u':';
}

} // namespace

void JsonHighlighter::setPalette(const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    m_name.setForeground(dark ? QColor(0x9c, 0xdc, 0xfe) : QColor(0x0b, 0x4f, 0x9e));
    m_text.setForeground(dark ? QColor(0xa5, 0xd6, 0xa7) : QColor(0x1b, 0x6e, 0x2f));
    m_number.setForeground(dark ? QColor(0xff, 0xcc, 0x80) : QColor(0x9a, 0x4a, 0x00));
    m_word.setForeground(dark ? QColor(0xce, 0x93, 0xd8) : QColor(0x7b, 0x1f, 0x8a));
}

bool JsonHighlighter::colour(const QTextBlock& line) const
{
    QList<QTextLayout::FormatRange> wanted = colours(line.text());
    if (line.layout()->formats() == wanted)
        return false;
    line.layout()->setFormats(wanted);
    return true;
}

QList<QTextLayout::FormatRange> JsonHighlighter::colours(const QString& line) const
{
    QList<QTextLayout::FormatRange> out;
    qsizetype end = 0;
    for (qsizetype at = 0; at < line.size(); at = end) {
        end = at + 1;
        const QTextCharFormat* format = nullptr;
        if (line[at] == u'"') {
            end = endOfText(line, at);
            format = isName(line, end) ? &m_name : &m_text;
        } else if (line[at] == u'-' || line[at].isDigit()) {
            end = endOfWord(line, at);
            format = &m_number;
        } else if (line[at].isLetter()) {
            end = endOfWord(line, at);
            format = &m_word;
        }
        if (format)
            out.append({static_cast<int>(at), static_cast<int>(end - at), *format});
    }
    return out;
}

} // namespace meshwright
