// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

// What a random mesh is made of: a service with the nodes that answer for it, and what they want of their
// callers.
namespace meshwright {

/// Chance that a seed makes the same again.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}

    std::size_t below(std::size_t count);
    bool oneIn(std::size_t count) { return below(count) == 0; }
    std::mt19937& engine() { return m_engine; }

private:
    std::mt19937 m_engine;
};

/// A service of a random mesh.
struct RandomService
{
    std::string word;            ///< that its resources are called after
    std::string protocol;        ///< "http", "http2", "grpc" or "tcp"
    std::int64_t port = 8080;    ///< of its first listeners
    std::size_t versions = 1;    ///< nodes that answer for it
    std::size_t ports = 1;       ///< of each of these
    std::size_t routerPorts = 1; ///< of its router
    std::size_t someRoutes = 0;  ///< beside the one that takes the rest, for each of its router's ports
    std::string certificate;     ///< of its listeners: "file", "sds", "acm"; empty: no TLS
    bool hasRouter = true;
    bool isFoundByCloudMap = false;
    bool asksForCertificates = false;
    bool hasNames = false; ///< that its callers look for in its certificate
    bool hasTimeouts = false;

    bool isHttp() const { return protocol == "http" || protocol == "http2"; }
    /// The name of the node of @p version.
    std::string node(std::size_t version = 0) const;
    /// Where that is found; of the first one it is the name of the service.
    std::string host(std::size_t version = 0) const { return node(version) + ".shop.local"; }
    std::int64_t portAt(std::size_t listener) const
    {
        return port + 100 * static_cast<std::int64_t>(listener);
    }
    /// How many listeners callers of the service have a choice of.
    std::size_t doors() const { return hasRouter ? routerPorts : ports; }
};

json randomSeconds(int value);
json randomListener(std::int64_t port, const std::string& protocol);
/// What a caller needs to call @p service; null: nothing.
json clientPolicyFor(const RandomService& service);
/// The listeners of the node of @p version.
json listenersOf(const RandomService& service, std::size_t version);
json discoveryOf(const RandomService& service, std::size_t version);
/// A route of the type of @p service, but for its match and its targets.
json plainRouteOf(const RandomService& service);
/// What a route of @p service takes: nothing that one of another @p number takes.
json anyMatch(Dice& dice, const RandomService& service, std::size_t number);
/// The nodes of @p service, which together weigh 100; some weigh nothing.
json anyTargets(Dice& dice, const RandomService& service);

} // namespace meshwright
