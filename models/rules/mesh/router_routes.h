// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/mesh/match_reach.h"
#include "models/rules/mesh/whole_mesh.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// The routes of a router in the order in which a request meets them, as far as that is certain.
namespace meshwright {

/// A route whose match and priority are known.
struct OrderedRoute
{
    const MeshPart* part;
    MatchReach reach;
    RoutePriority priority;
};

/// Those of one router. Lookups look at a bounded number of routes, however many there are.
class RouterRoutes
{
public:
    void add(OrderedRoute route);
    /// Once all are added.
    void sort();

    const OrderedRoute* find(const MeshPart& route) const;
    /// A route of a smaller priority that takes all that @p route does; nullptr when there is none.
    const OrderedRoute* takenBefore(const OrderedRoute& route) const;
    /// A route found before @p route that has the same path and priority, and the same conditions, fewer or
    /// more.
    const OrderedRoute* overlapBefore(const OrderedRoute& route) const;
    /// Whether a route has the priority @p value.
    bool hasPriority(std::int64_t value) const { return m_priorities.contains(value); }

private:
    using Bucket = std::vector<std::size_t>;

    const OrderedRoute* earlierIn(const std::string& key, const OrderedRoute& route,
                                  std::size_t& mostLooks) const;

    std::vector<OrderedRoute> m_routes; ///< in the order they were found
    std::unordered_map<const MeshPart*, std::size_t> m_byPart;
    std::unordered_map<std::string, Bucket> m_byPath;     ///< those with a priority, the smallest first
    std::unordered_map<std::string, Bucket> m_byPriority; ///< by path and priority
    std::set<std::int64_t> m_priorities;
};

/// Ask for it with mesh.index<RoutesInOrder>().
class RoutesInOrder
{
public:
    explicit RoutesInOrder(const WholeMesh& mesh);

    const RouterRoutes& of(std::string_view router) const;

private:
    std::unordered_map<std::string_view, RouterRoutes> m_routers;
};

/// The gateway routes of a mesh that take the same requests. Ask for it with
/// mesh.index<GatewayRoutesAlike>().
class GatewayRoutesAlike
{
public:
    explicit GatewayRoutesAlike(const WholeMesh& mesh);

    /// The one that takes the same as @p route and goes before it, by priority or else by where it was found;
    /// nullptr when there is none.
    const OrderedRoute* before(const MeshPart& route) const;

private:
    std::unordered_map<std::string, OrderedRoute> m_first; ///< of its kind
    std::unordered_map<const MeshPart*, std::string> m_keys;
};

} // namespace meshwright
