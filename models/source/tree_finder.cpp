// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/tree_finder.h"

namespace meshwright::source {

namespace {

/// Fewer are looked through faster than they are put into a table.
constexpr std::size_t manyMembers = 24;

} // namespace

TreeFinder::Found TreeFinder::find(const Pointer& at)
{
    const Node* here = m_tree.root();
    for (const std::string& key : at.keys()) {
        const Node* next = here ? child(*here, key) : nullptr;
        if (!next)
            return {here, false};
        here = next;
    }
    return {here, here != nullptr};
}

const Node* TreeFinder::child(const Node& node, std::string_view key)
{
    if (node.kind == Node::Kind::List || node.childCount < manyMembers)
        return m_tree.child(node, key);
    const auto [known, isNew] = m_members.try_emplace(&node);
    if (isNew)
        for (const Node& member : m_tree.children(node))
            known->second[m_tree.name(member)] = &member;
    const auto found = known->second.find(std::string(key));
    return found == known->second.end() ? nullptr : found->second;
}

} // namespace meshwright::source
