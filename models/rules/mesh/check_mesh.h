// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/mesh/mesh_rule.h"

#include <functional>
#include <vector>

namespace meshwright {

/// What was found in a mesh as a whole.
struct MeshCheck
{
    std::vector<MeshIssue> issues; ///< in the order of the parts, of each in that of the rules
    NotChecked notChecked;
    std::vector<NotListed> notListed; ///< said in the issues as well
};

/// Everything wrong with the resources of @p mesh that only shows beside each other. Pure; works on any JSON.
MeshCheck checkMesh(const WholeMesh& mesh);
/// The same, about those alone of which @p isAsked says so.
MeshCheck checkMesh(const WholeMesh& mesh, const std::function<bool(const MeshPart&)>& isAsked);

} // namespace meshwright
