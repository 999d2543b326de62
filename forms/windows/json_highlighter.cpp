// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/json_highlighter.h"

#include "forms/fields/tints.h"

namespace meshwright {

JsonHighlighter::JsonHighlighter(QTextDocument* document, const QPalette& palette)
    : QSyntaxHighlighter(document)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    m_name.setForeground(dark ? QColor(0x9c, 0xdc, 0xfe) : QColor(0x0b, 0x4f, 0x8a));
    m_text.setForeground(dark ? QColor(0xb5, 0xd6, 0x8a) : QColor(0x2e, 0x6b, 0x1f));
    m_word.setForeground(dark ? QColor(0xff, 0xb8, 0x6c) : QColor(0x8a, 0x3a, 0x00));
}

qsizetype JsonHighlighter::highlightText(const QString& line, qsizetype from)
{
    qsizetype to = from + 1;
    while (to < line.size() && line[to] != u'"')
        to += line[to] == u'\\' ? 2 : 1;
    to = std::min(to + 1, line.size());
    qsizetype next = to;
    while (next < line.size() && line[next].isSpace())
        ++next;
    const bool name = next < line.size() && line[next] == u':';
    setFormat(static_cast<int>(from), static_cast<int>(to - from), name ? m_name : m_text);
    return to;
}

void JsonHighlighter::highlightBlock(const QString& line)
{
    for (qsizetype at = 0; at < line.size();) {
        if (line[at] == u'"') {
            at = highlightText(line, at);
        } else if (line[at].isLetterOrNumber() || line[at] == u'-') {
            const qsizetype from = at;
            while (at < line.size() &&
                   (line[at].isLetterOrNumber() || QStringLiteral("+-.").contains(line[at])))
                ++at;
            setFormat(static_cast<int>(from), static_cast<int>(at - from), m_word);
        } else {
            ++at;
        }
    }
}

} // namespace meshwright
