// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/mesh/whole_mesh.h"
#include "models/rules/route_parts.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

// What routes and gateway routes take, in a form that can be compared.
namespace meshwright {

/// What a route takes, where all of it is known.
struct MatchReach
{
    enum class Path : unsigned char { None, Prefix, Exact, Expression };

    std::string_view type; ///< of routeTypes
    Path path = Path::None;
    std::string_view text = {};            ///< of the path
    std::set<std::string> conditions = {}; ///< what else a request must be like, one text per condition

    /// Whether it takes every request of its type.
    bool isAll() const { return path == Path::Prefix && text == "/" && conditions.empty(); }
    /// Whether both ask for the same path.
    bool hasPathOf(const MatchReach& other) const { return path == other.path && text == other.text; }
    /// Whether each condition here is one of @p other, too.
    bool asksNoMoreThan(const MatchReach& other) const;
    /// The type and the path as one text.
    std::string pathKey() const;
};

/// What the only type of @p route, a route or gateway route, takes; nullopt where that is not known, not
/// possible, or nothing at all for HTTP.
std::optional<MatchReach> reachOf(const MeshPart& route);
/// Where that stands: "/spec/httpRoute/match".
Pointer matchAt(const MeshPart& route);

/// The priority of @p route: known and given, known to be absent, or not known.
struct RoutePriority
{
    bool isKnown = false;
    std::optional<std::int64_t> value = {};

    friend bool operator==(const RoutePriority&, const RoutePriority&) = default;
};
RoutePriority priorityOf(const MeshPart& route);

} // namespace meshwright
