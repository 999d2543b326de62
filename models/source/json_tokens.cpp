// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/json_tokens.h"

namespace meshwright::source {

namespace {

template <class Character>
bool isBlank(Character c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::optional<Token::Kind> mark(char32_t c)
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

template <class Character>
std::optional<Token> JsonTokens<Character>::next()
{
    while (m_at < m_text.size() && isBlank(m_text[m_at]))
        ++m_at;
    if (m_at >= m_text.size())
        return {};
    Token out{Token::Kind::Word, m_at, m_at + 1};
    const Character first = m_text[m_at];
    if (first == '"')
        out = string();
    else if (const auto kind = mark(static_cast<std::make_unsigned_t<Character>>(first)))
        out.kind = *kind;
    else
        out = word();
    m_at = out.end;
    return out;
}

template <class Character>
Token JsonTokens<Character>::string() const
{
    for (std::size_t at = m_at + 1; at < m_text.size(); ++at) {
        const Character c = m_text[at];
        if (c == '"')
            return {Token::Kind::String, m_at, at + 1};
        if (c == '\n' || c == '\r')
            return {Token::Kind::OpenString, m_at, at};
        if (c == '\\' && at + 1 < m_text.size() && m_text[at + 1] != '\n')
            ++at;
    }
    return {Token::Kind::OpenString, m_at, m_text.size()};
}

template <class Character>
Token JsonTokens<Character>::word() const
{
    std::size_t end = m_at;
    while (end < m_text.size() && !isBlank(m_text[end]) && m_text[end] != '"' &&
           !mark(static_cast<std::make_unsigned_t<Character>>(m_text[end])))
        ++end;
    return {Token::Kind::Word, m_at, end};
}

template class JsonTokens<char>;
template class JsonTokens<char16_t>;

std::string_view content(std::string_view text, const Token& token)
{
    const std::string_view whole = text.substr(token.begin, token.end - token.begin);
    if (token.kind == Token::Kind::String)
        return whole.substr(1, whole.size() - 2);
    return token.kind == Token::Kind::OpenString ? whole.substr(1) : whole;
}

} // namespace meshwright::source
