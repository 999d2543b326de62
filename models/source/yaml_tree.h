// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/yaml_anchors.h"
#include "models/source/yaml_events.h"
#include "models/source/yaml_reader.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace meshwright::source {

/// What the aliases of a text stand for together.
struct YamlSpent
{
    std::size_t nodes = 0;
    std::size_t bytes = 0;
};

/// @p at, a byte, as nodes keep it.
inline std::uint32_t nodeOffset(std::size_t at)
{
    return static_cast<std::uint32_t>(at);
}

/// A value, or a list or object without children, that no name belongs to.
Node unnamedNode(std::size_t begin, std::size_t end, Node::Kind kind);

/// Builds the tree of one document from its events.
class YamlTree
{
public:
    /// @p text, @p limits and @p spent must outlive this object.
    YamlTree(std::string_view text, const YamlLimits& limits, YamlSpent& spent)
        : m_text(text),
          m_limits(limits),
          m_spent(spent)
    {}

    /// Goes on with @p event, which is inside the document. Not to be called once there is a fault.
    void take(const YamlEvent& event);
    /// Why the document cannot be read further though it is YAML. Without line and column.
    const std::optional<YamlFault>& fault() const { return m_fault; }
    /// Where the innermost list or object begins that is open; nullopt outside of any.
    std::optional<std::size_t> innermost() const;
    /// What was read. To be called once, at the end.
    YamlDocument finish();

private:
    struct Name
    {
        std::size_t begin;
        std::size_t end;
        bool isMerge = false; ///< <<
    };
    /// A list or an object that is open.
    struct Level
    {
        Node node;
        std::size_t firstChild; ///< among m_waiting
        bool isFlow;
        std::size_t end;                     ///< behind the last thing in it
        std::size_t height = 1;              ///< levels of nesting, its own included
        std::optional<std::size_t> anchor{}; ///< its number
        std::optional<std::uint32_t> tag{};  ///< its index
        std::optional<Name> name{};          ///< of the member last begun, in an object
        std::vector<Node> merges{};          ///< values of <<
        std::size_t nodesBefore = 0;         ///< m_seen when it was opened
        std::size_t bytesBefore = 0;         ///< m_spent.bytes then
    };

    bool isNameDue() const;
    void takeName(const YamlEvent& event);
    void takeAlias(const YamlEvent& event);
    void takeScalar(const YamlEvent& event);
    Node::Kind kindOf(const YamlEvent& event) const;
    void open(const YamlEvent& event);
    bool beginsVariable(const YamlEvent& event) const;
    void passVariable(const YamlEvent& event);
    void close(const YamlEvent& event);
    void closeInnermost(std::size_t end);
    std::vector<Node> settled(const Level& level);
    void add(Node node, std::size_t levels);
    bool isMergeable(const Node& node) const;
    std::optional<std::uint32_t> keepText(const YamlEvent& event, Node::Kind kind);
    bool hasTag(const Node& node) const;
    std::uint32_t keepTag(std::size_t at, std::size_t begin, std::size_t valueEnd);
    const YamlAnchored* anchored(const YamlEvent& alias);
    void noteWord(const YamlEvent& event);
    void dropName();
    void refuse(YamlFaultKind kind, std::size_t at, std::size_t since);

    std::string_view m_text;
    const YamlLimits& m_limits;
    YamlSpent& m_spent;
    std::vector<Level> m_open;
    std::vector<Node> m_waiting; ///< what lies in what is open
    std::vector<Node> m_nodes;   ///< what lies in what is closed
    std::size_t m_seen = 0;      ///< nodes, with those that aliases stand for
    std::size_t m_variable = 0;  ///< brackets open within a template's variable
    YamlAnchors m_anchors;
    YamlTexts m_texts;
    std::vector<YamlTag> m_tags;
    std::vector<YamlNote> m_notes;
    std::optional<YamlFault> m_fault;
};

} // namespace meshwright::source
