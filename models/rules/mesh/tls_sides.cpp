// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/tls_sides.h"

#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/rules/node_parts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace meshwright {

namespace {

/// How many places of one issue are shown.
constexpr std::size_t mostServerPlaces = 5;

/// Which of its three sources @p choice, a certificate or a trust, names.
TlsSource sourceIn(const json* choice)
{
    if (!choice)
        return TlsSource::None;
    TlsSource found = TlsSource::Unknown;
    for (const auto& [key, source] : {std::pair("acm", TlsSource::Acm), std::pair("file", TlsSource::File),
                                      std::pair("sds", TlsSource::Secret)})
        if (knownMember(choice, key)) {
            if (found != TlsSource::Unknown)
                return TlsSource::Unknown;
            found = source;
        }
    return found;
}

ServerTls::Mode modeOf(const json* tls)
{
    if (!tls)
        return ServerTls::Mode::Off;
    const auto mode = text(member(tls, "mode"));
    if (mode == "STRICT")
        return ServerTls::Mode::Strict;
    if (mode == "PERMISSIVE")
        return ServerTls::Mode::Permissive;
    return mode == "DISABLED" ? ServerTls::Mode::Off : ServerTls::Mode::Unknown;
}

std::optional<bool> demandOf(const json* tls)
{
    const json* validation = member(tls, "validation");
    if (!validation)
        return false;
    return knownMember(validation, "trust") ? std::optional(true) : std::nullopt;
}

ServerTls serverTlsOf(const Server& server, const MeshPart& service)
{
    ServerTls out{&server, &service, server.listener.port()};
    const json* listener = server.listener.listener;
    if (!listener || !listener->is_object() || isUnknown(*listener))
        return out;
    const json* tls = member(listener, "tls");
    if (tls && (!tls->is_object() || isUnknown(*tls)))
        return out;
    out.mode = modeOf(tls);
    out.certificate = sourceIn(member(tls, "certificate"));
    out.demandsCertificate = demandOf(tls);
    return out;
}

/// A node that is itself the provider answers on all its ports, and which of them is called is not said: what
/// holds for some of them only is not known.
void forgetWhatDiffers(std::vector<ServerTls>& servers)
{
    const auto isDirect = [](const ServerTls& one) { return !one.server->route; };
    const bool isOneNode = std::ranges::all_of(servers, isDirect);
    const bool differ = std::ranges::any_of(servers, [&](const ServerTls& one) {
        return one.mode != servers.front().mode ||
               one.demandsCertificate != servers.front().demandsCertificate;
    });
    if (isOneNode && differ)
        for (ServerTls& one : servers)
            one.mode = ServerTls::Mode::Unknown;
}

/// Whether nothing at all stands at @p key of @p object, an object or absent itself.
bool isSurelyAbsent(const json* object, std::string_view key)
{
    return !object || (object->is_object() && !isUnknown(*object) && !member(object, key));
}

/// Whether the caller has no client policy, rather than one that is not known.
bool isSurelyWithoutPolicy(const Caller& caller)
{
    const json* spec = member(caller.part->input, "spec");
    if (caller.backend) {
        const json::array_t& backends = items(member(spec, "backends"));
        const json* backend =
            *caller.backend < backends.size() ? member(backends[*caller.backend], "virtualService") : nullptr;
        if (const json* own = member(backend, "clientPolicy"))
            return isSurelyAbsent(own, "tls");
    }
    const json* defaults = member(spec, "backendDefaults");
    return isSurelyAbsent(defaults, "clientPolicy") ||
           (defaults->is_object() && isSurelyAbsent(member(defaults, "clientPolicy"), "tls"));
}

std::optional<bool> enforcementOf(const json& tls)
{
    const json* enforce = member(tls, "enforce");
    return enforce ? boolean(enforce) : true; // absent: enforced (API)
}

void readPorts(const json& tls, CallerTls& out)
{
    const json* ports = member(tls, "ports");
    if (!ports)
        return;
    out.arePortsKnown = ports->is_array();
    for (const json& one : items(ports)) {
        if (const auto port = integer(&one))
            out.ports.push_back(*port);
        else
            out.arePortsKnown = false;
    }
}

CallerTls callerTlsOf(const Caller& caller)
{
    CallerTls out{&caller};
    const json* tls = caller.policy.tls;
    if (!tls) {
        out.policy = isSurelyWithoutPolicy(caller) ? CallerTls::Policy::None : CallerTls::Policy::Unknown;
        return out;
    }
    if (!tls->is_object())
        return out;
    out.policy = CallerTls::Policy::Given;
    out.isEnforced = enforcementOf(*tls);
    out.hasCertificate = member(tls, "certificate") != nullptr;
    out.trust = sourceIn(knownMember(member(tls, "validation"), "trust"));
    readPorts(*tls, out);
    return out;
}

/// How many backends of @p part the defaults are for; of a gateway, how many gateway routes.
std::size_t usesOfDefaults(const WholeMesh& mesh, const MeshPart& part)
{
    if (part.kind == Kind::VirtualGateway)
        return mesh.childrenOf(Kind::GatewayRoute, part.name).size();
    const json::array_t& backends = items(path(*part.input, {"spec", "backends"}));
    return static_cast<std::size_t>(std::ranges::count_if(backends, [](const json& one) {
        return !path(one, {"virtualService", "clientPolicy"});
    }));
}

/// Whether @p caller has no policy of its own, only the defaults.
bool isOfDefaults(const Caller& caller)
{
    return !caller.backend || !backendAt(*caller.backend).contains(caller.policy.at);
}

} // namespace

const json* ServerTls::tls() const
{
    return member(server->listener.listener, "tls");
}

std::optional<bool> CallerTls::isFor(std::optional<std::int64_t> port) const
{
    if (policy != Policy::Given || !port)
        return policy == Policy::Given && arePortsKnown && ports.empty() ? std::optional(true) : std::nullopt;
    if (std::ranges::find(ports, *port) != ports.end())
        return true;
    return arePortsKnown ? std::optional(ports.empty()) : std::nullopt;
}

TlsSides::TlsSides(const WholeMesh& mesh)
{
    const Calls& calls = mesh.index<Calls>();
    for (const MeshPart* part : mesh.of(Kind::VirtualService)) {
        Service& service = m_services[part];
        for (const Server& server : calls.serversOf(*part))
            service.servers.push_back(serverTlsOf(server, *part));
        forgetWhatDiffers(service.servers);
        for (const Caller& caller : calls.callersOf(*part))
            service.callers.push_back(callerTlsOf(caller));
        for (const CallerTls& caller : service.callers)
            if (caller.policy == CallerTls::Policy::None)
                service.withoutPolicy.push_back(&caller);
        service.areServersKnown = !service.servers.empty() && leadsToKnownServers(mesh, *part);
    }
}

const TlsSides::Service& TlsSides::of(const MeshPart& service) const
{
    static const Service none;
    const auto found = m_services.find(&service);
    return found == m_services.end() ? none : found->second;
}

std::vector<PolicyUse> policyUses(const WholeMesh& mesh, const MeshPart& part)
{
    const TlsSides& sides = mesh.index<TlsSides>();
    std::vector<PolicyUse> out;
    std::unordered_map<const void*, std::size_t> uses; // by policy, or by the caller without one
    std::size_t ofDefaults = 0;
    for (const Calls::Outgoing& call : mesh.index<Calls>().outgoing(part)) {
        const TlsSides::Service& service = sides.of(*call.service);
        const CallerTls& caller = service.callers[call.caller];
        const void* key = &caller;
        if (caller.policy == CallerTls::Policy::Given)
            key = caller.caller->policy.tls;
        const auto [use, isNew] = uses.emplace(key, out.size());
        if (isNew)
            out.push_back({&caller});
        PolicyUse& own = out[use->second];
        own.isWhole = own.isWhole && service.areServersKnown;
        for (const ServerTls& server : service.servers)
            own.servers.push_back(&server);
        ofDefaults += isOfDefaults(*caller.caller) ? 1 : 0;
    }
    if (out.empty())
        return out;
    const bool areAllThere = ofDefaults >= usesOfDefaults(mesh, part) &&
                             (part.kind != Kind::VirtualGateway ||
                              mesh.knows(Kind::GatewayRoute, part.name) == Completeness::Complete);
    for (PolicyUse& use : out)
        use.isWhole = use.isWhole && (areAllThere || !isOfDefaults(*use.caller->caller));
    return out;
}

void addServerPlaces(MeshIssue* issue, const std::vector<const ServerTls*>& servers, std::string_view below)
{
    if (!issue)
        return;
    std::set<std::pair<const MeshPart*, std::size_t>> seen;
    for (const ServerTls* one : servers) {
        const ListenerPlace& listener = one->server->listener;
        if (seen.size() == mostServerPlaces)
            issue->alsoAbout(*one->server->node);
        else if (seen.emplace(one->server->node, listener.index).second)
            issue->with(*one->server->node, one->tls() ? one->tlsAt().resolve(below) : listener.at());
    }
}

} // namespace meshwright
