// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/meshes/meshes.h"

#include <cstdint>

namespace meshwright {

/// A virtual node as a place has it: what an update starts from, and what it leaves behind.
struct NodeState
{
    json description;         ///< describe output, with tags beside it
    json input;               ///< the same as a create input, with the mesh's owner and the tags
    std::int64_t version = 0; ///< as the place counts; 0 when it does not
    bool tagsKnown = true;    ///< false where the place does not tell them

    friend bool operator==(const NodeState&, const NodeState&) = default;
};

/// The node that @p input, a create input, is about.
NodeId nodeIdIn(const json& input);
/// What @p description, describe output of a node in @p mesh, tells.
NodeState nodeState(const json& description, const MeshId& mesh);
/// Describes @p id with its tags.
Outcome<NodeState> readNode(Meshes& place, const NodeId& id, const CallWatch& watch = {});

/// Whether two create inputs say the same: tags count by key, the rest by its meaning().
bool saySame(const json& a, const json& b);
/// @p input as it is, but written as @p wanted wherever that says the same.
json writtenAs(const json& wanted, json input);
/// Whether nobody has changed the node of @p saved, with @p version, that is now as @p now.
bool isUnchanged(const NodeState& now, const json& saved, std::int64_t version);

} // namespace meshwright
