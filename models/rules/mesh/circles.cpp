// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

// Nodes that call themselves, alone or over others.
namespace meshwright {

namespace {

/// Nodes that all reach each other by calls, where there are two or three of them. Found by Tarjan's
/// algorithm over nodes and services, so each call is looked at once; with a stack of its own, as a chain of
/// calls may be long.
class CallCircles
{
public:
    explicit CallCircles(const WholeMesh& mesh) : m_calls(mesh.index<Calls>())
    {
        for (const MeshPart* node : mesh.of(Kind::VirtualNode))
            if (!m_marks.contains(node))
                walkFrom(*node);
    }

    /// The nodes of the circle that @p node is in, in the order they were found; empty when it is in none.
    std::span<const MeshPart* const> of(const MeshPart& node) const
    {
        const auto found = m_circleOf.find(&node);
        return found == m_circleOf.end() ? std::span<const MeshPart* const>() : m_circles[found->second];
    }

private:
    struct Mark
    {
        std::size_t number; ///< in the order of the walk
        std::size_t lowest; ///< the least number that is reached from here
        bool isOpen = true; ///< its circle is not known yet
    };
    struct Step
    {
        const MeshPart* part;
        std::size_t next = 0; ///< of its calls
    };

    /// What is called from @p part, a node or service, as the number @p i; nullptr behind the last.
    const MeshPart* called(const MeshPart& part, std::size_t i) const
    {
        if (part.kind == Kind::VirtualService) {
            const auto servers = m_calls.serversOf(part);
            return i < servers.size() ? servers[i].node : nullptr;
        }
        const auto out = m_calls.outgoing(part);
        return i < out.size() ? out[i].service : nullptr;
    }

    void open(const MeshPart& part)
    {
        m_marks.emplace(&part, Mark{m_marks.size(), m_marks.size()});
        m_open.push_back(&part);
        m_steps.push_back({&part});
    }

    void walkFrom(const MeshPart& start)
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

    void close(const MeshPart& part, const Mark& mark)
    {
        m_steps.pop_back();
        if (mark.lowest != mark.number)
            return;
        std::vector<const MeshPart*> nodes;
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

    const Calls& m_calls;
    std::unordered_map<const MeshPart*, Mark> m_marks;
    std::vector<const MeshPart*> m_open;
    std::vector<Step> m_steps;
    std::vector<std::vector<const MeshPart*>> m_circles;
    std::unordered_map<const MeshPart*, std::size_t> m_circleOf;
};

Pointer backendIn(std::size_t backend)
{
    return Pointer("/spec/backends") / backend;
}

/// The first backend of @p node that leads to one of @p nodes, other than itself.
std::optional<std::size_t> backendTo(const Calls& calls, const MeshPart& node,
                                     std::span<const MeshPart* const> nodes)
{
    const auto isOneOf = [&](const Server& server) {
        return server.node != &node && std::ranges::find(nodes, server.node) != nodes.end();
    };
    for (const Calls::Outgoing& out : calls.outgoing(node))
        if (std::ranges::any_of(calls.serversOf(*out.service), isOneOf))
            return calls.callersOf(*out.service)[out.caller].backend;
    return std::nullopt;
}

/// Said once for a circle, of its first node.
void callsInCircle(const MeshPart& node, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    const auto nodes = mesh.index<CallCircles>().of(node);
    if (nodes.empty() || nodes.front() != &node)
        return;
    const Calls& calls = mesh.index<Calls>();
    const auto backend = backendTo(calls, node, nodes);
    if (!backend)
        return;
    QStringList names;
    for (const MeshPart* one : nodes)
        names.append(quote(one->name));
    MeshIssue* issue = findings.add(
        self, Severity::Hint, node, backendIn(*backend),
        Texts::tr(
            "%1 call each other in a circle. One that is slow or fails takes all of them with it, and a "
            "request may go round until it times out. Is every one of these backends meant?")
            .arg(allOf(names)));
    if (!issue)
        return;
    for (const MeshPart* one : nodes.subspan(1))
        if (const auto theirs = backendTo(calls, *one, nodes))
            issue->with(*one, backendIn(*theirs));
}

/// M42. A node that shares a service with others may mean the others.
void callsItself(const MeshPart& node, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    const Calls& calls = mesh.index<Calls>();
    const auto answered = calls.servicesOf(node);
    for (const Calls::Outgoing& out : calls.outgoing(node)) {
        if (std::ranges::find(answered, out.service) == answered.end())
            continue;
        const Caller& caller = calls.callersOf(*out.service)[out.caller];
        const auto servers = calls.serversOf(*out.service);
        const auto own = std::ranges::find(servers, &node, &Server::node);
        if (!caller.backend || own == servers.end())
            continue;
        const bool isAlone =
            std::ranges::all_of(servers, [&](const Server& server) { return server.node == &node; });
        MeshIssue* issue = findings.add(
            self, isAlone ? Severity::Warning : Severity::Hint, node, backendIn(*caller.backend),
            isAlone
                ? Texts::tr("%1 is answered by this node itself, so a request leaves it only to come back "
                            "through both sides of its Envoy. Call the application directly, or name the "
                            "service that is meant.")
                      .arg(quote(out.service->name))
                : Texts::tr("%1 is answered by this node, too, so some of its requests come back to it. "
                            "Is this backend meant?")
                      .arg(quote(out.service->name)));
        if (!issue)
            return;
        issue->with(*out.service, Pointer("/spec/provider"));
        if (own->route)
            issue->with(*own->route, own->target);
    }
    callsInCircle(node, mesh, self, findings);
}

} // namespace

std::span<const MeshRule> circleRules()
{
    static constexpr MeshRule rules[] = {
        {{"calls-itself", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Node that calls itself"),
          "Envoy, one proxy for what comes in and what goes out"},
         onlyNodes,
         callsItself},
    };
    return rules;
}

} // namespace meshwright
