// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/router_routes.h"

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

/// With how many routes one is compared at most: as many as the quota allows a router.
constexpr std::size_t mostComparisons = 50;
/// Longer paths are compared whole only.
constexpr std::size_t longestComparedPath = 256;

std::string priorityKey(const OrderedRoute& route)
{
    return route.reach.pathKey() + '\n' +
           (route.priority.value ? std::to_string(*route.priority.value) : std::string("none"));
}

/// The prefixes that take all that is below @p path, where nobody doubts it: itself, and what ends at a
/// slash or before one.
std::vector<std::string_view> coveringPrefixes(std::string_view path)
{
    std::vector<std::string_view> out{"/"};
    for (std::size_t slash = path.find('/', 1); slash != path.npos && path.size() <= longestComparedPath;
         slash = path.find('/', slash + 1)) {
        out.push_back(path.substr(0, slash));
        out.push_back(path.substr(0, slash + 1));
    }
    if (out.back() != path)
        out.push_back(path);
    return out;
}

/// Whether @p a goes before @p b for certain.
bool goesBefore(const RoutePriority& a, const RoutePriority& b)
{
    return a.value && b.value && *a.value < *b.value;
}

} // namespace

void RouterRoutes::add(OrderedRoute route)
{
    const std::size_t index = m_routes.size();
    m_byPart.emplace(route.part, index);
    m_byPriority[priorityKey(route)].push_back(index);
    if (route.priority.value) {
        m_priorities.insert(*route.priority.value);
        m_byPath[route.reach.pathKey()].push_back(index);
    }
    m_routes.push_back(std::move(route));
}

void RouterRoutes::sort()
{
    for (auto& [key, bucket] : m_byPath)
        std::ranges::stable_sort(bucket, {}, [&](std::size_t i) { return *m_routes[i].priority.value; });
}

const OrderedRoute* RouterRoutes::find(const MeshPart& route) const
{
    const auto found = m_byPart.find(&route);
    return found == m_byPart.end() ? nullptr : &m_routes[found->second];
}

const OrderedRoute* RouterRoutes::earlierIn(const std::string& key, const OrderedRoute& route,
                                            std::size_t& mostLooks) const
{
    const auto found = m_byPath.find(key);
    if (found == m_byPath.end())
        return nullptr;
    for (const std::size_t index : found->second) {
        const OrderedRoute& one = m_routes[index];
        if (!goesBefore(one.priority, route.priority) || mostLooks == 0)
            return nullptr;
        --mostLooks;
        if (one.reach.asksNoMoreThan(route.reach))
            return &one;
    }
    return nullptr;
}

const OrderedRoute* RouterRoutes::takenBefore(const OrderedRoute& route) const
{
    if (!route.priority.value)
        return nullptr;
    std::size_t mostLooks = mostComparisons;
    if (const OrderedRoute* same = earlierIn(route.reach.pathKey(), route, mostLooks))
        return same;
    if (route.reach.path == MatchReach::Path::None)
        return nullptr;
    MatchReach prefix{route.reach.type, MatchReach::Path::Prefix};
    const bool isExpression = route.reach.path == MatchReach::Path::Expression;
    for (const std::string_view one : coveringPrefixes(isExpression ? "/" : route.reach.text)) {
        prefix.text = one;
        if (const OrderedRoute* found = earlierIn(prefix.pathKey(), route, mostLooks))
            return found;
    }
    return nullptr;
}

const OrderedRoute* RouterRoutes::overlapBefore(const OrderedRoute& route) const
{
    const auto found = m_byPriority.find(priorityKey(route));
    if (found == m_byPriority.end())
        return nullptr;
    std::size_t mostLooks = mostComparisons;
    for (const std::size_t index : found->second) {
        const OrderedRoute& one = m_routes[index];
        if (one.part == route.part || mostLooks-- == 0)
            return nullptr;
        if (one.reach.asksNoMoreThan(route.reach) || route.reach.asksNoMoreThan(one.reach))
            return &one;
    }
    return nullptr;
}

RoutesInOrder::RoutesInOrder(const WholeMesh& mesh)
{
    for (const MeshPart* part : mesh.of(Kind::Route)) {
        if (!mesh.isOnlyOne(*part))
            continue;
        auto reach = reachOf(*part);
        const RoutePriority priority = priorityOf(*part);
        if (reach && priority.isKnown && !part->parent.empty())
            m_routers[part->parent].add({part, std::move(*reach), priority});
    }
    for (auto& [name, routes] : m_routers)
        routes.sort();
}

const RouterRoutes& RoutesInOrder::of(std::string_view router) const
{
    static const RouterRoutes none;
    const auto found = m_routers.find(router);
    return found == m_routers.end() ? none : found->second;
}

GatewayRoutesAlike::GatewayRoutesAlike(const WholeMesh& mesh)
{
    for (const MeshPart* part : mesh.of(Kind::GatewayRoute)) {
        if (!mesh.isOnlyOne(*part))
            continue;
        auto reach = reachOf(*part);
        const RoutePriority priority = priorityOf(*part);
        if (!reach || !priority.isKnown || part->parent.empty())
            continue;
        std::string key = part->parent + '\n' + reach->pathKey();
        for (const std::string& condition : reach->conditions)
            key += '\n' + condition;
        const auto [first, isNew] = m_first.try_emplace(key, OrderedRoute{part, *reach, priority});
        if (!isNew && goesBefore(priority, first->second.priority))
            first->second = {part, std::move(*reach), priority};
        m_keys.emplace(part, std::move(key));
    }
}

const OrderedRoute* GatewayRoutesAlike::before(const MeshPart& route) const
{
    const auto key = m_keys.find(&route);
    if (key == m_keys.end())
        return nullptr;
    const auto first = m_first.find(key->second);
    return first == m_first.end() || first->second.part == &route ? nullptr : &first->second;
}

} // namespace meshwright
