// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/mesh/check_mesh.h"

#include <ostream>
#include <span>
#include <string>
#include <vector>

// The table of tests of the rules across resources: a file per subject, run by mesh_rules_test.cpp.
namespace meshwright {

/// One test: an ordinary mesh with some of its resources changed, and what checkMesh() then says of it.
struct MeshRow
{
    const char* what; ///< the case in words
    /// A JSON object: by "kind name" or "kind parent/name" ("virtualNode orders", "route orders/all") a merge
    /// patch (RFC 7386) on that resource's whole input; what is not there is made; null takes the resource
    /// away. Lists are replaced whole.
    const char* patch;
    /// The lines of checkMesh(): "virtualNode orders /spec/… severity rule: message", with " -> kind name
    /// /pointer" for each place elsewhere; without the final line break; nothing is silent.
    const char* expected = "";
    /// Kinds, by their wrappers and blanks between, of which nothing is known to be all; the rest is
    /// complete.
    const char* onlyKnown = "";

    friend std::ostream& operator<<(std::ostream& out, const MeshRow& row) { return out << row.what; }
};

/// What every row starts from, about which there is nothing to say: the mesh "shop", a gateway "entry" with a
/// gateway route "orders" to the service "orders.shop.local", its router "orders" with the route "all" to the
/// node "orders", which calls "stock.shop.local" of the router "stock" with the route "all" to the node
/// "stock".
const char* ordinaryMesh();

/// "virtualNode orders /spec/backends/0 warning some-rule: Words. -> virtualNode stock /spec/listeners/0"
std::string lines(const MeshCheck& check, const std::vector<MeshPart>& parts);

/// What checkMesh() says of the ordinary mesh changed as @p row says.
std::vector<MeshIssue> found(const MeshRow& row);

std::span<const MeshRow> missingRows();
std::span<const MeshRow> idleRows();
std::span<const MeshRow> alikeRows();
std::span<const MeshRow> protocolRows();
std::span<const MeshRow> targetPortRows();
std::span<const MeshRow> backendPortRows();
std::span<const MeshRow> routeOrderRows();
std::span<const MeshRow> gatewayPathRows();
std::span<const MeshRow> meshDiscoveryRows();
std::span<const MeshRow> circleRows();
std::span<const MeshRow> tlsPairRows();
std::span<const MeshRow> trustRows();
std::span<const MeshRow> meshTimeoutRows();
std::span<const MeshRow> settingRows();

/// The rows of every subject.
std::vector<MeshRow> allMeshRows();

} // namespace meshwright
