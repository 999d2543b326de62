// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/meshes/meshes.h"
#include "models/meshes/rest_of_mesh.h"

#include <string>
#include <vector>

namespace meshwright {

/// That one thing of a mesh names another.
struct Reference
{
    ResourceId by;
    Kind kind = Kind::VirtualNode; ///< of what is named
    std::string target;            ///< its name

    friend bool operator==(const Reference&, const Reference&) = default;
};

/// What @p description, of @p by, names: a route its virtual nodes, a virtual service its node or router as
/// provider, a gateway route its virtual service, a virtual node those behind it (some by their ARN). Where
/// the API names something stands in models/schema/references.h.
std::vector<Reference> referencesIn(const ResourceId& by, const json& description);

/// The same of @p input, a create input of what @p by is.
std::vector<Reference> referencesInInput(const ResourceId& by, const json& input);

/// What the virtual services and routes of @p rest name, and its gateway routes as far as they were read. The
/// failure of what else could not be read: nobody knows then what that names.
Outcome<std::vector<Reference>> referencesOf(const RestOfMesh& rest);
/// Reads the virtual services, routers and routes of @p mesh for what they name. One that is deleted
/// meanwhile is passed over, and so is a kind that the place does not offer: nobody can use a node with it.
Outcome<std::vector<Reference>> readReferences(Meshes& meshes, const MeshId& mesh,
                                               const CallWatch& watch = {});

/// Who uses a virtual node.
struct NodeUses
{
    /// Routes with the node as a target, and services with it as provider: while there are any, the service
    /// refuses to delete the node (guide, "Deleting a virtual node").
    std::vector<ResourceId> direct;
    std::vector<ResourceId> throughRouter; ///< services whose router has a route to the node
    /// Virtual nodes with one of these services among their backends, and virtual gateways with a route to
    /// one, as far as their references are given.
    std::vector<ResourceId> callers = {};

    friend bool operator==(const NodeUses&, const NodeUses&) = default;
};
NodeUses usesOf(const std::string& node, const std::vector<Reference>& references);

/// What is left without anything behind it when a virtual node goes.
struct FallsWithNode
{
    std::vector<ResourceId> services; ///< that it alone serves, by itself or behind their router
    std::vector<ResourceId> routes;   ///< that lead to it
    /// Virtual nodes that call one of these services, as far as their references are given.
    std::vector<ResourceId> callers = {};

    friend bool operator==(const FallsWithNode&, const FallsWithNode&) = default;
};
FallsWithNode fallsWith(const std::string& node, const std::vector<Reference>& references);
/// Why @p node cannot be deleted while @p by use it.
Failure inUse(const std::string& node, const std::vector<ResourceId>& by);

} // namespace meshwright
