// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/call_circles.h"

#include "models/rules/mesh/use_graph.h"

#include <algorithm>
#include <utility>

namespace meshwright {

CallCircles::CallCircles(const WholeMesh& mesh)
{
    for (const Kind kind : {Kind::VirtualNode, Kind::VirtualService})
        for (const MeshPart* part : mesh.allOf(kind))
            addCalls(mesh, *part);
    for (const MeshPart* node : mesh.allOf(Kind::VirtualNode))
        if (!m_marks.contains(node))
            walkFrom(*node);
}

std::span<const MeshPart* const> CallCircles::of(const MeshPart& node) const
{
    const auto found = m_circleOf.find(&node);
    return found == m_circleOf.end() ? std::span<const MeshPart* const>() : m_circles[found->second];
}

void CallCircles::addCalls(const WholeMesh& mesh, const MeshPart& part)
{
    std::vector<const MeshPart*>& out = m_calls[&part];
    for (const UseGraph::Named& one : mesh.index<UseGraph>().namesIn(part)) {
        const MeshPart* named = one.isHome ? nullptr : mesh.find(one.kind, one.name);
        if (named && named->kind == Kind::VirtualRouter)
            addTargets(mesh, *named, out);
        else if (named)
            out.push_back(named);
    }
}

void CallCircles::addTargets(const WholeMesh& mesh, const MeshPart& router, std::vector<const MeshPart*>& out)
{
    for (const MeshPart* route : mesh.childrenOf(Kind::Route, router.name))
        for (const UseGraph::Named& one : mesh.index<UseGraph>().namesIn(*route))
            if (const MeshPart* node = one.isHome ? nullptr : mesh.find(one.kind, one.name))
                out.push_back(node);
}

const MeshPart* CallCircles::called(const MeshPart& part, std::size_t i) const
{
    const std::vector<const MeshPart*>& all = m_calls.at(&part);
    return i < all.size() ? all[i] : nullptr;
}

void CallCircles::open(const MeshPart& part)
{
    m_marks.emplace(&part, Mark{m_marks.size(), m_marks.size()});
    m_open.push_back(&part);
    m_steps.push_back({&part});
}

void CallCircles::walkFrom(const MeshPart& start)
{
    open(start);
    while (!m_steps.empty()) {
        Step& step = m_steps.back();
        Mark& mark = m_marks.at(step.part);
        const MeshPart* next = called(*step.part, step.next);
        if (!next) {
            close(*step.part, mark);
            continue;
        }
        const auto seen = m_marks.find(next);
        if (seen == m_marks.end()) {
            open(*next); // and comes back to this call, when its mark is known
            continue;
        }
        ++step.next;
        if (seen->second.isOpen)
            mark.lowest = std::min(mark.lowest, seen->second.lowest);
    }
}

void CallCircles::close(const MeshPart& part, const Mark& mark)
{
    m_steps.pop_back();
    if (mark.lowest != mark.number)
        return;
    Circle nodes;
    const MeshPart* last = nullptr;
    while (last != &part) {
        last = m_open.back();
        m_open.pop_back();
        m_marks.at(last).isOpen = false;
        if (last->kind == Kind::VirtualNode)
            nodes.push_back(last);
    }
    if (nodes.size() < 2 || nodes.size() > 3)
        return;
    std::ranges::sort(nodes, {}, &MeshPart::number);
    for (const MeshPart* node : nodes)
        m_circleOf.emplace(node, m_circles.size());
    m_circles.push_back(std::move(nodes));
}

} // namespace meshwright
