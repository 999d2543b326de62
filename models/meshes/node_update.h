// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/meshes/node_state.h"

#include <QStringList>

#include <optional>

namespace meshwright {

/// What came of an update. It takes several requests: one may be done and the next refused.
struct NodeUpdate
{
    NodeState now;                  ///< where it started, moved by what was done and by nothing else
    QStringList done;               ///< in words
    QStringList notDone;            ///< the part that failed, and those after it
    std::optional<Failure> failure; ///< why it failed
    std::optional<Failure> notSeen; ///< why the node could not be described once more afterwards

    friend bool operator==(const NodeUpdate&, const NodeUpdate&) = default;
};

/// Makes @p wanted, a create input, of the node that is as @p before: updates the spec where it differs,
/// takes tags away and sets tags. Ends at the first part that fails.
NodeUpdate updateNode(Meshes& place, const NodeState& before, const json& wanted,
                      const CallWatch& watch = {});

} // namespace meshwright
