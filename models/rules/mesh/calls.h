// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/json/pointer.h"
#include "models/rules/mesh/whole_mesh.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// Who calls whom in a mesh: from a caller's backend over a virtual service and its router's routes to a
// listener of a node. The same for a gateway, whose gateway routes name the service.
namespace meshwright {

/// The name that @p value, a name or an ARN, has in @p mesh; nullopt when it is absent, empty, not known, or
/// of another mesh.
std::optional<std::string_view> nameIn(const WholeMesh& mesh, const json* value);

/// A listener, or what stands for it.
struct ListenerPlace
{
    const json* listener = nullptr; ///< nullptr: the node has none, or it is not known which is meant
    std::size_t index = 0;

    std::optional<std::int64_t> port() const;
    std::optional<std::string_view> protocol() const; ///< as far as it is one of the API's
    /// "/spec/listeners/INDEX"
    Pointer at() const;
};

/// The listeners of @p part, a node, router or gateway.
std::vector<ListenerPlace> listenersOf(const MeshPart& part);
/// The listener of @p part on @p port; without a port its only one. None where that is not said.
ListenerPlace listenerFor(const MeshPart& part, std::optional<std::int64_t> port);

/// A target of a route.
struct Target
{
    const MeshPart* route;
    Pointer at;                            ///< ".../weightedTargets/N"
    std::optional<std::string_view> name;  ///< of its node, as far as known
    const MeshPart* node = nullptr;        ///< nullptr when it was not found
    std::optional<std::int64_t> port = {}; ///< that it names
    std::optional<std::int64_t> weight = {};
};
/// The targets of @p route, of any of its types.
std::vector<Target> targetsOf(const WholeMesh& mesh, const MeshPart& route);

/// What stands behind a virtual service: its router or its node, as far as found.
struct Provider
{
    const MeshPart* router = nullptr;
    const MeshPart* node = nullptr;
};
Provider providerOf(const WholeMesh& mesh, const MeshPart& service);
/// Whether everything that @p service leads to was found, at least one server.
bool leadsToKnownServers(const WholeMesh& mesh, const MeshPart& service);

/// The name under which @p node is discovered, as it is written but for a final dot; nullopt where it has
/// none, where that is not known, or where it has two.
std::optional<std::string> discoveryNameOf(const MeshPart& node);

/// A node that answers for a virtual service, with the listener it answers on.
struct Server
{
    const MeshPart* node;
    ListenerPlace listener; ///< not known where a target does not say which of several it is
    const MeshPart* route;  ///< nullptr where the node itself is the provider
    Pointer target;         ///< in the route
};

/// TLS settings of a client policy.
struct ClientTls
{
    const json* tls = nullptr; ///< nullptr: there is no policy
    Pointer at;                ///< ".../clientPolicy/tls"; where there is none, the backend
};

/// What calls a virtual service.
struct Caller
{
    const MeshPart* part;               ///< a node or a gateway
    const MeshPart* gatewayRoute;       ///< nullptr for a node
    std::optional<std::size_t> backend; ///< of a node
    ClientTls policy; ///< in force: the backend's own, or else the defaults (App Mesh guide, client policy)

    /// The backend of a node; the target of the gateway route.
    const MeshPart& namingPart() const { return gatewayRoute ? *gatewayRoute : *part; }
    Pointer namingAt; ///< where the service is named, in namingPart()
};

/// Services with who is behind them and who calls them. Ask for it with mesh.index<Calls>().
class Calls
{
public:
    explicit Calls(const WholeMesh& mesh);

    /// Each node and listener once.
    std::span<const Server> serversOf(const MeshPart& service) const;
    std::span<const Caller> callersOf(const MeshPart& service) const;
    /// The services that @p node answers for.
    std::span<const MeshPart* const> servicesOf(const MeshPart& node) const;
    /// What @p part, a node or gateway, calls: its callers' side with the service.
    struct Outgoing
    {
        const MeshPart* service;
        std::size_t caller; ///< of callersOf(*service)
    };
    std::span<const Outgoing> outgoing(const MeshPart& part) const;

private:
    void addServers(const WholeMesh& mesh, const MeshPart& service);
    void addNode(const WholeMesh& mesh, const MeshPart& node);
    void addGatewayRoute(const WholeMesh& mesh, const MeshPart& route);
    void addCaller(const MeshPart& service, Caller caller);

    std::unordered_map<const MeshPart*, std::vector<Server>> m_servers;
    std::unordered_map<const MeshPart*, std::vector<Caller>> m_callers;
    std::unordered_map<const MeshPart*, std::vector<const MeshPart*>> m_services;
    std::unordered_map<const MeshPart*, std::vector<Outgoing>> m_outgoing;
};

/// Calls see(caller, service, server) for every way on which @p part, a node or gateway, calls a node.
template <typename See>
void forEachCallFrom(const WholeMesh& mesh, const MeshPart& part, See see)
{
    const Calls& calls = mesh.index<Calls>();
    for (const Calls::Outgoing& out : calls.outgoing(part))
        for (const Server& server : calls.serversOf(*out.service))
            see(calls.callersOf(*out.service)[out.caller], *out.service, server);
}

/// Calls see(caller, service, server) for every way on which @p node is called.
template <typename See>
void forEachCallTo(const WholeMesh& mesh, const MeshPart& node, See see)
{
    const Calls& calls = mesh.index<Calls>();
    for (const MeshPart* service : calls.servicesOf(node))
        for (const Server& server : calls.serversOf(*service))
            if (server.node == &node)
                for (const Caller& caller : calls.callersOf(*service))
                    see(caller, *service, server);
}

/// A node's preference of IP versions in force, its own or else its mesh's, and where it stands; nullopt
/// where neither says one.
struct IpPreference
{
    std::string_view value; ///< "IPv4_ONLY", …
    const MeshPart* part;
    Pointer at;
};
std::optional<IpPreference> ipPreferenceOf(const WholeMesh& mesh, const MeshPart& node);

} // namespace meshwright
