// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json.h"
#include "models/rules/node_parts.h"

#include <string_view>

// What several rules of routes and gateway routes read. Both have the same members at the same places.
namespace meshwright {

/// The members of a spec that say of which type a route is; gateway routes have no "tcpRoute".
inline constexpr std::string_view routeTypes[] = {"httpRoute", "http2Route", "grpcRoute", "tcpRoute"};

/// One of the types of a route that its spec gives; it should be the only one.
struct RoutePart
{
    std::string_view type; ///< of routeTypes
    const json& route;

    bool isHttp() const { return type == "httpRoute" || type == "http2Route"; }
    /// "/spec/httpRoute"
    Pointer pointer() const { return Pointer("/spec") / type; }
    /// What it takes; nullptr when that is absent or not known.
    const json* match() const { return knownMember(&route, "match"); }
    Pointer matchAt() const { return pointer() / "match"; }
};

/// Calls see(part) for each type that the spec of @p input, a route or gateway route, gives.
template <typename See>
void forEachRoute(const json& input, See see)
{
    const json* spec = member(input, "spec");
    for (const std::string_view type : routeTypes)
        if (const json* route = member(spec, type))
            see(RoutePart{type, *route});
}

/// The same for those that match requests of HTTP, and have such a match.
template <typename See>
void forEachHttpRoute(const json& input, See see)
{
    forEachRoute(input, [&](const RoutePart& part) {
        if (part.isHttp() && part.match())
            see(part);
    });
}

} // namespace meshwright
