// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/nodes_model.h"
#include "models/meshes/rest_of_mesh.h"
#include "models/open/accepted_in_place.h"
#include "models/rules/mesh/live_mesh.h"

#include <memory>
#include <string>
#include <vector>

namespace meshwright {

/// What a place has told of a mesh: to be handed to another thread, which copies nothing of it.
struct MeshAsListed
{
    std::shared_ptr<const RestOfMesh> rest;
    std::vector<ListedNode> nodes;
    bool areNodesAll = false; ///< all there are were listed
    AcceptedInPlace accepted = {};

    bool isKnown() const { return rest != nullptr; }
};

/// The resources of a mesh as rules look at them.
struct MeshInPlace
{
    std::string name; ///< as its ARNs have it; a place may show it by another one
    LiveParts parts = {};
    std::vector<ResourceId> ids = {}; ///< of the parts, by number: the nodes first, as they were listed
    MeshKnowledge knowledge = {};
    std::vector<QString> files = {}; ///< that the parts were kept in, by number; empty for those in none
};
MeshInPlace meshInPlace(const MeshAsListed& listed);

/// @p issue, which is about a part of @p mesh, with the places elsewhere as that calls them.
MeshProblem problemIn(const MeshInPlace& mesh, const MeshIssue& issue);

/// What is wrong with one thing of a mesh.
struct ProblemAt
{
    ResourceId of;
    MeshProblem problem;

    friend bool operator==(const ProblemAt&, const ProblemAt&) = default;
};

/// What was found in a mesh and nobody has accepted.
struct CheckedMesh
{
    /// What it says about its nodes, by the keys of their rows; of those of which it says nothing there is
    /// none.
    QHash<QString, NodeInMesh> nodes = {};
    /// All that is wrong with what is no virtual node, by itself or beside the others.
    std::vector<ProblemAt> around = {};
    /// What it says about a node and shows at other things as well.
    std::vector<ProblemAt> between = {};
};
/// Takes its time for many; pure, so that another thread can do it.
CheckedMesh checkMeshIn(const MeshAsListed& listed);

} // namespace meshwright
