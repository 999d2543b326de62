// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/jq/template_uses.h"

#include "models/rules/node_parts.h"
#include "models/source/json_reader.h"
#include "models/source/location.h"

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

using UseKind = TemplateUse::Kind;

/// What has more is no template that a person fills in, and would take more memory than it is worth.
constexpr std::size_t mostUses = 10'000;

/// Reads along a text.
class Reader
{
public:
    Reader(std::string_view text, std::size_t at) : m_text(text), m_at(at) {}

    std::size_t at() const { return m_at; }
    bool isAtEnd() const { return m_at >= m_text.size(); }
    char front() const { return isAtEnd() ? '\0' : m_text[m_at]; }
    bool take(std::string_view part)
    {
        const bool isThere = m_text.substr(std::min(m_at, m_text.size())).starts_with(part);
        m_at += isThere ? part.size() : 0;
        return isThere;
    }
    void skipBlanks()
    {
        while (!isAtEnd() && std::string_view(" \t\r\n").find(front()) != std::string_view::npos)
            ++m_at;
    }
    /// A name of letters, digits and _; empty when there is none.
    std::string_view name()
    {
        const std::size_t begin = m_at;
        while (isLetter(front()) || front() == '_' || (m_at > begin && isDigit(front())))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

private:
    std::string_view m_text;
    std::size_t m_at;
};

/// A variable, and whether and how it can be told from text that only looks like one.
struct Variable
{
    std::string_view name;
    bool isBraced = false;
    bool isNumber = false;
};

/// $NAME, $ENV.NAME, env.NAME or ${NAME}.
std::optional<Variable> variable(Reader& reader)
{
    Variable out;
    if (reader.take("${")) {
        out = {reader.name(), true};
        if (!reader.take("}"))
            return {};
    } else if (reader.take("$ENV.") || reader.take("env.") || reader.take("$")) {
        out.name = reader.name();
    }
    return out.name.empty() ? std::nullopt : std::optional(out);
}

/// A variable as jq takes one in parentheses or alone, with what it makes of it: $PORT | tonumber.
std::optional<Variable> expression(Reader& reader)
{
    reader.skipBlanks();
    auto out = variable(reader);
    Reader further = reader;
    further.skipBlanks();
    if (!out || !further.take("|"))
        return out;
    further.skipBlanks();
    const std::string_view filter = further.name();
    if (filter != "tonumber" && filter != "tostring")
        return {};
    out->isNumber = filter == "tonumber";
    reader = further;
    return out;
}

bool isInCapitals(std::string_view name)
{
    return std::ranges::none_of(name, [](char c) { return lowered(c) == c && isLetter(c); });
}

class Scan
{
public:
    explicit Scan(std::string_view text) : m_text(text), m_tokens(text), m_place(text, source::anyDepth) {}

    std::vector<TemplateUse> uses();

private:
    void word(source::Token token);
    bool value(source::Token& token);
    void string(const source::Token& token);
    std::optional<std::size_t> inString(std::size_t at);
    void add(UseKind kind, std::string_view name, std::size_t begin, std::size_t end);

    std::string_view m_text;
    source::JsonTokens<char> m_tokens;
    source::JsonReader m_place;
    std::vector<TemplateUse> m_uses;
    bool m_isSure = false; ///< something was there that only a template has
};

std::vector<TemplateUse> Scan::uses()
{
    while (const auto token = m_uses.size() > mostUses ? std::nullopt : m_tokens.next()) {
        using enum source::Token::Kind;
        if (token->kind == Word) {
            word(*token);
            continue;
        }
        if (token->kind == String)
            string(*token);
        m_place.pass(*token);
    }
    if (!m_isSure || m_uses.size() > mostUses)
        m_uses.clear();
    return std::move(m_uses);
}

void Scan::add(UseKind kind, std::string_view name, std::size_t begin, std::size_t end)
{
    m_uses.push_back({kind, std::string(name), begin, end, {}});
    if (kind != UseKind::Comment && m_place.due() == source::Due::Value)
        m_uses.back().at = m_place.value();
}

void Scan::word(source::Token token)
{
    if (m_text[token.begin] == '#') {
        const std::size_t end = std::min(m_text.find_first_of("\r\n", token.begin), m_text.size());
        add(UseKind::Comment, {}, token.begin, end);
        return m_tokens.goOn(end);
    }
    if (m_place.due() == source::Due::Value && value(token))
        m_tokens.goOn(token.end);
    m_place.pass(token);
}

/// Whether a variable stands where @p token begins; @p token is then all of it.
bool Scan::value(source::Token& token)
{
    Reader reader(m_text, token.begin);
    const bool isInParentheses = reader.take("(");
    const auto found = expression(reader);
    if (isInParentheses)
        reader.skipBlanks();
    if (!found || (isInParentheses && !reader.take(")")))
        return false;
    if (!reader.isAtEnd() && std::string_view(" \t\r\n,]}").find(reader.front()) == std::string_view::npos)
        return false;
    token.end = reader.at();
    add(found->isNumber ? UseKind::Number : UseKind::Value, found->name, token.begin, token.end);
    m_isSure = true;
    return true;
}

void Scan::string(const source::Token& token)
{
    for (std::size_t at = token.begin + 1; at + 1 < token.end && m_uses.size() <= mostUses;) {
        if (const auto end = inString(at))
            at = *end;
        else
            at += m_text[at] == '\\' ? 2 : 1;
    }
}

/// The end of the variable at @p at inside a string, nullopt when there is none.
std::optional<std::size_t> Scan::inString(std::size_t at)
{
    Reader reader(m_text, at);
    if (reader.take("\\(")) {
        const auto found = expression(reader);
        reader.skipBlanks();
        if (!found || !reader.take(")"))
            return {};
        add(UseKind::InString, found->name, at, reader.at());
        m_isSure = true;
        return reader.at();
    }
    const auto found = m_text[at] == '$' ? variable(reader) : std::nullopt;
    if (!found || (!found->isBraced && !isInCapitals(found->name)))
        return {};
    add(UseKind::InString, found->name, at, reader.at());
    m_isSure = m_isSure || (found->isBraced && isInCapitals(found->name));
    return reader.at();
}

} // namespace

std::vector<TemplateUse> templateUses(std::string_view text)
{
    source::JsonTokens tokens(text, text.size() - withoutByteOrderMark(text).size());
    auto first = tokens.next();
    while (first && text[first->begin] == '#') { // a comment of jq
        tokens.goOn(text.find_first_of("\r\n", first->begin));
        first = tokens.next();
    }
    using enum source::Token::Kind;
    if (!first || (first->kind != OpenObject && first->kind != OpenList))
        return {};
    return Scan(text).uses();
}

} // namespace meshwright
