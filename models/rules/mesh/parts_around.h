// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/mesh/use_graph.h"

#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace meshwright {

/// What is around resources of a mesh: all that is on one way of calls with them, from a caller over gateway
/// route, service, router and route to the node that answers; the other routes of their routers and gateways;
/// and what is called as they are. Whoever is around somebody has them around, too.
class PartsAround
{
public:
    explicit PartsAround(const UseGraph& graph) : m_graph(graph) {}

    /// Adds @p part and what is around it.
    void add(const MeshPart& part);
    const std::unordered_set<const MeshPart*>& all() const { return m_all; }

private:
    void addOne(const MeshPart& part);
    void addAll(UseGraph::Parts parts);
    void addServerOf(const MeshPart& node);
    void addCalled(std::string_view service);
    void addService(std::string_view service);
    void addRouter(std::string_view router);
    void addBelowRouter(std::string_view router);
    void addGateway(std::string_view gateway);
    /// Whether @p name has not been followed in that way before.
    bool isNew(char way, std::string_view name) { return m_seen.emplace(way, name).second; }

    const UseGraph& m_graph;
    std::unordered_set<const MeshPart*> m_all;
    std::set<std::pair<char, std::string>> m_seen;
};

} // namespace meshwright
