// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_highlighter.h"

#include "models/source/json_tokens.h"

#include <QTextBlock>

#include <string_view>

namespace meshwright {

namespace {

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
    using source::Token;
    QList<QTextLayout::FormatRange> out;
    source::JsonTokens tokens(std::u16string_view(reinterpret_cast<const char16_t*>(line.utf16()),
                                                  static_cast<std::size_t>(line.size())));
    while (const auto token = tokens.next()) {
        const auto begin = static_cast<qsizetype>(token->begin);
        const auto end = static_cast<qsizetype>(token->end);
        const QTextCharFormat* format = nullptr;
        if (token->kind == Token::Kind::String || token->kind == Token::Kind::OpenString)
            format = isName(line, end) ? &m_name : &m_text;
        else if (token->kind == Token::Kind::Word)
            format = line[begin] == u'-' || line[begin].isDigit() ? &m_number
                     : line[begin].isLetter()                     ? &m_word
                                                                  : nullptr;
        if (format)
            out.append({static_cast<int>(begin), static_cast<int>(end - begin), *format});
    }
    return out;
}

} // namespace meshwright
