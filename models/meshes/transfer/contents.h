// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/meshes/meshes.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace meshwright {

/// One thing of a mesh, on its way.
struct Carried
{
    ResourceId id;
    json description; ///< describe output; tags beside it where something is said about them; null with
                      ///< problem
    std::optional<Failure> problem = {};     ///< why it cannot be carried
    std::optional<Failure> tagsProblem = {}; ///< why nothing is known about its tags
    QString file = {};                       ///< that it stands in; empty when that is none

    friend bool operator==(const Carried&, const Carried&) = default;
};

/// Everything of one mesh, the mesh first, then in an order in which it can be created.
using MeshContents = std::vector<Carried>;

/// True when there is no such thing: as the API says it, or as stand-ins do ("MeshNotFound").
bool isNotThere(const Failure& failure);

/// What a place lists of one mesh.
struct MeshList
{
    std::vector<ResourceRef> refs; ///< all but the mesh, in the order of kindsInMesh()
    std::set<Kind> notOffered;     ///< kinds that the place does not know: nothing can be told about those
};
Outcome<MeshList> listEverything(Meshes& from, const MeshId& mesh, const CallWatch& watch = {});

/// Reads everything of @p mesh, with all tags. What cannot be read alone says so and hides nothing else.
/// Progress counts the things that were read.
Outcome<MeshContents> readMesh(Meshes& from, const MeshId& mesh, const CallWatch& watch = {});

/// The contents of @p mesh in @p target; empty when it has no such mesh.
Outcome<MeshContents> readTarget(Meshes& target, const MeshId& mesh, const CallWatch& watch = {});

/// Where a mesh is pushed to.
struct TargetMesh
{
    MeshId id; ///< with its owner when another account shares it
    MeshContents contents;

    friend bool operator==(const TargetMesh&, const TargetMesh&) = default;
};

/// The mesh called @p name in @p target: one's own, or else the one that another account shares. Conflict
/// when several do. A mesh that is not there yet would be one's own.
Outcome<TargetMesh> findTarget(Meshes& target, const std::string& name, const CallWatch& watch = {});

} // namespace meshwright
