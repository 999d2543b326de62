// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_tree.h"

#include "models/source/yaml_members.h"
#include "models/source/yaml_tags.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <span>
#include <utility>

namespace meshwright::source {

Node unnamedNode(std::size_t begin, std::size_t end, Node::Kind kind)
{
    Node out{nodeOffset(begin), nodeOffset(end), nodeOffset(begin), nodeOffset(begin)};
    out.kind = kind;
    return out;
}

void YamlTree::take(const YamlEvent& event)
{
    if (m_variable > 0)
        return passVariable(event);
    if (!event.anchor.empty() && event.kind != YamlEvent::Kind::Alias &&
        m_anchors.count() == m_limits.anchors)
        return refuse(YamlFaultKind::TooManyAnchors, event.begin, event.begin);
    switch (event.kind) {
    case YamlEvent::Kind::Alias:
        return isNameDue() ? takeName(event) : takeAlias(event);
    case YamlEvent::Kind::Scalar:
        return isNameDue() ? takeName(event) : takeScalar(event);
    case YamlEvent::Kind::ListBegin:
    case YamlEvent::Kind::ObjectBegin:
        return open(event);
    case YamlEvent::Kind::ListEnd:
    case YamlEvent::Kind::ObjectEnd:
        return close(event);
    default:
        return;
    }
}

bool YamlTree::isNameDue() const
{
    return !m_open.empty() && m_open.back().node.kind == Node::Kind::Object && !m_open.back().name;
}

void YamlTree::open(const YamlEvent& event)
{
    if (isNameDue()) {
        if (!beginsVariable(event))
            return refuse(YamlFaultKind::NameIsNoText, event.begin, event.begin);
        Level& level = m_open.back();
        if (!level.tag)
            level.tag = keepTag(level.node.begin, tagBegin(m_text, level.node.begin), event.end);
        level.end = event.end;
        m_variable = 2;
        return;
    }
    if (m_open.size() >= m_limits.levels)
        return refuse(YamlFaultKind::TooDeep, event.begin, event.begin);
    const bool isList = event.kind == YamlEvent::Kind::ListBegin;
    Level level{unnamedNode(event.begin, event.begin, isList ? Node::Kind::List : Node::Kind::Object),
                m_waiting.size(), event.isFlow, event.begin};
    if (!event.anchor.empty())
        level.anchor = m_anchors.begin(event.anchor);
    if (!isContainerTagKnown(event))
        level.tag = keepTag(event.begin, tagBegin(m_text, event.begin), event.begin);
    level.nodesBefore = m_seen++;
    level.bytesBefore = m_spent.bytes;
    m_open.push_back(std::move(level));
}

/// Whether @p event is the second bracket of {{, which template engines begin a variable with.
bool YamlTree::beginsVariable(const YamlEvent& event) const
{
    const Level& level = m_open.back();
    return event.isFlow && level.isFlow && m_waiting.size() == level.firstChild && level.merges.empty() &&
           level.node.begin < event.begin && m_text.substr(event.begin - 1, 2) == "{{";
}

/// Passes over what stands in {{ and }}, which are two objects: the value is known only when the template is
/// filled.
void YamlTree::passVariable(const YamlEvent& event)
{
    if (event.kind == YamlEvent::Kind::ListBegin || event.kind == YamlEvent::Kind::ObjectBegin) {
        if (++m_variable + m_open.size() > m_limits.levels)
            refuse(YamlFaultKind::TooDeep, event.begin, event.begin);
    } else if ((event.kind == YamlEvent::Kind::ListEnd || event.kind == YamlEvent::Kind::ObjectEnd) &&
               --m_variable == 0) {
        close(event);
    }
}

void YamlTree::close(const YamlEvent& event)
{
    const Level& level = m_open.back();
    // Where brackets may be left out, libyaml says that it ends where the next thing begins.
    const bool hasBracket = level.isFlow && event.end > event.begin &&
                            (m_text[event.end - 1] == '}' || m_text[event.end - 1] == ']');
    closeInnermost(hasBracket ? event.end : level.end);
}

void YamlTree::closeInnermost(std::size_t end)
{
    const std::vector<Node> children = settled(m_open.back());
    const Level level = std::move(m_open.back());
    m_open.pop_back();
    m_waiting.resize(level.firstChild);
    Node node = level.node;
    node.end = nodeOffset(end);
    node.firstChild = nodeOffset(m_nodes.size());
    node.childCount = nodeOffset(children.size());
    m_nodes.insert(m_nodes.end(), children.begin(), children.end());
    if (level.tag)
        m_tags[*level.tag].valueEnd = node.end;
    const std::size_t bytes = end - node.begin + m_spent.bytes - level.bytesBefore;
    if (level.anchor)
        m_anchors[*level.anchor] = {node, level.height, m_seen - level.nodesBefore, bytes, {}, level.tag};
    add(node, level.height);
}

/// What @p level, the innermost, holds in the end.
std::vector<Node> YamlTree::settled(const Level& level)
{
    const std::span<const Node> own = std::span(m_waiting).subspan(level.firstChild);
    if (level.node.kind == Node::Kind::List)
        return {own.begin(), own.end()};
    const auto nameOf = [&](const Node& node) { return m_texts.said(m_text, node.nameBegin, node.nameEnd); };
    std::ranges::copy(namedTwice(own, nameOf), std::back_inserter(m_notes));
    if (level.merges.empty())
        return {own.begin(), own.end()};
    const auto held = [&](const Node& node) {
        return std::span(m_nodes).subspan(node.firstChild, node.childCount);
    };
    std::vector<std::span<const Node>> sources;
    for (const Node& merge : level.merges | std::views::reverse) {
        if (merge.kind == Node::Kind::Object)
            sources.push_back(held(merge));
        else
            std::ranges::transform(held(merge), std::back_inserter(sources), held);
    }
    return merged(own, sources, nameOf);
}

/// @p node, which has @p levels levels of nesting, is complete: gives it its name, if any.
void YamlTree::add(Node node, std::size_t levels)
{
    if (!m_open.empty()) {
        Level& level = m_open.back();
        level.end = std::max<std::size_t>(level.end, node.end);
        level.height = std::max(level.height, levels + 1);
        if (level.name && level.name->isMerge) {
            if (!isMergeable(node))
                return refuse(YamlFaultKind::MergeOfNoObject, node.begin, level.name->begin);
            level.merges.push_back(node);
            level.name.reset();
            return;
        }
        if (level.name) {
            node.nameBegin = nodeOffset(level.name->begin);
            node.nameEnd = nodeOffset(level.name->end);
            level.name.reset();
        }
    }
    m_waiting.push_back(node);
}

bool YamlTree::isMergeable(const Node& node) const
{
    const auto isObject = [&](const Node& each) { return each.kind == Node::Kind::Object && !hasTag(each); };
    const bool isList = node.kind == Node::Kind::List && !hasTag(node);
    return isObject(node) ||
           (isList &&
            std::ranges::all_of(std::span(m_nodes).subspan(node.firstChild, node.childCount), isObject));
}

bool YamlTree::hasTag(const Node& node) const
{
    return std::ranges::binary_search(m_tags, node.begin, {}, &YamlTag::at);
}

/// A name that nothing follows is kept, as in JSON: as a member without a value.
void YamlTree::dropName()
{
    Level& level = m_open.back();
    if (level.name && !level.name->isMerge) {
        Node node = unnamedNode(level.name->end, level.name->end, Node::Kind::Broken);
        node.nameBegin = nodeOffset(level.name->begin);
        m_waiting.push_back(node);
    }
    level.name.reset();
}

void YamlTree::refuse(YamlFaultKind kind, std::size_t at, std::size_t since)
{
    m_fault = YamlFault{kind, at, since};
}

std::optional<std::size_t> YamlTree::innermost() const
{
    return m_open.empty() ? std::nullopt : std::optional<std::size_t>(m_open.back().node.begin);
}

YamlDocument YamlTree::finish()
{
    while (!m_open.empty()) {
        dropName();
        closeInnermost(m_open.back().end);
    }
    if (!m_waiting.empty())
        m_nodes.push_back(m_waiting.front());
    std::ranges::stable_sort(m_notes, {}, &YamlNote::begin);
    return {Tree(m_text, std::move(m_nodes), std::move(m_texts)), {}, std::move(m_tags), std::move(m_notes)};
}

} // namespace meshwright::source
