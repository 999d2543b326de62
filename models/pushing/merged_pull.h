// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/place.h"
#include "models/meshes/transfer/pull.h"

#include <set>

namespace meshwright {

/// Pulls @p mesh into the folder @p to, which is there, as pull() does by @p rules; before that brings
/// @p merged together, which both have changed, as MergingIntoFolder does: from now on it is a change of what
/// is there. What cannot be merged stays a conflict, which says why, and so does what was changed there once
/// more meanwhile. A pull that fails after that has broken off: the answer says where the files are set
/// aside.
Outcome<Pulled> pullMerged(Meshes& from, const MeshId& mesh, const Place& to, PullRules rules,
                           const std::set<ResourceKey>& merged, const CallWatch& watch = {});

} // namespace meshwright
