// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/folder_meshes.h"

#include <QStringList>

namespace meshwright {

// Taking a whole mesh from one place to another: an archive, and the way back.

/// One thing of a mesh, on its way.
struct Carried
{
    ResourceId id;
    json description; ///< describe output, with tags beside it

    friend bool operator==(const Carried&, const Carried&) = default;
};

/// Everything of one mesh, the mesh first, then in an order in which it can be created.
using MeshContents = std::vector<Carried>;

/// Reads everything of @p mesh. Progress counts the things that were read.
Outcome<MeshContents> readMesh(Meshes& from, const MeshId& mesh, const CallWatch& watch = {});

/// What saveMesh() has done.
struct Saved
{
    std::size_t written = 0;
    std::size_t same = 0; ///< of the same uid and version as the file that is there: not read again
    QStringList failures; ///< what could not be read, a line each

    friend bool operator==(const Saved&, const Saved&) = default;
};

/// Saves everything of @p mesh into the folder @p to as describe-shaped JSON, thing by thing, so that what is
/// stopped or broken off goes on where it was when it is asked again. Ends with the failure that no later
/// request could have escaped (no connection, stopped).
Outcome<Saved> saveMesh(Meshes& from, const MeshId& mesh, FolderMeshes& to, const CallWatch& watch = {});

/// What has to happen with one thing so that the target is like the source.
struct PlanItem
{
    enum class Action {
        Create,
        Update,
        Same,
        OnlyThere ///< the target has it and the source has not; it stays
    };
    Action action = Action::Same;
    ResourceId id;
    json input;           ///< the create or update input
    json tags;            ///< those to set; the list of all of the source, null where they are the same
    QString failure = {}; ///< why it was not carried out

    friend bool operator==(const PlanItem&, const PlanItem&) = default;
};

/// Compares @p source with @p target, both contents of one mesh. Nothing is deleted by a plan. With
/// @p meshOwner the mesh belongs to that account in the target.
std::vector<PlanItem> planPush(const MeshContents& source, const MeshContents& target,
                               const std::string& meshOwner = {});

/// What tag() and untag() have to be asked for so that @p before becomes @p after.
struct TagChanges
{
    json set = json::array();
    std::vector<std::string> gone;

    friend bool operator==(const TagChanges&, const TagChanges&) = default;
};
TagChanges tagChanges(const json& before, const json& after);

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

/// Carries @p plan out, item by item; what fails is noted in its item and does not stop the others, unless no
/// later request could go better.
Outcome<std::vector<PlanItem>> carryOut(std::vector<PlanItem> plan, Meshes& target,
                                        const CallWatch& watch = {});

} // namespace meshwright
