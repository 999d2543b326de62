// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/tree.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace meshwright::source {

/// Finds many values of one tree as Tree::at() does: an object with many members is looked through once, and
/// not for each of them.
class TreeFinder
{
public:
    /// @p tree must outlive this object.
    explicit TreeFinder(const Tree& tree) : m_tree(tree) {}

    const Tree& tree() const { return m_tree; }
    /// The value at @p at, or the nearest around it that is there; nullptr when there is none at all. Whether
    /// it is the value itself is told by @p isThere.
    const Node* nearest(const Pointer& at, bool& isThere);

private:
    const Node* child(const Node& node, std::string_view key);

    const Tree& m_tree;
    /// The members of objects with many of them, of those of one name the last.
    std::unordered_map<const Node*, std::unordered_map<std::string, const Node*>> m_members;
};

} // namespace meshwright::source
