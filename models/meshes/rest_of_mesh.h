// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/meshes/meshes.h"
#include "models/rules/mesh/mesh_knowledge.h"

#include <QString>

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace meshwright {

/// One thing of a mesh that is no virtual node: the mesh itself, or what stands around its nodes.
struct RestPart
{
    ResourceId id;
    json input = {};                     ///< its create input; null when it was not read
    std::optional<Failure> problem = {}; ///< why it was not, where the place has refused it
    QString file = {}; ///< that it stands in, where the place is made of files that were kept

    friend bool operator==(const RestPart&, const RestPart&) = default;
};

/// Everything of a mesh that is no virtual node, as one reading of its place gave it.
struct RestOfMesh
{
    MeshId id;
    std::vector<RestPart> parts = {}; ///< the mesh first, then by kind
    /// Of a kind that could not be listed nothing is known. What was listed is, whether or not it was read.
    /// For virtual nodes it says what they are once all are listed.
    MeshKnowledge knowledge = {};
    std::map<Kind, Failure> notListed = {}; ///< of a kind, or of some parent of it

    friend bool operator==(const RestOfMesh&, const RestOfMesh&) = default;
};

/// What is to be read of the rest of a mesh.
struct RestWanted
{
    /// Those of a parent after the kind of the parent.
    std::vector<Kind> kinds = {Kind::Mesh,  Kind::VirtualService, Kind::VirtualRouter,
                               Kind::Route, Kind::VirtualGateway, Kind::GatewayRoute};
    std::set<Kind> onlyListed = {}; ///< of these the names are enough
    std::size_t most = 20'000;      ///< that are described; what is beyond is only listed
};

/// Reads it. What cannot be listed or described is noted and hides nothing else, but for what would hinder
/// all of it. What is deleted meanwhile is passed over, and so is a kind that the place does not offer.
/// Progress counts what was read.
Outcome<RestOfMesh> readRestOfMesh(Meshes& meshes, const MeshId& mesh, const CallWatch& watch = {},
                                   const RestWanted& wanted = {});

} // namespace meshwright
