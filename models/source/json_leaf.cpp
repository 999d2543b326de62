// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/json_leaf.h"

#include "models/source/utf8.h"

#include <QString>

#include <algorithm>

namespace meshwright::source {

namespace {

constexpr std::string_view digits = "0123456789";

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    const char small = static_cast<char>(c | 0x20);
    if (small >= 'a' && small <= 'f')
        return static_cast<unsigned>(small - 'a' + 10);
    return {};
}

/// Reads the text in quotation marks byte by byte, up to the first mistake.
class StringReader
{
public:
    StringReader(std::string_view whole, std::size_t begin) : m_whole(whole), m_at(begin + 1) {}

    std::optional<LeafFault> fault()
    {
        while (m_at < m_whole.size()) {
            const unsigned char c = byteAt(m_whole, m_at);
            if (c == '"')
                return {};
            if (c >= 0x20 && c < 0x80 && c != '\\') {
                ++m_at;
                continue;
            }
            if (c == '\\')
                escape();
            else if (c < 0x20)
                control(c);
            else
                character();
            if (m_fault)
                return m_fault;
        }
        return LeafFault{FaultKind::NeverEnds, m_whole.size()};
    }

private:
    void refuse(FaultKind kind, std::size_t at) { m_fault = {kind, std::min(at, m_whole.size() - 1)}; }

    void control(unsigned char c)
    {
        if (c == '\n' || c == '\r')
            refuse(FaultKind::EndsWithLine, m_at);
        else
            refuse(c == '\t' ? FaultKind::Tab : FaultKind::ControlCharacter, m_at);
    }

    void escape()
    {
        const std::size_t next = m_at + 1;
        if (next < m_whole.size() && m_whole[next] == 'u')
            return unicode();
        if (next >= m_whole.size() ||
            std::string_view("\"\\/bfnrt").find(m_whole[next]) == std::string_view::npos)
            return refuse(FaultKind::Backslash, next);
        m_at += 2;
    }

    /// The four digits behind the u at @p from; nullopt, with a fault, when they are not there.
    std::optional<unsigned> unit(std::size_t from)
    {
        unsigned out = 0;
        for (std::size_t at = from; at < from + 4; ++at) {
            const auto digit = at < m_whole.size() ? hexDigit(m_whole[at]) : std::nullopt;
            if (!digit) {
                refuse(FaultKind::UnicodeEscape, at);
                return {};
            }
            out = out * 16 + *digit;
        }
        return out;
    }

    void unicode()
    {
        const auto first = unit(m_at + 2);
        if (!first)
            return;
        const std::size_t behind = m_at + 6;
        if (*first >= 0xDC00 && *first <= 0xDFFF)
            return refuse(FaultKind::Surrogate, behind - 1);
        if (*first < 0xD800 || *first > 0xDBFF) {
            m_at = behind;
            return;
        }
        for (std::size_t i = 0; i < 2; ++i)
            if (behind + i >= m_whole.size() || m_whole[behind + i] != "\\u"[i])
                return refuse(FaultKind::Surrogate, behind + i);
        const auto second = unit(behind + 2);
        if (second && (*second < 0xDC00 || *second > 0xDFFF))
            return refuse(FaultKind::Surrogate, behind + 5);
        m_at = behind + 6;
    }

    void character()
    {
        const auto [size, isWhole] = characterAt(m_whole, m_at);
        if (!isWhole)
            return refuse(FaultKind::NotUtf8, m_at + size);
        m_at += size;
    }

    std::string_view m_whole;
    std::size_t m_at;
    std::optional<LeafFault> m_fault;
};

unsigned unitAt(std::string_view text, std::size_t at)
{
    unsigned out = 0;
    for (std::size_t i = at; i < std::min(at + 4, text.size()); ++i)
        out = out * 16 + hexDigit(text[i]).value_or(0);
    return out;
}

/// The character of the \u whose u is at @p at, which goes on to its last byte; of half a pair the
/// replacement character.
char32_t pointAt(std::string_view text, std::size_t& at)
{
    const unsigned first = unitAt(text, at + 1);
    at += 4;
    if (first < 0xD800 || first > 0xDFFF)
        return first;
    const unsigned second = unitAt(text, at + 3);
    if (first > 0xDBFF || second < 0xDC00 || second > 0xDFFF)
        return 0xFFFD;
    at += 6;
    return 0x10000U + ((first - 0xD800U) << 10U) + (second - 0xDC00U);
}

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(digits, at), text.size()) - std::min(at, text.size());
}

/// The length of the number @p word begins with, 0 when it is none.
std::size_t numberLength(std::string_view word)
{
    std::size_t at = word.starts_with('-') ? 1 : 0;
    if (digitsAt(word, at) == 0)
        return 0;
    at += word[at] == '0' ? 1 : digitsAt(word, at);
    if (at < word.size() && word[at] == '.') {
        const std::size_t fraction = digitsAt(word, at + 1);
        if (fraction == 0)
            return 0;
        at += 1 + fraction;
    }
    if (at < word.size() && (word[at] == 'e' || word[at] == 'E')) {
        const std::size_t sign = at + 1 < word.size() && (word[at + 1] == '+' || word[at + 1] == '-') ? 1 : 0;
        const std::size_t exponent = digitsAt(word, at + 1 + sign);
        if (exponent == 0)
            return 0;
        at += 1 + sign + exponent;
    }
    return at;
}

/// True when what @p word begins with would have to be a number.
bool looksLikeNumber(std::string_view word)
{
    return !word.empty() && (word.front() == '-' || digits.find(word.front()) != std::string_view::npos);
}

FaultKind noValue(std::string_view word)
{
    return looksLikeNumber(word) ? FaultKind::NoNumber : FaultKind::NoWord;
}

std::string_view wordOf(std::string_view text, const Token& token)
{
    return text.substr(token.begin, token.end - token.begin);
}

} // namespace

std::optional<LeafFault> faultInString(std::string_view whole, std::size_t begin)
{
    return StringReader(whole, begin).fault();
}

std::string decoded(std::string_view inside)
{
    constexpr std::string_view names = "bfnrt";
    constexpr std::string_view controls = "\b\f\n\r\t";
    std::string out;
    out.reserve(inside.size());
    for (std::size_t at = 0; at < inside.size(); ++at) {
        const std::size_t escape = std::min(inside.find('\\', at), inside.size());
        out += inside.substr(at, escape - at);
        at = escape + 1;
        if (at >= inside.size())
            break;
        if (const std::size_t control = names.find(inside[at]); control != std::string_view::npos) {
            out += controls[control];
        } else if (inside[at] != 'u') {
            out += inside[at];
        } else {
            out += QStringView(QChar::fromUcs4(pointAt(inside, at))).toUtf8().toStdString();
        }
    }
    return out;
}

std::size_t leafLength(std::string_view word)
{
    for (const std::string_view literal : {"true", "false", "null"})
        if (word.starts_with(literal))
            return literal.size();
    return numberLength(word);
}

std::optional<LeafFault> faultIn(std::string_view text, const Token& token)
{
    if (token.kind == Token::Kind::String || token.kind == Token::Kind::OpenString)
        return faultInString(text, token.begin);
    if (token.kind != Token::Kind::Word || leafLength(wordOf(text, token)) > 0)
        return {};
    return LeafFault{noValue(wordOf(text, token)), token.begin};
}

std::optional<LeafFault> faultBehind(std::string_view text, const Token& token)
{
    if (token.kind != Token::Kind::Word)
        return {};
    const std::string_view word = wordOf(text, token);
    const std::string_view rest = word.substr(leafLength(word));
    if (rest.empty())
        return {};
    const FaultKind kind = leafLength(rest) > 0 ? FaultKind::Misplaced : noValue(rest);
    return LeafFault{kind, token.end - rest.size()};
}

Node::Kind leafKind(std::string_view text, const Token& token)
{
    if (token.kind != Token::Kind::Word)
        return Node::Kind::String;
    const std::string_view word = wordOf(text, token);
    if (leafLength(word) != word.size())
        return Node::Kind::Broken;
    switch (word.front()) {
    case 't':
        return Node::Kind::True;
    case 'f':
        return Node::Kind::False;
    case 'n':
        return Node::Kind::Null;
    default:
        return Node::Kind::Number;
    }
}

} // namespace meshwright::source
