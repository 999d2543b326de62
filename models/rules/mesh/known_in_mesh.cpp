// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/known_in_mesh.h"

#include "models/json/json.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/node_parts.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace meshwright {

namespace {

/// Of each node whether all targets that lead to it name a port; of one that surely nothing leads to it does
/// not matter.
class PortsNamed
{
public:
    explicit PortsNamed(const WholeMesh& mesh)
        : m_isAllKnown(mesh.knows(Kind::Route) == Completeness::Complete &&
                       mesh.knows(Kind::VirtualService) == Completeness::Complete)
    {
        for (const MeshPart* route : mesh.of(Kind::Route))
            for (const Target& target : targetsOf(mesh, *route))
                if (target.node)
                    m_byNode.emplace(target.node, true).first->second &= target.port.has_value();
        for (const MeshPart* service : mesh.of(Kind::VirtualService))
            if (const MeshPart* node = providerOf(mesh, *service).node)
                m_byNode[node] = false;
    }
    bool forAllOf(const MeshPart& node) const
    {
        const auto found = m_byNode.find(&node);
        return found == m_byNode.end() ? m_isAllKnown : found->second;
    }

private:
    bool m_isAllKnown; ///< no other targets are anywhere
    std::unordered_map<const MeshPart*, bool> m_byNode;
};

bool isNameOfService(const Issue& issue, const MeshPart& part, const WholeMesh& mesh)
{
    const json* written = find(*part.input, issue.pointer);
    const auto name = nameIn(mesh, written);
    return name && mesh.has(Kind::VirtualService, *name);
}

/// Whether a node calls the listener of @p node that @p at is in.
bool isCalled(const MeshPart& node, const Pointer& at, const WholeMesh& mesh)
{
    const Calls& calls = mesh.index<Calls>();
    return std::ranges::any_of(calls.servicesOf(node), [&](const MeshPart* service) {
        const bool isServer = std::ranges::any_of(calls.serversOf(*service), [&](const Server& one) {
            return one.node == &node && one.listener.listener && one.listener.at().contains(at);
        });
        return isServer && std::ranges::any_of(calls.callersOf(*service),
                                               [](const Caller& one) { return !one.gatewayRoute; });
    });
}

/// Whether somebody calls @p node, and all who do say which names they look for in its certificate.
bool areNamesGiven(const MeshPart& node, const WholeMesh& mesh)
{
    bool isAny = false;
    bool areAll = true;
    forEachCallTo(mesh, node, [&](const Caller& caller, const MeshPart&, const Server&) {
        isAny = true;
        areAll = areAll && caller.policy.tls && !expectedNames(*caller.policy.tls).empty();
    });
    return isAny && areAll;
}

} // namespace

bool isAnswered(const Issue& issue, const MeshPart& part, const WholeMesh& mesh)
{
    if (issue.rule == "backend-short-name")
        return isNameOfService(issue, part, mesh);
    if (issue.rule == "several-listeners")
        return mesh.index<PortsNamed>().forAllOf(part);
    if (issue.rule == "certificate-name-impossible") // R41
        return areNamesGiven(part, mesh);
    return issue.rule == "listener-server-first" &&
           isCalled(part, issue.pointer, mesh); // said with its callers
}

} // namespace meshwright
