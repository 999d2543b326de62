// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/tree_finder.h"

#include <ranges>

namespace meshwright::source {

namespace {

/// Fewer are looked through faster than they are put into a table.
constexpr std::size_t manyMembers = 24;

} // namespace

const Node* TreeFinder::nearest(const Pointer& at, bool& isThere)
{
    const Node* here = m_tree.root();
    isThere = here != nullptr;
    for (const std::string& key : at.keys()) {
        const Node* next = here ? child(*here, key) : nullptr;
        isThere = next != nullptr;
        if (!next)
            break;
        here = next;
    }
    return here;
}

const Node* TreeFinder::child(const Node& node, std::string_view key)
{
    const std::span<const Node> held = m_tree.children(node);
    if (node.kind == Node::Kind::List) {
        const auto index = listIndex(key);
        return index && *index < held.size() ? &held[*index] : nullptr;
    }
    if (held.size() < manyMembers) {
        for (const Node& member : held | std::views::reverse)
            if (m_tree.name(member) == key)
                return &member;
        return nullptr;
    }
    const auto [known, isNew] = m_members.try_emplace(&node);
    if (isNew)
        for (const Node& member : held)
            known->second[m_tree.name(member)] = &member;
    const auto found = known->second.find(std::string(key));
    return found == known->second.end() ? nullptr : found->second;
}

} // namespace meshwright::source
