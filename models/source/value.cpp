// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/value.h"

#include "models/source/json_leaf.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <locale>
#include <sstream>

namespace meshwright::source {

namespace {

class Builder
{
public:
    Builder(const Tree& tree, std::size_t end, const OnValueFault& onFault)
        : m_tree(tree),
          m_end(end),
          m_onFault(onFault)
    {}

    json build(const Node& node)
    {
        if (node.begin >= m_end)
            return nullptr;
        switch (node.kind) {
        case Node::Kind::Object:
            return object(node);
        case Node::Kind::List:
            return list(node);
        case Node::Kind::String:
            return decoded(m_tree.text().substr(node.begin + 1, node.end - node.begin - 2));
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
    /// An object or list on the way to what is being built.
    struct Level
    {
        const Node* node;
        const Node* child;
    };

    Pointer here() const
    {
        Pointer out;
        for (const Level& level : m_path)
            out = level.node->kind == Node::Kind::List
                      ? out / static_cast<std::size_t>(level.child - m_tree.children(*level.node).data())
                      : out / m_tree.name(*level.child);
        return out;
    }

    void tell(ValueFault::Kind kind, std::size_t begin, std::size_t end, std::size_t first = 0)
    {
        if (!m_isOver)
            m_isOver = !m_onFault({kind, here(), begin, end, first});
    }

    bool isBehindEnd(const Node& child) const { return m_isOver || child.nameBegin >= m_end; }

    json object(const Node& node)
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
                tell(ValueFault::Kind::NamedTwice, child.nameBegin, child.nameEnd,
                     firstOf(node, member->first));
            member->second = build(child);
        }
        m_path.pop_back();
        return out;
    }

    /// Of the first hundred: to look each of many up would take time without end.
    std::size_t firstOf(const Node& node, const std::string& name)
    {
        constexpr int most = 100;
        if (++m_twice > most)
            return node.begin;
        for (const Node& child : m_tree.children(node))
            if (m_tree.name(child) == name)
                return child.nameBegin;
        return node.begin;
    }

    json list(const Node& node)
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

    json number(const Node& node)
    {
        const std::string_view written = m_tree.text().substr(node.begin, node.end - node.begin);
        if (written.find_first_of(".eE") == std::string_view::npos) {
            if (const auto whole = wholeNumber(written))
                return *whole;
            const double rounded = real(written);
            tell(std::isfinite(rounded) ? ValueFault::Kind::NumberTooLarge : ValueFault::Kind::NumberTooGreat,
                 node.begin, node.end);
            return rounded;
        }
        const double value = real(written);
        if (!std::isfinite(value))
            tell(ValueFault::Kind::NumberTooGreat, node.begin, node.end);
        return value;
    }

    /// As nlohmann keeps it: without a sign as unsigned, with one as signed.
    static std::optional<json> wholeNumber(std::string_view written)
    {
        if (written.front() == '-')
            return whole<std::int64_t>(written);
        return whole<std::uint64_t>(written);
    }

    template <class Number>
    static std::optional<json> whole(std::string_view written)
    {
        Number out = 0;
        if (std::from_chars(written.data(), written.data() + written.size(), out).ec != std::errc())
            return {};
        return json(out);
    }

    /// Correctly rounded; infinite beyond the largest, 0 or subnormal below the smallest.
    static double real(std::string_view written)
    {
        double out = 0;
        if (std::from_chars(written.data(), written.data() + written.size(), out).ec == std::errc())
            return out;
        // Not strtod: it reads numbers as the desktop's language writes them.
        std::istringstream in{std::string(written)};
        in.imbue(std::locale::classic());
        in >> out;
        return in.fail() ? std::numeric_limits<double>::infinity() : out;
    }

    const Tree& m_tree;
    std::size_t m_end;
    const OnValueFault& m_onFault;
    std::vector<Level> m_path;
    bool m_isOver = false;
    int m_twice = 0; ///< names given twice so far
};

} // namespace

json valueOf(const Tree& tree, std::size_t end, const OnValueFault& onFault)
{
    return tree.root() ? Builder(tree, end, onFault).build(*tree.root()) : json();
}

} // namespace meshwright::source
