// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_scalars.h"
#include "models/source/yaml_tags.h"
#include "models/source/yaml_tree.h"

#include <cstdint>
#include <optional>
#include <string>

// Names, scalars and aliases.
namespace meshwright::source {

void YamlTree::takeName(const YamlEvent& event)
{
    if (m_waiting.size() - m_open.back().firstChild >= m_limits.members)
        return refuse(YamlFaultKind::TooManyMembers, event.begin, m_open.back().node.begin);
    if (event.kind == YamlEvent::Kind::Alias) {
        const YamlAnchored* meant = anchored(event);
        if (!meant)
            return;
        if (meant->node->isContainer())
            return refuse(YamlFaultKind::NameIsNoText, event.begin, meant->node->begin);
        if (meant->text)
            m_texts.share(event.begin, *meant->text);
        m_open.back().name = Name{event.begin, event.end};
        m_open.back().end = event.end;
        return;
    }
    const bool isMerge = event.isPlain && event.tag.empty() && event.text == "<<";
    const auto text = keepText(event, Node::Kind::String);
    noteWord(event);
    if (!event.anchor.empty())
        m_anchors[m_anchors.begin(event.anchor)] = {
            unnamedNode(event.begin, event.end, kindOf(event)), 0, 1, event.end - event.begin, text, {}};
    m_open.back().name = Name{event.begin, trimmedEnd(m_text, event.begin, event.end), isMerge};
    m_open.back().end = event.end;
}

void YamlTree::takeAlias(const YamlEvent& event)
{
    const YamlAnchored* meant = anchored(event);
    if (!meant)
        return;
    if (m_open.size() + meant->levels > m_limits.levels)
        return refuse(YamlFaultKind::TooDeep, event.begin, event.begin);
    Node node = *meant->node;
    node.begin = node.nameBegin = node.nameEnd = nodeOffset(event.begin);
    node.end = nodeOffset(event.end);
    if (meant->text)
        m_texts.share(event.begin, *meant->text);
    if (meant->tag) {
        YamlTag tag = m_tags[*meant->tag];
        tag.at = node.begin;
        m_tags.push_back(tag);
    }
    m_seen += meant->nodes;
    add(node, meant->levels);
}

/// What @p alias stands for; nullptr, with a fault, when it may not.
const YamlAnchored* YamlTree::anchored(const YamlEvent& alias)
{
    const YamlAnchored* found = m_anchors.find(std::string(alias.anchor));
    if (!found) {
        refuse(YamlFaultKind::UnknownAlias, alias.begin, alias.begin);
    } else if (!found->node) {
        refuse(YamlFaultKind::RecursiveAlias, alias.begin, alias.begin);
    } else {
        m_spent.nodes += found->nodes;
        m_spent.bytes += found->bytes;
        if (m_spent.nodes <= m_limits.aliasNodes && m_spent.bytes <= m_limits.aliasBytes)
            return found;
        refuse(YamlFaultKind::TooManyAliases, alias.begin, alias.begin);
    }
    return nullptr;
}

void YamlTree::takeScalar(const YamlEvent& event)
{
    const Node::Kind kind = kindOf(event);
    const Node node = unnamedNode(event.begin, trimmedEnd(m_text, event.begin, event.end), kind);
    const auto text = keepText(event, kind);
    std::optional<std::uint32_t> tag;
    if (!isScalarTagKnown(event))
        tag = keepTag(event.begin, tagBegin(m_text, event.begin), node.end);
    noteWord(event);
    if (!event.anchor.empty())
        m_anchors[m_anchors.begin(event.anchor)] = {node, 0, 1, event.end - event.begin, text, tag};
    ++m_seen;
    add(node, 0);
}

Node::Kind YamlTree::kindOf(const YamlEvent& event) const
{
    const bool isByWord = event.tag.empty() ? event.isPlain : isWordTag(event.tag) && isScalarTagKnown(event);
    return isByWord ? plainKind(event.text) : Node::Kind::String;
}

/// Keeps what the scalar @p event says if its bytes do not.
std::optional<std::uint32_t> YamlTree::keepText(const YamlEvent& event, Node::Kind kind)
{
    const bool isByWord = kind != Node::Kind::String && kind != Node::Kind::Number && event.anchor.empty();
    if (isByWord || event.begin == event.end)
        return {};
    const std::size_t end = trimmedEnd(m_text, event.begin, event.end);
    if (withoutQuotes(m_text.substr(event.begin, end - event.begin)) == event.text)
        return {};
    return m_texts.put(event.begin, event.text);
}

std::uint32_t YamlTree::keepTag(std::size_t at, std::size_t begin, std::size_t valueEnd)
{
    m_tags.push_back(
        {nodeOffset(at), nodeOffset(begin), nodeOffset(tagEnd(m_text, begin)), nodeOffset(valueEnd)});
    return nodeOffset(m_tags.size() - 1);
}

void YamlTree::noteWord(const YamlEvent& event)
{
    if (event.isPlain && event.tag.empty() && differsInYaml11(event.text))
        m_notes.push_back({YamlNote::Kind::OtherInYaml11, nodeOffset(event.begin), nodeOffset(event.end),
                           nodeOffset(event.begin)});
}

} // namespace meshwright::source
