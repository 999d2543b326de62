// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_value.h"

#include "models/json/unknown.h"
#include "models/source/yaml_scalars.h"

namespace meshwright::source {

namespace {

/// Goes no deeper than the reader, which follows aliases when it counts levels.
class YamlBuilder
{
public:
    YamlBuilder(const YamlDocument& document, const OnValueFault& onFault)
        : m_document(document),
          m_onFault(onFault)
    {}

    void tellNamedTwice()
    {
        for (const YamlNote& note : m_document.notes)
            if (note.kind == YamlNote::Kind::NamedTwice && !m_isOver)
                m_isOver = !m_onFault({ValueFault::Kind::NamedTwice, m_document.tree.pointerAt(note.begin),
                                       note.begin, note.end, note.first});
    }

    json build(const Node& node)
    {
        if (const YamlTag* tag = m_document.tag(node))
            return unknownValue(std::string(m_document.written(*tag)));
        switch (node.kind) {
        case Node::Kind::Object:
            return object(node);
        case Node::Kind::List:
            return list(node);
        case Node::Kind::String:
            return m_document.tree.said(node);
        case Node::Kind::Number:
            return number(node);
        case Node::Kind::True:
        case Node::Kind::False:
            return node.kind == Node::Kind::True;
        default:
            return nullptr;
        }
    }

private:
    json object(const Node& node)
    {
        json out = json::object();
        auto& members = out.get_ref<json::object_t&>();
        m_path.emplace_back(&node, nullptr);
        for (const Node& child : m_document.tree.children(node)) {
            if (m_isOver)
                break;
            m_path.back().second = &child;
            members.insert_or_assign(m_document.tree.name(child), build(child));
        }
        m_path.pop_back();
        return out;
    }

    json list(const Node& node)
    {
        json out = json::array();
        auto& items = out.get_ref<json::array_t&>();
        items.reserve(node.childCount);
        m_path.emplace_back(&node, nullptr);
        for (const Node& child : m_document.tree.children(node)) {
            if (m_isOver)
                break;
            m_path.back().second = &child;
            items.push_back(build(child));
        }
        m_path.pop_back();
        return out;
    }

    json number(const Node& node)
    {
        YamlNumber out = yamlNumber(m_document.tree.said(node));
        if (out.lost && !m_isOver)
            m_isOver = !m_onFault({*out.lost, here(), node.begin, node.end, 0});
        return std::move(out.value);
    }

    Pointer here() const
    {
        Pointer out;
        for (const auto& [node, child] : m_path)
            out = node->kind == Node::Kind::List
                      ? out / static_cast<std::size_t>(child - m_document.tree.children(*node).data())
                      : out / m_document.tree.name(*child);
        return out;
    }

    const YamlDocument& m_document;
    const OnValueFault& m_onFault;
    std::vector<std::pair<const Node*, const Node*>> m_path; ///< each list or object, and what is built in it
    bool m_isOver = false;
};

} // namespace

json valueOf(const YamlDocument& document, const OnValueFault& onFault)
{
    if (!document.tree.root())
        return {};
    YamlBuilder builder(document, onFault);
    builder.tellNamedTwice();
    return builder.build(*document.tree.root());
}

} // namespace meshwright::source
