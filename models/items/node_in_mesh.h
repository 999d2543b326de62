// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/resource.h"
#include "models/rules/issue.h"

#include <string>
#include <utility>
#include <vector>

namespace meshwright {

/// A place in a resource of a mesh.
struct PlaceInMesh
{
    ResourceId of;
    Pointer at; ///< in its create input

    friend bool operator==(const PlaceInMesh&, const PlaceInMesh&) = default;
};

/// What is wrong with a virtual node beside the others of its mesh.
struct MeshProblem
{
    Issue issue;
    std::vector<PlaceInMesh> elsewhere = {}; ///< where else it shows, the first first

    friend bool operator==(const MeshProblem&, const MeshProblem&) = default;
};

/// What its mesh says about a virtual node.
struct NodeInMesh
{
    std::vector<MeshProblem> problems = {};
    /// Rules and places of what is wrong with the node alone, and that the mesh answers.
    std::vector<std::pair<std::string, Pointer>> answered = {};

    /// What is wrong with others on account of the node as it is edited: the place is that in the node, the
    /// first elsewhere the one that is wrong, and there is nothing to accept or to mend about it here.
    std::vector<MeshProblem> ofOthers = {};

    bool isEmpty() const { return problems.empty() && answered.empty() && ofOthers.empty(); }
    friend bool operator==(const NodeInMesh&, const NodeInMesh&) = default;
};

/// @p own, what is wrong with a node alone, without what @p mesh answers, and what that finds; nullptr while
/// nothing is known of the mesh.
std::vector<Issue> withMesh(std::vector<Issue> own, const NodeInMesh* mesh);

} // namespace meshwright
