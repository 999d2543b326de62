// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"
#include "models/source/yaml_texts.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meshwright::source {

/// A value in a text, with where it stands. Offsets are bytes.
struct Node
{
    enum class Kind : unsigned char {
        Object,
        List,
        String,
        Number,
        True,
        False,
        Null,
        Broken, ///< something stands there that is no value, or nothing behind the colon
        Missing ///< a name alone; both offsets are behind it
    };

    std::uint32_t begin = 0;
    std::uint32_t end = 0;       ///< behind the last byte
    std::uint32_t nameBegin = 0; ///< of a member: its quotation mark; otherwise where the value begins
    std::uint32_t nameEnd = 0;   ///< the same as nameBegin where there is no name
    std::uint32_t firstChild = 0;
    std::uint32_t childCount = 0;
    Kind kind = Kind::Missing;

    bool isContainer() const { return kind == Kind::Object || kind == Kind::List; }
};

/// A text with the place of every value in it: lossless, as the text itself is kept by whoever reads it.
class Tree
{
public:
    /// @p text must outlive the tree.
    Tree(std::string_view text, std::vector<Node> nodes) : m_text(text), m_nodes(std::move(nodes)) {}
    /// The tree of YAML, whose names and values say what @p texts says.
    Tree(std::string_view text, std::vector<Node> nodes, YamlTexts texts)
        : m_text(text),
          m_nodes(std::move(nodes)),
          m_yaml(std::make_shared<const YamlTexts>(std::move(texts)))
    {}

    std::string_view text() const { return m_text; }
    /// The outermost value; nullptr when there is none.
    const Node* root() const { return m_nodes.empty() ? nullptr : &m_nodes.back(); }
    /// What @p node holds, in the order of the text.
    std::span<const Node> children(const Node& node) const
    {
        return std::span(m_nodes).subspan(node.firstChild, node.childCount);
    }
    /// What @p node is called; empty for what has no name.
    std::string name(const Node& node) const;
    /// What @p node, text, says without its quotation marks; a number, as it is written.
    std::string said(const Node& node) const;

    /// What @p node holds under @p key, a name or an index; nullptr when that is absent. Of members given
    /// twice, the last.
    const Node* child(const Node& node, std::string_view key) const;
    /// The value at @p at, nullptr when it is absent. Of members given twice, the last.
    const Node* at(const Pointer& at) const;
    /// The value at @p at, or the nearest around it that is there; nullptr when there is none at all.
    const Node* nearest(const Pointer& at) const;
    /// The innermost value whose text, with its name, contains or touches the byte @p offset.
    Pointer pointerAt(std::size_t offset) const;

private:
    bool isCalled(const Node& node, std::string_view name) const;
    std::string saidBetween(std::size_t begin, std::size_t end) const;

    std::string_view m_text;
    std::vector<Node> m_nodes;               ///< the children of each node side by side, the root last
    std::shared_ptr<const YamlTexts> m_yaml; ///< nullptr for JSON
};

} // namespace meshwright::source
