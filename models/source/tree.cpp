// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/tree.h"

#include "models/source/json_leaf.h"

#include <algorithm>
#include <ranges>

namespace meshwright::source {

namespace {

/// What stands between the quotation marks of @p written, JSON; all of it where there are none.
std::string_view insideQuotes(std::string_view written)
{
    const bool isQuoted = written.size() > 1 && written.front() == '"' && written.back() == '"';
    return isQuoted ? written.substr(1, written.size() - 2) : written;
}

} // namespace

std::string Tree::name(const Node& node) const
{
    return saidBetween(node.nameBegin, node.nameEnd);
}

std::string Tree::said(const Node& node) const
{
    return saidBetween(node.begin, node.end);
}

std::string Tree::saidBetween(std::size_t begin, std::size_t end) const
{
    if (m_yaml)
        return std::string(m_yaml->said(m_text, begin, end));
    const std::string_view written = m_text.substr(begin, end - begin);
    const std::string_view inside = insideQuotes(written);
    return inside.size() == written.size() ? std::string(written) : decoded(inside);
}

bool Tree::isCalled(const Node& node, std::string_view name) const
{
    if (m_yaml)
        return m_yaml->said(m_text, node.nameBegin, node.nameEnd) == name;
    const std::string_view written = m_text.substr(node.nameBegin, node.nameEnd - node.nameBegin);
    if (written.find('\\') != std::string_view::npos)
        return this->name(node) == name;
    return insideQuotes(written) == name;
}

const Node* Tree::child(const Node& node, std::string_view key) const
{
    const std::span<const Node> held = children(node);
    if (node.kind == Node::Kind::List) {
        const auto index = listIndex(key);
        return index && *index < held.size() ? &held[*index] : nullptr;
    }
    for (const Node& member : held | std::views::reverse)
        if (isCalled(member, key))
            return &member;
    return nullptr;
}

const Node* Tree::at(const Pointer& at) const
{
    const Node* here = root();
    for (const std::string& key : at.keys())
        here = here ? child(*here, key) : nullptr;
    return here;
}

const Node* Tree::nearest(const Pointer& at) const
{
    const Node* here = root();
    for (const std::string& key : at.keys()) {
        const Node* next = here ? child(*here, key) : nullptr;
        if (!next)
            break;
        here = next;
    }
    return here;
}

Pointer Tree::pointerAt(std::size_t offset) const
{
    Pointer out;
    for (const Node* here = root(); here;) {
        const std::span<const Node> held = children(*here);
        const auto found = std::ranges::lower_bound(held, offset, {}, &Node::end);
        if (found == held.end() || found->nameBegin > offset)
            break;
        out = here->kind == Node::Kind::List ? out / static_cast<std::size_t>(found - held.begin())
                                             : out / name(*found);
        here = &*found;
    }
    return out;
}

} // namespace meshwright::source
