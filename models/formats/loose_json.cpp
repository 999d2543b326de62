// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/loose_json.h"

#include "models/formats/parse.h"

#include <algorithm>

namespace meshwright::loose {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view endsOfWords = " \t\r\n{}[]:,\"";

/// No pointer of a node is nearly as long. Without a bound, pointers into a file of one long name would take
/// more memory than there is.
constexpr std::size_t longestPath = 4096;

std::optional<Token::Kind> mark(char c)
{
    using enum Token::Kind;
    switch (c) {
    case '{':
        return OpenObject;
    case '}':
        return CloseObject;
    case '[':
        return OpenList;
    case ']':
        return CloseList;
    case ':':
        return Colon;
    case ',':
        return Comma;
    default:
        return {};
    }
}

} // namespace

std::optional<Token> Tokens::next()
{
    m_at = std::min(m_text.find_first_not_of(blanks, m_at), m_text.size());
    if (m_at == m_text.size())
        return {};
    Token out{Token::Kind::Word, m_at, m_at + 1};
    if (const auto kind = mark(m_text[m_at]))
        out.kind = *kind;
    else
        out = m_text[m_at] == '"' ? string() : word();
    m_at = out.end;
    return out;
}

Token Tokens::string() const
{
    for (std::size_t at = m_at + 1; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (c == '"')
            return {Token::Kind::String, m_at, at + 1};
        if (c == '\n' || c == '\r')
            return {Token::Kind::OpenString, m_at, at};
        const bool isEscaped = c == '\\' && at + 1 < m_text.size() && m_text[at + 1] != '\n';
        at += isEscaped ? 1U : 0U;
    }
    return {Token::Kind::OpenString, m_at, m_text.size()};
}

Token Tokens::word() const
{
    return {Token::Kind::Word, m_at, std::min(m_text.find_first_of(endsOfWords, m_at), m_text.size())};
}

std::string_view content(std::string_view text, const Token& token)
{
    const std::string_view whole = text.substr(token.begin, token.end - token.begin);
    if (token.kind == Token::Kind::String)
        return whole.substr(1, whole.size() - 2);
    return token.kind == Token::Kind::OpenString ? whole.substr(1) : whole;
}

void Place::pass(std::string_view text, const Token& token)
{
    using enum Token::Kind;
    switch (token.kind) {
    case OpenObject:
    case OpenList:
        return open(token.kind == OpenList);
    case CloseObject:
    case CloseList:
        return close(token.kind == CloseList);
    case Colon:
    case Comma:
        break;
    default:
        return leaf(content(text, token));
    }
    if (m_open.empty())
        return;
    Level& level = m_open.back();
    if (level.isList) {
        level.item += token.kind == Comma ? 1U : 0U;
        level.due = Due::Value;
    } else if (token.kind == Comma) {
        level.name = {};
        level.due = Due::Name;
    } else {
        if (level.due == Due::Colon)
            level.names.push_back(level.name);
        level.due = Due::Value;
    }
}

/// A value begins.
void Place::begin()
{
    if (m_open.empty()) {
        m_isOver = true;
        return;
    }
    Level& level = m_open.back();
    if (level.due != Due::Value) {
        level.item += level.isList ? 1U : 0U;
        level.name = {};
    }
    level.due = Due::Comma;
}

void Place::open(bool isList)
{
    begin();
    m_lists += isList ? 1U : 0U;
    m_open.push_back({isList, isList ? Due::Value : Due::Name});
}

/// What was not closed inside ends with what is; a closing mark without an opening one is passed over.
void Place::close(bool isList)
{
    if ((isList ? m_lists : m_open.size() - m_lists) == 0)
        return;
    bool wasList = !isList;
    while (wasList != isList) {
        wasList = m_open.back().isList;
        m_lists -= wasList ? 1U : 0U;
        m_open.pop_back();
    }
}

void Place::leaf(std::string_view text)
{
    if (m_open.empty() || m_open.back().isList || m_open.back().due == Due::Value)
        return begin();
    m_open.back().name = text;
    m_open.back().due = Due::Colon;
}

Due Place::due() const
{
    if (m_open.empty())
        return m_isOver ? Due::Comma : Due::Value;
    return m_open.back().due;
}

std::optional<Pointer> Place::pointer(std::size_t levels) const
{
    if (levels > deepestLevel)
        return {};
    std::size_t length = 0;
    for (std::size_t i = 0; i < levels; ++i)
        length += m_open[i].name.size();
    if (length > longestPath)
        return {};
    Pointer out;
    for (std::size_t i = 0; i < levels; ++i)
        out = m_open[i].isList ? out / m_open[i].item : out / m_open[i].name;
    return out;
}

std::optional<Pointer> Place::container() const
{
    return pointer(m_open.empty() ? 0 : m_open.size() - 1);
}

std::optional<Pointer> Place::value() const
{
    return pointer(m_open.size());
}

} // namespace meshwright::loose
