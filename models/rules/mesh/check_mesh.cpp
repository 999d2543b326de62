// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/check_mesh.h"

#include <algorithm>

namespace meshwright {

MeshCheck checkMesh(const WholeMesh& mesh, const std::function<bool(const MeshPart&)>& isAsked)
{
    MeshFindings findings;
    for (const Kind kind : allKinds())
        for (const MeshPart* part : mesh.of(kind)) {
            if (isAsked && !isAsked(*part))
                continue;
            for (const std::span<const MeshRule> subject : meshRules())
                for (const MeshRule& rule : subject)
                    if (rule.subjects.has(kind))
                        rule.run(*part, mesh, rule.info, findings);
        }
    for (const NotListed& rest : findings.notListed())
        findings.issues.push_back(moreOfARule(rest));
    std::ranges::stable_sort(findings.issues, {}, &MeshIssue::number);
    return {std::move(findings.issues), std::move(findings.silent), findings.notListed()};
}

MeshCheck checkMesh(const WholeMesh& mesh)
{
    return checkMesh(mesh, {});
}

} // namespace meshwright
