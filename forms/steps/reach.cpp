// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/reach.h"

namespace meshwright::steps {

namespace {

struct Reaching
{
    const Pointer& scope;
    std::set<Pointer>& out;

    void below(const Nodes& nodes, const Pointer& at) const { out.merge(reach(nodes, at)); }

    void below(const std::vector<Case>& cases, const Pointer& at) const
    {
        out.insert(at);
        for (const Case& member : cases) {
            out.insert(at / member.member);
            below(member.nodes, at / member.member);
        }
    }

    void operator()(const Field& node) const
    {
        out.insert(scope.resolve(node.at));
        if (node.shownFor)
            out.insert(scope.resolve(node.shownFor->at));
    }
    void operator()(const Duration& node) const
    {
        const Pointer at = scope.resolve(node.at);
        out.insert({at, at / "value", at / "unit"});
    }
    void operator()(const Row& node) const { below(node.nodes, scope); }
    void operator()(const Group& node) const { below(node.nodes, scope); }
    void operator()(const Section& node) const
    {
        const Pointer at = scope.resolve(node.at);
        out.insert(at);
        below(node.nodes, at);
    }
    void operator()(const Choice& node) const { below(node.cases, scope.resolve(node.at)); }
    void operator()(const WhereverIs& node) const { below(node.cases, scope.resolve(node.at)); }
    void operator()(const Matched& node) const
    {
        out.insert(scope.resolve(node.by));
        below(node.cases, scope.resolve(node.at));
    }
    void operator()(const ListOf& node) const
    {
        const Pointer at = scope.resolve(node.at);
        out.insert(at);
        below(node.item, at / std::size_t{0});
    }
    void operator()(const Pairs& node) const
    {
        const Pointer row = scope.resolve(node.at) / std::size_t{0};
        out.insert({row.parent(), row / "key", row / "value"});
    }
    void operator()(const TextList& node) const
    {
        const Pointer at = scope.resolve(node.at);
        out.insert({at, at / std::size_t{0}});
    }
    void operator()(const Fact&) const {}
    void operator()(const Note&) const {}
};

} // namespace

std::set<Pointer> reach(const Nodes& nodes, const Pointer& scope)
{
    std::set<Pointer> out;
    for (const Node& node : nodes)
        std::visit(Reaching{scope, out}, static_cast<const Node::variant&>(node));
    return out;
}

} // namespace meshwright::steps
