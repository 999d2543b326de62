// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/reach.h"

#include <initializer_list>
#include <variant>
#include <vector>

namespace meshwright::steps {

namespace {

struct Reaching
{
    const Pointer& scope;
    std::vector<Pointer>& out;

    void add(std::initializer_list<Pointer> pointers) const { out.insert(out.end(), pointers); }

    void below(const Nodes& nodes, const Pointer& at) const
    {
        for (const Node& node : nodes)
            std::visit(Reaching{at, out}, static_cast<const Node::variant&>(node));
    }

    void below(const std::vector<Case>& cases, const Pointer& at) const
    {
        add({at});
        for (const Case& member : cases) {
            add({at / member.member});
            below(member.nodes, at / member.member);
        }
    }

    void operator()(const Field& node) const
    {
        add({scope.resolve(node.at)});
        if (node.shownFor)
            add({scope.resolve(node.shownFor->at)});
    }
    void operator()(const Duration& node) const
    {
        const Pointer at = scope.resolve(node.at);
        add({at, at / "value", at / "unit"});
    }
    void operator()(const Row& node) const { below(node.nodes, scope); }
    void operator()(const Group& node) const { below(node.nodes, scope); }
    void operator()(const Section& node) const
    {
        const Pointer at = scope.resolve(node.at);
        add({at});
        below(node.nodes, at);
    }
    void operator()(const Choice& node) const { below(node.cases, scope.resolve(node.at)); }
    void operator()(const WhereverIs& node) const { below(node.cases, scope.resolve(node.at)); }
    void operator()(const Matched& node) const
    {
        add({scope.resolve(node.by)});
        below(node.cases, scope.resolve(node.at));
    }
    void operator()(const ListOf& node) const
    {
        const Pointer at = scope.resolve(node.at);
        add({at});
        below(node.item, at / std::size_t{0});
    }
    void operator()(const Pairs& node) const
    {
        const Pointer row = scope.resolve(node.at) / std::size_t{0};
        add({row.parent(), row / "key", row / "value"});
    }
    void operator()(const TextList& node) const
    {
        const Pointer at = scope.resolve(node.at);
        add({at, at / std::size_t{0}});
    }
    void operator()(const Fact&) const {}
    void operator()(const Note&) const {}
};

} // namespace

std::vector<Pointer> inOrder(const Nodes& nodes, const Pointer& scope)
{
    std::vector<Pointer> out;
    Reaching{scope, out}.below(nodes, scope);
    return out;
}

std::set<Pointer> reach(const Nodes& nodes, const Pointer& scope)
{
    const std::vector<Pointer> all = inOrder(nodes, scope);
    return {all.begin(), all.end()};
}

} // namespace meshwright::steps
