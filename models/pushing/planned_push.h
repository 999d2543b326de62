// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/place.h"
#include "models/meshes/transfer/folder_source.h"
#include "models/meshes/transfer/push.h"
#include "models/open/mesh_after_push.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

// Pushing a mesh as the threads of its places do it; all of this may take seconds.
namespace meshwright {

/// What pushing a mesh to its target would do.
struct PlannedPush
{
    TargetMesh there;
    MeshBase base;
    PushRules rules;
    std::vector<PlanItem> items;
    std::vector<ProblemAfterPush> problems; ///< of the mesh, if this is carried out as it is
    MeshKnowledge known;                    ///< what else is known of what the target has
    AcceptedByFolder accepted;              ///< of what is wrong with the mesh, where it comes from
};

/// Reads @p mesh of @p source, which is the place @p folder where that is one.
Outcome<std::shared_ptr<const FolderSource>> sourceOf(Meshes& source, const MeshId& mesh,
                                                      const std::optional<Place>& folder,
                                                      const CallWatch& watch = {});
/// What becomes of virtual nodes with errors: a service refuses them, and in a folder they can be mended.
enum class Faulty { StaysBehind, Goes };
/// Compares @p source with what @p target has of the mesh called @p mesh.
Outcome<std::shared_ptr<const PlannedPush>> planFor(const FolderSource& source, Meshes& target,
                                                    const std::string& mesh, const CallWatch& watch = {},
                                                    Faulty faulty = Faulty::StaysBehind);
/// What is to be done when of what both sides have changed @p mine counts, and what @p source says of
/// @p merged has their changes in it.
std::vector<PlanItem> withMine(const PlannedPush& planned, const FolderSource& source,
                               const std::set<ResourceKey>& mine, const std::set<ResourceKey>& merged = {});
/// What the mesh would have against that.
std::vector<ProblemAfterPush> problemsWithMine(const PlannedPush& planned, const FolderSource& source,
                                               const std::set<ResourceKey>& mine);
/// Carries out @p plan, lets the folder remember it, and takes theirs where a person said so.
Pushed carryAndTake(Meshes& target, const std::vector<PlanItem>& plan, MeshBase base, const MeshId& mesh,
                    const std::optional<Place>& folder, const std::set<ResourceKey>& theirs,
                    const CallWatch& watch = {});

} // namespace meshwright
