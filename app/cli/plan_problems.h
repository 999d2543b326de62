// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/remark.h"
#include "models/meshes/meshes.h"
#include "models/meshes/transfer/push.h"

#include <vector>

namespace meshwright::cli {

/// What the mesh that @p plan leaves has against what is pushed, as check prints it: with the place in the
/// file that it was read from. What `.meshwright.json` accepts above the files is left out. Reads these files
/// once more, and may ask @p target.
std::vector<Remark> problemsOfPlan(const std::vector<PlanItem>& plan, const MeshContents& source,
                                   const MeshContents& there, Meshes& target);

} // namespace meshwright::cli
