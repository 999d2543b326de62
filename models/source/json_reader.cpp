// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/json_reader.h"

#include "models/source/json_leaf.h"

#include <cstdint>
#include <utility>

namespace meshwright::source {

namespace {

using Kind = Token::Kind;

/// No pointer of a resource is nearly as deep or long. Without a bound, pointers into a file of one long name
/// would take more memory than there is.
constexpr std::size_t deepestPointer = 64;
constexpr std::size_t longestPointer = 4096;

} // namespace

JsonReader::JsonReader(std::string_view text, std::size_t levels) : m_text(text), m_levels(levels)
{
    // As much as most files need, so that it is not made larger again and again.
    m_open.reserve(8);
    m_waiting.reserve(16);
    m_nodes.reserve(32);
}

Tree JsonReader::read()
{
    JsonTokens tokens(m_text);
    while (const auto token = tokens.next()) {
        pass(*token);
        if (m_tooDeep)
            break;
    }
    if (!m_fault && !m_tooDeep && due() != Due::End)
        refuse(FaultKind::EndOfText, m_text.size(), m_text.size());
    while (!m_open.empty())
        closeInnermost(m_text.size());
    if (!m_waiting.empty())
        m_nodes.push_back(m_waiting.front());
    return {m_text, std::move(m_nodes)};
}

void JsonReader::pass(const Token& token)
{
    if (!m_fault)
        look(token);
    take(token);
}

/// Whether the text is JSON up to the end of @p token.
void JsonReader::look(const Token& token)
{
    if (const auto wrong = faultIn(m_text, token)) {
        refuse(wrong->kind, token.begin, wrong->at);
    } else if (!fits(token.kind)) {
        refuse(FaultKind::Misplaced, token.begin, token.begin);
    } else if (const auto behind = faultBehind(m_text, token)) {
        m_fault =
            Fault{behind->kind, m_open.empty() ? Due::End : Due::Comma, around(), behind->at, behind->at};
    }
}

bool JsonReader::fits(Kind kind) const
{
    const bool mayClose = !m_open.empty() && (due() == Due::Comma || m_open.back().mayClose);
    switch (kind) {
    case Kind::CloseObject:
        return around() == Around::Object && mayClose && (due() == Due::Comma || due() == Due::Name);
    case Kind::CloseList:
        return around() == Around::List && mayClose;
    case Kind::Colon:
        return due() == Due::Colon;
    case Kind::Comma:
        return due() == Due::Comma;
    case Kind::String:
        return due() == Due::Value || due() == Due::Name;
    default:
        return due() == Due::Value;
    }
}

void JsonReader::refuse(FaultKind kind, std::size_t begin, std::size_t at)
{
    m_fault = Fault{kind, due(), around(), begin, at};
}

void JsonReader::take(const Token& token)
{
    switch (token.kind) {
    case Kind::OpenObject:
    case Kind::OpenList:
        return open(token);
    case Kind::CloseObject:
    case Kind::CloseList:
        return close(token);
    case Kind::Colon:
    case Kind::Comma:
        return separate(token.kind);
    default:
        return takeLeaf(token);
    }
}

void JsonReader::separate(Kind kind)
{
    if (m_open.empty())
        return;
    Level& level = m_open.back();
    level.mayClose = false;
    if (around() == Around::List) {
        level.item += kind == Kind::Comma ? 1U : 0U;
        level.due = Due::Value;
    } else if (kind == Kind::Comma) {
        dropName();
        level.due = Due::Name;
    } else {
        level.due = Due::Value;
    }
}

/// A name that nothing follows is kept: as a member without a value.
void JsonReader::dropName()
{
    Level& level = m_open.back();
    if (level.name && level.due != Due::Comma) {
        const auto end = static_cast<std::uint32_t>(level.name->end);
        Node node{end, end, static_cast<std::uint32_t>(level.name->begin), end};
        node.kind = level.due == Due::Value ? Node::Kind::Broken : Node::Kind::Missing;
        m_waiting.push_back(node);
    }
    level.name.reset();
}

/// @p node, of which begin is known, begins: gives it its name, if any.
void JsonReader::begin(Node& node)
{
    node.nameBegin = node.nameEnd = node.begin;
    if (m_open.empty()) {
        m_isOver = true;
        return;
    }
    Level& level = m_open.back();
    if (level.due != Due::Value) {
        level.item += around() == Around::List ? 1U : 0U;
        dropName();
    }
    if (level.name) {
        node.nameBegin = static_cast<std::uint32_t>(level.name->begin);
        node.nameEnd = static_cast<std::uint32_t>(level.name->end);
    }
    level.due = Due::Comma;
}

void JsonReader::takeLeaf(const Token& token)
{
    if (around() == Around::Object && m_open.back().due != Due::Value) {
        dropName();
        m_open.back().name = token;
        m_open.back().due = Due::Colon;
        return;
    }
    Node node{static_cast<std::uint32_t>(token.begin), static_cast<std::uint32_t>(token.end)};
    node.kind = leafKind(m_text, token);
    begin(node);
    m_waiting.push_back(node);
}

void JsonReader::open(const Token& token)
{
    if (m_open.size() == m_levels) {
        m_tooDeep = m_tooDeep.value_or(token.begin);
        return;
    }
    const bool isList = token.kind == Kind::OpenList;
    Node node{static_cast<std::uint32_t>(token.begin), static_cast<std::uint32_t>(token.end)};
    node.kind = isList ? Node::Kind::List : Node::Kind::Object;
    begin(node);
    m_lists += isList ? 1U : 0U;
    m_open.push_back({node, m_waiting.size(), isList ? Due::Value : Due::Name});
}

/// What was not closed inside ends with what is; a closing mark without an opening one is passed over.
void JsonReader::close(const Token& token)
{
    const bool isList = token.kind == Kind::CloseList;
    if ((isList ? m_lists : m_open.size() - m_lists) == 0)
        return;
    while ((around() == Around::List) != isList)
        closeInnermost(token.begin);
    closeInnermost(token.end);
}

void JsonReader::closeInnermost(std::size_t end)
{
    dropName();
    Level& level = m_open.back();
    m_lists -= around() == Around::List ? 1U : 0U;
    const auto first = m_waiting.begin() + static_cast<std::ptrdiff_t>(level.firstChild);
    Node node = level.node;
    node.end = static_cast<std::uint32_t>(end);
    node.firstChild = static_cast<std::uint32_t>(m_nodes.size());
    node.childCount = static_cast<std::uint32_t>(m_waiting.end() - first);
    m_nodes.insert(m_nodes.end(), first, m_waiting.end());
    m_waiting.erase(first, m_waiting.end());
    m_open.pop_back();
    m_waiting.push_back(node);
}

Around JsonReader::around() const
{
    if (m_open.empty())
        return Around::Nothing;
    return m_open.back().node.kind == Node::Kind::List ? Around::List : Around::Object;
}

Due JsonReader::due() const
{
    if (m_open.empty())
        return m_isOver ? Due::End : Due::Value;
    return m_open.back().due;
}

std::vector<std::string_view> JsonReader::names() const
{
    std::vector<std::string_view> out;
    if (m_open.empty())
        return out;
    const auto named = [&](std::size_t begin, std::size_t end) {
        return content(m_text, {m_text[begin] == '"' ? Kind::String : Kind::Word, begin, end});
    };
    const Level& level = m_open.back();
    for (std::size_t i = level.firstChild; i < m_waiting.size(); ++i)
        if (m_waiting[i].nameEnd > m_waiting[i].nameBegin && m_waiting[i].kind != Node::Kind::Missing)
            out.push_back(named(m_waiting[i].nameBegin, m_waiting[i].nameEnd));
    if (level.name && level.due == Due::Value)
        out.push_back(content(m_text, *level.name));
    return out;
}

std::optional<Pointer> JsonReader::pointer(std::size_t levels) const
{
    if (levels > deepestPointer)
        return {};
    std::size_t length = 0;
    for (std::size_t i = 0; i < levels; ++i)
        length += m_open[i].name ? m_open[i].name->end - m_open[i].name->begin : 0;
    if (length > longestPointer)
        return {};
    Pointer out;
    for (std::size_t i = 0; i < levels; ++i) {
        const Level& level = m_open[i];
        if (level.node.kind == Node::Kind::List)
            out = out / level.item;
        else
            out = out / (level.name ? content(m_text, *level.name) : std::string_view());
    }
    return out;
}

std::optional<Pointer> JsonReader::container() const
{
    return pointer(m_open.empty() ? 0 : m_open.size() - 1);
}

std::optional<Pointer> JsonReader::value() const
{
    return pointer(m_open.size());
}

} // namespace meshwright::source
