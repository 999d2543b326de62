// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/tree.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace meshwright::source {

/// Finds many values of one tree: an object with many members is looked through once, and not for each of
/// them.
class TreeFinder
{
public:
    /// @p tree must outlive this object.
    explicit TreeFinder(const Tree& tree) : m_tree(tree) {}

    /// A value of the tree, or the nearest around one that is absent.
    struct Found
    {
        const Node* node = nullptr; ///< nullptr when the tree is empty
        bool isThere = false;       ///< it is the value itself
    };

    const Tree& tree() const { return m_tree; }
    Found find(const Pointer& at);

private:
    const Node* child(const Node& node, std::string_view key);

    const Tree& m_tree;
    /// The members of objects with many of them, of those of one name the last.
    std::unordered_map<const Node*, std::unordered_map<std::string, const Node*>> m_members;
};

} // namespace meshwright::source
