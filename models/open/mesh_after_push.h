// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/accepted_entry.h"
#include "models/meshes/transfer/push.h"
#include "models/rules/issue.h"
#include "models/rules/mesh/mesh_knowledge.h"

#include <QString>

#include <functional>
#include <map>
#include <vector>

// What comes of a plan for the mesh as a whole, before it is carried out.
namespace meshwright {

/// Something that would be wrong in a mesh with what is pushed, beside the rest.
struct ProblemAfterPush
{
    ResourceId id;        ///< what it is about
    bool isThere = false; ///< that is only there: what is pushed is the other side of it
    Issue issue;

    friend bool operator==(const ProblemAfterPush&, const ProblemAfterPush&) = default;
};

/// What is known of the kinds of @p mesh, of which @p target has @p there: all, but for kinds of which there
/// is nothing because the place does not offer them, which it is asked for.
MeshKnowledge knownBeforePush(Meshes& target, const MeshId& mesh, const MeshContents& there,
                              const CallWatch& watch = {});

/// What is accepted, by the folder (an absolute path) for whose files it holds.
using AcceptedByFolder = std::map<QString, std::vector<AcceptedEntry>>;
/// What `.meshwright.json` accepts for the files that @p source stands in. Waits for the disk.
AcceptedByFolder acceptedIn(const MeshContents& source);

/// PushRules::faultOf, but for what @p accepted names for the file of the thing.
std::function<QString(const Carried& thing, const json& input)> faultsBut(AcceptedByFolder accepted);

/// What the mesh that @p plan leaves has against what is pushed, and against what is there on account of it;
/// what is pushed first. Errors and warnings: hints keep nobody from anything. @p plan is that of @p source
/// and @p there; what @p accepted names is left out.
std::vector<ProblemAfterPush> problemsAfterPush(const std::vector<PlanItem>& plan, const MeshContents& source,
                                                const MeshContents& there, const MeshKnowledge& known,
                                                const AcceptedByFolder& accepted = {});

/// The same, all that it takes included; nothing where nothing is to be pushed.
std::vector<ProblemAfterPush> problemsAfterPush(const std::vector<PlanItem>& plan, const MeshContents& source,
                                                const MeshContents& there, Meshes& target,
                                                const CallWatch& watch = {});

} // namespace meshwright
