// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/transfer/push.h"
#include "models/open/mesh_after_push.h"

#include <QString>

#include <vector>

// A plan, and what came of it, in words.
namespace meshwright {

/// What the mesh would have against what is carried, a line each; empty when nothing.
QString problemsSummary(const std::vector<ProblemAfterPush>& problems);

/// "To create: 3. To update: 1. …"
QString planSummary(const std::vector<PlanItem>& plan);

/// What @p pushed came to, in words: what was left alone and why, what stays as it is there, and what took
/// the place of a file.
QString pushedWords(const Pushed& pushed, const QString& mesh, const QString& target);

} // namespace meshwright
