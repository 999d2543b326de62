// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/call_circles.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>

// Nodes that call themselves, alone or over others.
namespace meshwright {

namespace {

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
         looksAround,
         callsItself},
    };
    return rules;
}

} // namespace meshwright
