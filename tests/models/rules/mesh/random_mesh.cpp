// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/random_mesh.h"

#include "tests/models/rules/mesh/random_gateway.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace meshwright {

namespace {

constexpr std::array<const char*, 4> protocols{"http", "http2", "grpc", "tcp"};
/// None of them is near another.
constexpr std::array<const char*, 12> serviceWords{"orders",   "stock",    "billing", "cart",
                                                   "search",   "media",    "users",   "reviews",
                                                   "payments", "shipping", "catalog", "prices"};
constexpr std::array<const char*, 5> certificates{"", "", "file", "sds", "acm"};

/// The spec of a route of @p type.
json specWith(const std::string& protocol, json route)
{
    json out;
    out[protocol + "Route"] = std::move(route);
    return out;
}

} // namespace

RandomMesh::RandomMesh(unsigned seed) : m_dice(seed)
{
    addServices(2 + below(4));
}

RandomMesh::RandomMesh(unsigned seed, const MeshWish& wish) : m_dice(seed), m_wish(wish)
{
    const std::size_t count = wish.isLarge ? 10 + below(3) : 2 + below(4);
    m_server = 1 + below(count - 1);
    m_caller = below(m_server);
    addServices(count);
}

void RandomMesh::add(Kind kind, std::string parent, std::string name, json spec)
{
    json input;
    input["meshName"] = "shop";
    input[resourceOf(kind).name] = name;
    if (const auto of = resourceOf(kind).parent)
        input[resourceOf(*of).name] = parent;
    input["spec"] = std::move(spec);
    items.push_back({kind, std::move(parent), std::move(name), std::move(input)});
}

void RandomMesh::addServices(std::size_t count)
{
    const std::size_t first = below(serviceWords.size());
    for (std::size_t i = 0; i < count; ++i) {
        m_services.push_back(m_wish && (i == m_server || i == m_caller) ? wishedService(i) : anyService(i));
        RandomService& service = m_services.back();
        service.word = serviceWords[(i + first) % serviceWords.size()];
        // Callers cannot tell two services on one port of TCP apart.
        service.port = service.protocol == "tcp" ? 9000 + static_cast<std::int64_t>(i) : 8080;
    }
    json mesh;
    mesh["egressFilter"]["type"] = m_wish || oneIn(2) ? "DROP_ALL" : "ALLOW_ALL";
    add(Kind::Mesh, {}, "shop", std::move(mesh));
    for (std::size_t i = 0; i < count; ++i) {
        addService(m_services[i]);
        for (std::size_t version = 0; version < m_services[i].versions; ++version)
            addNode(i, version);
    }
    addGateways();
    if (!m_wish) // of two that are alike, which is the later one must be known
        std::shuffle(items.begin(), items.end(), m_dice.engine());
}

/// The first one is of HTTP, so that there is a gateway.
RandomService RandomMesh::anyService(std::size_t number)
{
    RandomService out;
    out.protocol = protocols[number == 0 ? 0 : below(protocols.size())];
    out.certificate = certificates[below(certificates.size())];
    out.isFoundByCloudMap = oneIn(3);
    out.hasRouter = !oneIn(5);
    if (out.hasRouter) {
        out.versions = 1 + below(3);
        out.ports = oneIn(4) ? 2 : 1;
        out.routerPorts = oneIn(4) ? 2 : 1;
        out.someRoutes = out.protocol == "tcp" ? 0 : below(4);
        out.hasTimeouts = oneIn(2);
    }
    if (!out.certificate.empty()) {
        out.asksForCertificates = oneIn(3);
        out.hasNames = oneIn(2);
    }
    return out;
}

RandomService RandomMesh::wishedService(std::size_t number)
{
    RandomService out;
    out.protocol = "http";
    if (number != m_server)
        return out;
    out.protocol = m_wish->protocol;
    out.certificate = m_wish->certificate;
    out.versions = m_wish->versions;
    out.routerPorts = m_wish->routerPorts;
    out.hasRouter = m_wish->hasRouter;
    out.isFoundByCloudMap = m_wish->isFoundByCloudMap;
    out.asksForCertificates = m_wish->asksForCertificates;
    out.hasNames = m_wish->hasNames;
    out.hasTimeouts = m_wish->hasTimeouts;
    return out;
}

void RandomMesh::addService(const RandomService& service)
{
    json spec;
    if (!service.hasRouter) {
        spec["provider"]["virtualNode"]["virtualNodeName"] = service.node();
        add(Kind::VirtualService, {}, service.host(), std::move(spec));
        return;
    }
    spec["provider"]["virtualRouter"]["virtualRouterName"] = service.word;
    add(Kind::VirtualService, {}, service.host(), std::move(spec));
    json router;
    for (std::size_t i = 0; i < service.routerPorts; ++i)
        router["listeners"].push_back(randomListener(service.portAt(i), service.protocol));
    add(Kind::VirtualRouter, {}, service.word, std::move(router));
    for (std::size_t i = 0; i < service.routerPorts; ++i) {
        const std::string mark = i == 0 ? "" : "2";
        const auto onPort = [&](json match) {
            if (service.routerPorts > 1)
                match["port"] = service.portAt(i);
            return match;
        };
        const auto order = static_cast<std::int64_t>(i);
        for (std::size_t some = 0; some < service.someRoutes; ++some)
            addRoute(service, "some" + std::to_string(some) + mark, onPort(anyMatch(m_dice, service, some)),
                     10 * (static_cast<std::int64_t>(some) + 1) + order);
        json all = json::object();
        if (service.isHttp())
            all["prefix"] = "/";
        addRoute(service, "all" + mark, onPort(std::move(all)), 500 + order);
    }
}

void RandomMesh::addRoute(const RandomService& service, const std::string& name, json match,
                          std::int64_t priority)
{
    json route = plainRouteOf(service);
    route["action"]["weightedTargets"] = anyTargets(m_dice, service);
    if (!match.empty() || service.protocol != "tcp")
        route["match"] = std::move(match);
    json spec = specWith(service.protocol, std::move(route));
    spec["priority"] = priority;
    add(Kind::Route, service.word, name, std::move(spec));
}

void RandomMesh::addNode(std::size_t number, std::size_t version)
{
    const RandomService& service = m_services[number];
    json spec;
    spec["listeners"] = listenersOf(service, version);
    spec["serviceDiscovery"] = discoveryOf(service, version);
    addCalls(number, spec);
    if ((m_wish && m_wish->isLarge) || oneIn(2))
        spec["logging"]["accessLog"]["file"]["path"] = "/dev/stdout";
    add(Kind::VirtualNode, {}, service.node(version), std::move(spec));
}

/// The numbers of the services that a node calls: some of those after its own, so that there is no circle.
std::vector<std::size_t> RandomMesh::calledBy(std::size_t number)
{
    std::vector<std::size_t> out;
    for (std::size_t i = number + 1; i < m_services.size(); ++i)
        if ((i == number + 1 || oneIn(3)) && !isWished(i))
            out.push_back(i);
    if (m_wish && number == m_caller) {
        m_backend = below(out.size() + 1);
        out.insert(out.begin() + static_cast<std::ptrdiff_t>(m_backend), m_server);
        m_backends = out.size();
    }
    return out;
}

/// A policy for each backend, or one for all of them where they agree.
void RandomMesh::addCalls(std::size_t number, json& spec)
{
    const std::vector<std::size_t> called = calledBy(number);
    if (called.empty())
        return;
    const json policy = clientPolicyFor(m_services[called.front()]);
    const bool isOneForAll =
        !policy.is_null() && !(m_wish && number == m_caller) && oneIn(2) &&
        std::ranges::all_of(called, [&](std::size_t i) { return clientPolicyFor(m_services[i]) == policy; });
    if (isOneForAll)
        spec["backendDefaults"]["clientPolicy"] = policy;
    for (const std::size_t i : called) {
        json backend;
        backend["virtualService"]["virtualServiceName"] = m_services[i].host();
        if (json own = clientPolicyFor(m_services[i]); !isOneForAll && !own.is_null())
            backend["virtualService"]["clientPolicy"] = std::move(own);
        spec["backends"].push_back(std::move(backend));
    }
}

/// One of each protocol for which there is a service. A gateway has one policy for all it leads to: so it
/// leads to those that want the same.
void RandomMesh::addGateways()
{
    for (const char* name : {"http", "http2", "grpc"}) {
        const std::string protocol = name;
        const bool isForWish = m_wish && m_wish->isBehindGateway && m_wish->protocol == protocol;
        std::vector<const RandomService*> led;
        for (std::size_t i = 0; i < m_services.size(); ++i)
            if (m_services[i].protocol == protocol && (isForWish ? i == m_server : !isWished(i)) &&
                (led.empty() || clientPolicyFor(*led.front()) == clientPolicyFor(m_services[i])))
                led.push_back(&m_services[i]);
        if (!led.empty())
            addGateway(*this, protocol, led, m_wish.has_value());
    }
}

MeshItem& RandomMesh::find(std::string_view words)
{
    const auto found = std::ranges::find_if(items, [&](const Item& item) { return item.words() == words; });
    if (found == items.end())
        throw std::out_of_range(std::string(words));
    return *found;
}

void RandomMesh::remove(std::string_view words)
{
    if (std::erase_if(items, [&](const Item& item) { return item.words() == words; }) == 0)
        throw std::out_of_range(std::string(words));
}

std::map<std::string, std::string> RandomMesh::names() const
{
    const RandomService& server = m_services.at(m_server);
    return {{"$mesh", "shop"},
            {"$server", server.node()},
            {"$service", server.host()},
            {"$caller", m_services.at(m_caller).node()},
            {"$backend", std::to_string(m_backend)},
            {"$next", std::to_string(m_backends)},
            {"$gateway", "gateway-" + server.protocol},
            {"$port", std::to_string(server.port)}};
}

} // namespace meshwright
