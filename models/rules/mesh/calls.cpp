// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/calls.h"

#include "models/json/json.h"
#include "models/rules/arn.h"
#include "models/rules/node_parts.h"
#include "models/rules/route_parts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace meshwright {

namespace {

ClientTls tlsOf(const json* policy, const Pointer& policyAt, const Pointer& otherwise)
{
    const json* tls = knownMember(policy, "tls");
    return tls ? ClientTls{tls, policyAt / "tls"} : ClientTls{nullptr, otherwise};
}

/// Of a node's backend: its own policy replaces the defaults whole (R33).
ClientTls policyOf(const MeshPart& part, const json* own, const Pointer& backend)
{
    if (own)
        return tlsOf(own, backend / "clientPolicy", backend);
    return tlsOf(path(*part.input, {"spec", "backendDefaults", "clientPolicy"}),
                 Pointer("/spec/backendDefaults/clientPolicy"), backend);
}

} // namespace

std::optional<std::string_view> nameIn(const WholeMesh& mesh, const json* value)
{
    const auto written = filledText(value);
    if (!written || written->empty())
        return std::nullopt;
    if (!beginsAsArn(*written))
        return written;
    const auto arn = readArn(*written);
    const auto named = arn ? readMeshResource(*arn) : std::nullopt;
    if (!named || named->mesh != mesh.name())
        return std::nullopt;
    return named->name;
}

std::optional<std::int64_t> ListenerPlace::port() const
{
    return integer(member(member(listener, "portMapping"), "port"));
}

std::optional<std::string_view> ListenerPlace::protocol() const
{
    return listener ? protocolOf(*listener) : std::nullopt;
}

Pointer ListenerPlace::at() const
{
    return listenerAt(index);
}

std::vector<ListenerPlace> listenersOf(const MeshPart& part)
{
    const json::array_t& all = items(path(*part.input, {"spec", "listeners"}));
    std::vector<ListenerPlace> out;
    for (std::size_t i = 0; i < all.size(); ++i)
        out.push_back({&all[i], i});
    return out;
}

ListenerPlace listenerFor(const MeshPart& part, std::optional<std::int64_t> port)
{
    const std::vector<ListenerPlace> all = listenersOf(part);
    if (!port)
        return all.size() == 1 ? all.front() : ListenerPlace();
    for (const ListenerPlace& one : all)
        if (one.port() == port)
            return one;
    return {};
}

std::vector<Target> targetsOf(const WholeMesh& mesh, const MeshPart& route)
{
    std::vector<Target> out;
    forEachRoute(*route.input, [&](const RoutePart& part) {
        const json::array_t& all = items(path(part.route, {"action", "weightedTargets"}));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto name = nameIn(mesh, member(all[i], "virtualNode"));
            out.push_back({&route, part.pointer() / "action" / "weightedTargets" / i, name,
                           name ? mesh.find(Kind::VirtualNode, *name) : nullptr,
                           integer(member(all[i], "port")), integer(member(all[i], "weight"))});
        }
    });
    return out;
}

Provider providerOf(const WholeMesh& mesh, const MeshPart& service)
{
    const auto named = [&](const char* wrapper, const char* key, Kind kind) {
        const auto name = nameIn(mesh, path(*service.input, {"spec", "provider", wrapper, key}));
        return name ? mesh.find(kind, *name) : nullptr;
    };
    return {named("virtualRouter", "virtualRouterName", Kind::VirtualRouter),
            named("virtualNode", "virtualNodeName", Kind::VirtualNode)};
}

Calls::Calls(const WholeMesh& mesh)
{
    for (const MeshPart* service : mesh.of(Kind::VirtualService))
        addServers(mesh, *service);
    for (const MeshPart* node : mesh.of(Kind::VirtualNode))
        addNode(mesh, *node);
    for (const MeshPart* route : mesh.of(Kind::GatewayRoute))
        addGatewayRoute(mesh, *route);
}

void Calls::addServers(const WholeMesh& mesh, const MeshPart& service)
{
    std::vector<Server>& out = m_servers[&service];
    std::set<std::pair<const MeshPart*, const json*>> seen;
    const auto add = [&](const MeshPart& node, ListenerPlace listener, const MeshPart* route,
                         Pointer target) {
        if (!seen.emplace(&node, listener.listener).second)
            return;
        out.push_back({&node, listener, route, std::move(target)});
        auto& services = m_services[&node];
        if (services.empty() || services.back() != &service)
            services.push_back(&service);
    };
    const Provider provider = providerOf(mesh, service);
    if (provider.node) {
        for (const ListenerPlace& listener : listenersOf(*provider.node))
            add(*provider.node, listener, nullptr, {});
        if (listenersOf(*provider.node).empty())
            add(*provider.node, {}, nullptr, {});
    }
    if (!provider.router)
        return;
    for (const MeshPart* route : mesh.childrenOf(Kind::Route, provider.router->name))
        for (const Target& target : targetsOf(mesh, *route))
            if (target.node)
                add(*target.node, listenerFor(*target.node, target.port), route, target.at);
}

void Calls::addNode(const WholeMesh& mesh, const MeshPart& node)
{
    const json::array_t& backends = items(path(*node.input, {"spec", "backends"}));
    for (std::size_t i = 0; i < backends.size(); ++i) {
        const json* backend = member(backends[i], "virtualService");
        const auto name = nameIn(mesh, member(backend, "virtualServiceName"));
        const MeshPart* service = name ? mesh.find(Kind::VirtualService, *name) : nullptr;
        if (service)
            addCaller(*service,
                      {&node, nullptr, i, policyOf(node, member(backend, "clientPolicy"), backendAt(i)),
                       backendAt(i) / "virtualServiceName"});
    }
}

void Calls::addGatewayRoute(const WholeMesh& mesh, const MeshPart& route)
{
    const MeshPart* gateway = mesh.find(Kind::VirtualGateway, route.parent);
    if (!gateway)
        return;
    forEachRoute(*route.input, [&](const RoutePart& part) {
        const auto name =
            nameIn(mesh, path(part.route, {"action", "target", "virtualService", "virtualServiceName"}));
        const MeshPart* service = name ? mesh.find(Kind::VirtualService, *name) : nullptr;
        if (service)
            addCaller(*service, {gateway, &route, std::nullopt,
                                 policyOf(*gateway, nullptr, Pointer("/spec/backendDefaults")),
                                 part.pointer().resolve("action/target/virtualService/virtualServiceName")});
    });
}

void Calls::addCaller(const MeshPart& service, Caller caller)
{
    std::vector<Caller>& callers = m_callers[&service];
    m_outgoing[caller.part].push_back({&service, callers.size()});
    callers.push_back(std::move(caller));
}

std::span<const Server> Calls::serversOf(const MeshPart& service) const
{
    const auto found = m_servers.find(&service);
    return found == m_servers.end() ? std::span<const Server>() : found->second;
}

std::span<const Caller> Calls::callersOf(const MeshPart& service) const
{
    const auto found = m_callers.find(&service);
    return found == m_callers.end() ? std::span<const Caller>() : found->second;
}

std::span<const MeshPart* const> Calls::servicesOf(const MeshPart& node) const
{
    const auto found = m_services.find(&node);
    return found == m_services.end() ? std::span<const MeshPart* const>() : found->second;
}

std::span<const Calls::Outgoing> Calls::outgoing(const MeshPart& part) const
{
    const auto found = m_outgoing.find(&part);
    return found == m_outgoing.end() ? std::span<const Outgoing>() : found->second;
}

bool leadsToKnownServers(const WholeMesh& mesh, const MeshPart& service)
{
    const Provider provider = providerOf(mesh, service);
    if (!provider.router)
        return provider.node != nullptr;
    const auto routes = mesh.childrenOf(Kind::Route, provider.router->name);
    return !routes.empty() && mesh.areAllRead(Kind::Route, provider.router->name) &&
           std::ranges::all_of(routes, [&](const MeshPart* route) {
               const std::vector<Target> targets = targetsOf(mesh, *route);
               return !targets.empty() &&
                      std::ranges::all_of(targets, [](const Target& one) { return one.node != nullptr; });
           });
}

std::optional<std::string> discoveryNameOf(const MeshPart& node)
{
    const json* discovery = path(*node.input, {"spec", "serviceDiscovery"});
    const json* dns = member(discovery, "dns");
    const json* cloudMap = member(discovery, "awsCloudMap");
    if (dns && cloudMap)
        return std::nullopt;
    if (const auto host = filledText(member(dns, "hostname")))
        return std::string(host->ends_with('.') ? host->substr(0, host->size() - 1) : *host);
    const auto service = filledText(member(cloudMap, "serviceName"));
    const auto space = filledText(member(cloudMap, "namespaceName"));
    return service && space ? std::optional(std::string(*service) + '.' + std::string(*space)) : std::nullopt;
}

std::optional<IpPreference> ipPreferenceOf(const WholeMesh& mesh, const MeshPart& node)
{
    for (const char* discovery : {"dns", "awsCloudMap"})
        if (const json* own = path(*node.input, {"spec", "serviceDiscovery", discovery, "ipPreference"})) {
            const auto value = text(own);
            if (!value)
                return std::nullopt;
            return IpPreference{*value, &node,
                                Pointer("/spec/serviceDiscovery") / discovery / "ipPreference"};
        }
    const MeshPart* self = mesh.self();
    const auto value =
        self ? text(path(*self->input, {"spec", "serviceDiscovery", "ipPreference"})) : std::nullopt;
    if (!value)
        return std::nullopt;
    return IpPreference{*value, self, Pointer("/spec/serviceDiscovery/ipPreference")};
}

} // namespace meshwright
