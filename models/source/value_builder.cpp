// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/value_builder.h"

#include "models/json/json_type.h"
#include "models/source/number.h"

#include <utility>

namespace meshwright::source {

json ValueBuilder::build(const Node& node)
{
    if (node.begin >= m_end)
        return nullptr;
    if (auto other = insteadOf(node))
        return *std::move(other);
    switch (node.kind) {
    case Node::Kind::Object:
        return object(node);
    case Node::Kind::List:
        return list(node);
    case Node::Kind::String:
        return m_tree.said(node);
    case Node::Kind::Number:
        return number(node);
    case Node::Kind::True:
    case Node::Kind::False:
        return node.kind == Node::Kind::True;
    default:
        return nullptr;
    }
}

json ValueBuilder::object(const Node& node)
{
    json out = json::object();
    auto& members = out.get_ref<json::object_t&>();
    m_path.push_back({&node, nullptr});
    for (const Node& child : m_tree.children(node)) {
        if (isBehindEnd(child))
            break;
        m_path.back().child = &child;
        const auto [member, isNew] = members.try_emplace(m_tree.name(child));
        if (!isNew)
            onNamedTwice(node, child);
        member->second = build(child);
    }
    m_path.pop_back();
    return out;
}

json ValueBuilder::list(const Node& node)
{
    json out = json::array();
    auto& items = out.get_ref<json::array_t&>();
    items.reserve(node.childCount);
    m_path.push_back({&node, nullptr});
    for (const Node& child : m_tree.children(node)) {
        if (isBehindEnd(child))
            break;
        m_path.back().child = &child;
        items.push_back(build(child));
    }
    m_path.pop_back();
    return out;
}

json ValueBuilder::number(const Node& node)
{
    Number out = numberOf(m_tree.said(node));
    if (out.lost)
        tell({*out.lost, node.begin, node.end, [this] { return here(); }, {}});
    return std::move(out.value);
}

void ValueBuilder::tell(const ValueFault& fault)
{
    if (!m_isOver)
        m_isOver = !m_onFault(fault);
}

Pointer ValueBuilder::here() const
{
    Pointer out;
    for (const Level& level : m_path)
        out = level.node->kind == Node::Kind::List
                  ? out / static_cast<std::size_t>(level.child - m_tree.children(*level.node).data())
                  : out / m_tree.name(*level.child);
    return out;
}

} // namespace meshwright::source
