// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_highlighter.h"

#include "forms/style/look.h"
#include "models/source/json_tokens.h"

#include <QRegularExpression>
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
    const Colours& colours = coloursFor(palette);
    m_name.setForeground(colours.key);
    m_text.setForeground(colours.string);
    m_number.setForeground(colours.number);
    m_word.setForeground(colours.word);
}

bool JsonHighlighter::colour(const QTextBlock& line) const
{
    QList<QTextLayout::FormatRange> wanted = m_isYaml ? yamlRangesIn(line.text()) : rangesIn(line.text());
    if (line.layout()->formats() == wanted)
        return false;
    line.layout()->setFormats(wanted);
    return true;
}

const QTextCharFormat& JsonHighlighter::formatOfYaml(QStringView value) const
{
    static const QRegularExpression number(QStringLiteral("^[-+]?[0-9][0-9_.eE+-]*$"));
    static const QRegularExpression word(QStringLiteral("^(true|false|null|yes|no|on|off|~)$"));
    const QString text = value.toString();
    return number.match(text).hasMatch() ? m_number : word.match(text).hasMatch() ? m_word : m_text;
}

/// The name at the beginning of the line, and what stands behind it. What spreads over several lines is left
/// as it is.
QList<QTextLayout::FormatRange> JsonHighlighter::yamlRangesIn(const QString& line) const
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:\\s*- )*\\s*(?:(\"[^\"]*\"|'[^']*'|[^\\s#{\\[\"':][^:#]*)(?=:(?:\\s|$)):)?"
                       "\\s*([^#\\s](?:[^#]|(?<=\\S)#)*?)?\\s*(?:#.*)?$"));
    const auto found = shape.match(line);
    if (!found.hasMatch())
        return {};
    QList<QTextLayout::FormatRange> out;
    const auto add = [&](int group, const QTextCharFormat& format) {
        if (found.capturedLength(group) > 0)
            out.append({static_cast<int>(found.capturedStart(group)),
                        static_cast<int>(found.capturedLength(group)), format});
    };
    const QStringView value = found.capturedView(2);
    if (value.startsWith(u'{') || value.startsWith(u'['))
        out = rangesIn(line);
    add(1, m_name);
    if (out.size() <= 1 && !value.isEmpty() && !QStringView(u"|>&*!-").contains(value.front()))
        add(2, formatOfYaml(value));
    return out;
}

QList<QTextLayout::FormatRange> JsonHighlighter::rangesIn(const QString& line) const
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
