// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/node_in_mesh.h"

#include <algorithm>

namespace meshwright {

std::vector<Issue> withMesh(std::vector<Issue> own, const NodeInMesh* mesh)
{
    if (!mesh)
        return own;
    std::erase_if(own, [&](const Issue& issue) {
        return std::ranges::find(mesh->answered, std::pair(issue.rule, issue.pointer)) !=
               mesh->answered.end();
    });
    for (const auto* problems : {&mesh->problems, &mesh->ofOthers})
        for (const MeshProblem& problem : *problems)
            own.push_back(problem.issue);
    return own;
}

} // namespace meshwright
