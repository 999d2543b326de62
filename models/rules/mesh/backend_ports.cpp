// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/egress.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/node_parts.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

// Backends over TCP, where Envoy sees no host name and may see no first bytes.
namespace meshwright {

namespace {

/// A port on which a service is called over TCP.
struct TcpDoor
{
    std::int64_t port;
    const MeshPart* part; ///< the router or node that listens there
    Pointer listener;
};

/// The TCP ports of each service. A router's are those its callers use, whatever its nodes listen on (App
/// Mesh guide, Troubleshooting connectivity).
class TcpDoors
{
public:
    explicit TcpDoors(const WholeMesh& mesh)
    {
        for (const MeshPart* service : mesh.of(Kind::VirtualService)) {
            const Provider provider = providerOf(mesh, *service);
            const MeshPart* part = provider.router ? provider.router : provider.node;
            if (!part)
                continue;
            std::vector<TcpDoor>& doors = m_doors[service];
            for (const ListenerPlace& listener : listenersOf(*part))
                if (const auto port = listener.port(); port && listener.protocol() == "tcp")
                    doors.push_back({*port, part, listener.at()});
        }
    }

    std::span<const TcpDoor> of(const MeshPart& service) const
    {
        const auto found = m_doors.find(&service);
        return found == m_doors.end() ? std::span<const TcpDoor>() : found->second;
    }

private:
    std::unordered_map<const MeshPart*, std::vector<TcpDoor>> m_doors;
};

/// A door with the backend that leads to it.
struct TcpBackend
{
    const TcpDoor* door;
    const MeshPart* service;
    std::size_t backend;
};

/// Whether the same nodes stand behind both services.
bool areAliases(const Calls& calls, const MeshPart& a, const MeshPart& b)
{
    return std::ranges::equal(calls.serversOf(a), calls.serversOf(b), {}, &Server::node, &Server::node);
}

/// M25, R48. Two names of one place lead there, whichever is taken for the other.
void tcpPortShared(const MeshPart& node, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    const Calls& calls = mesh.index<Calls>();
    std::unordered_map<std::int64_t, TcpBackend> taken;
    for (const Calls::Outgoing& out : calls.outgoing(node)) {
        const auto backend = calls.callersOf(*out.service)[out.caller].backend;
        if (!backend)
            continue;
        for (const TcpDoor& door : mesh.index<TcpDoors>().of(*out.service)) {
            const auto [first, isNew] =
                taken.try_emplace(door.port, TcpBackend{&door, out.service, *backend});
            const TcpBackend& other = first->second;
            if (isNew || other.door->part == door.part || areAliases(calls, *other.service, *out.service))
                continue;
            MeshIssue* issue = findings.add(
                self, node, Pointer("/spec/backends") / *backend,
                Texts::tr(
                    "%1 and %2 are both called over TCP on port %3. Envoy sees only address and port of "
                    "such a connection and cannot tell them apart, so some reach the wrong one. Give each a "
                    "port of its own; that of a router is enough.")
                    .arg(quote(other.service->name), quote(out.service->name), QString::number(door.port)));
            if (issue)
                issue->with(node, Pointer("/spec/backends") / other.backend)
                    .with(*other.door->part, other.door->listener.resolve("portMapping/port"))
                    .with(*door.part, door.listener.resolve("portMapping/port"));
            break;
        }
    }
}

/// Where the server is the first to speak.
bool isServerFirst(const ListenerPlace& listener)
{
    const auto port = listener.port();
    return port && listener.protocol() == "tcp" && isServerFirstPort(*port);
}

bool answersOn(const Calls& calls, const MeshPart& service, const MeshPart& node, std::size_t listener)
{
    return std::ranges::any_of(calls.serversOf(service), [&](const Server& server) {
        return server.node == &node && server.listener.listener && server.listener.index == listener;
    });
}

/// The first backends that lead to a listener.
std::vector<const Caller*> backendsOf(const Calls& calls, const MeshPart& node, std::size_t listener)
{
    constexpr std::size_t most = 5;
    std::vector<const Caller*> out;
    for (const MeshPart* service : calls.servicesOf(node)) {
        if (!answersOn(calls, *service, node, listener))
            continue;
        for (const Caller& caller : calls.callersOf(*service)) {
            if (!caller.gatewayRoute)
                out.push_back(&caller);
            if (out.size() == most)
                return out;
        }
    }
    return out;
}

/// M27. That the port is such a one is said without callers, too; here it is known to be called.
void serverSpeaksFirstBehind(const MeshPart& node, const WholeMesh& mesh, const RuleInfo& self,
                             MeshFindings& findings)
{
    for (const ListenerPlace& listener : listenersOf(node)) {
        if (!isServerFirst(listener))
            continue;
        const auto callers = backendsOf(mesh.index<Calls>(), node, listener.index);
        if (callers.empty())
            continue;
        const QString words =
            egressOf(mesh) == Egress::None
                ? Texts::tr("%1 is a backend of %2, and on port %3 (MySQL, SQL Server or SMTP) the server "
                            "speaks first. Envoy waits for the client, so the connection is lost before "
                            "anything is read. Take it out of the backends, and let calls leave the mesh, "
                            "which lets nothing out now.")
                : Texts::tr("%1 is a backend of %2, and on port %3 (MySQL, SQL Server or SMTP) the server "
                            "speaks first. Envoy waits for the client, so the connection is lost before "
                            "anything is read. Take it out of the backends and let such traffic leave the "
                            "mesh.");
        MeshIssue* issue = findings.add(self, node, listener.at().resolve("portMapping/port"),
                                        words.arg(quote(node.name), quote(callers.front()->part->name),
                                                  QString::number(*listener.port())));
        if (!issue)
            continue;
        for (const Caller* caller : callers)
            issue->with(caller->namingPart(), caller->namingAt);
    }
}

} // namespace

std::span<const MeshRule> backendPortRules()
{
    static constexpr MeshRule rules[] = {
        {{"tcp-port-shared", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Two backends on one TCP port"),
          "App Mesh guide, Troubleshooting connectivity; App Mesh roadmap, issue 195"},
         onlyNodes,
         looksAround,
         tcpPortShared},
        {{"server-speaks-first", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Called node whose server speaks first"),
          "App Mesh guide, Troubleshooting connectivity; App Mesh roadmap, issue 62"},
         onlyNodes,
         looksAround,
         serverSpeaksFirstBehind},
    };
    return rules;
}

} // namespace meshwright
