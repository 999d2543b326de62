// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/source/value.h"

#include <optional>
#include <vector>

namespace meshwright::source {

/// Builds the value that a tree stands for, whatever the language of its text. Goes as deep as the tree:
/// whoever read that has bounded it.
class ValueBuilder
{
public:
    ValueBuilder(const ValueBuilder&) = delete;
    ValueBuilder& operator=(const ValueBuilder&) = delete;

    json build(const Node& node);

protected:
    /// Nothing is built that begins at @p end of the text or behind. @p tree and @p onFault must outlive this
    /// object.
    ValueBuilder(const Tree& tree, std::size_t end, const OnValueFault& onFault)
        : m_tree(tree),
          m_end(end),
          m_onFault(onFault)
    {}
    ~ValueBuilder() = default;

    const Tree& tree() const { return m_tree; }
    /// Tells @p fault, unless whoever is told has had enough.
    void tell(const ValueFault& fault);
    /// Where the value is that is being built.
    Pointer here() const;

private:
    /// What stands for @p node where that is not what is written there.
    virtual std::optional<json> insteadOf(const Node& /*node*/) { return {}; }
    /// @p member has the name of one before it in @p object.
    virtual void onNamedTwice(const Node& /*object*/, const Node& /*member*/) {}

    json object(const Node& node);
    json list(const Node& node);
    json number(const Node& node);
    bool isBehindEnd(const Node& child) const { return m_isOver || child.nameBegin >= m_end; }

    /// An object or list on the way to what is being built.
    struct Level
    {
        const Node* node;
        const Node* child;
    };

    const Tree& m_tree;
    std::size_t m_end;
    const OnValueFault& m_onFault;
    std::vector<Level> m_path;
    bool m_isOver = false;
};

} // namespace meshwright::source
