// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/problems_about.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace meshwright {

std::vector<ProblemAt> problemsAbout(const OpenPlace& place, const NodeId& node)
{
    const ResourceId wanted = nodeAsResource(node);
    const auto isAbout = [&wanted](const ProblemAt& one) {
        const std::vector<PlaceInMesh>& elsewhere = one.problem.elsewhere;
        return one.of != wanted && std::ranges::find(elsewhere, wanted, &PlaceInMesh::of) != elsewhere.end();
    };
    std::vector<ProblemAt> out;
    for (const std::vector<ProblemAt>* some : {&place.problemsBetween(), &place.problemsAround()})
        std::ranges::copy_if(*some, std::back_inserter(out), isAbout);
    return out;
}

std::vector<ProblemAt> allProblemsOf(OpenPlace& place, const DescribedNode& node)
{
    std::vector<Issue> own = place.problemsOf(node);
    std::ranges::stable_sort(own, {}, &Issue::severity);
    const NodeInMesh* mesh = place.nodes().inMesh(node.ref.id);
    std::vector<ProblemAt> out;
    for (Issue& issue : own) {
        ProblemAt one{nodeAsResource(node.ref.id), {std::move(issue)}};
        if (mesh)
            for (const MeshProblem& known : mesh->problems)
                if (known.issue == one.problem.issue)
                    one.problem.elsewhere = known.elsewhere;
        out.push_back(std::move(one));
    }
    std::ranges::move(problemsAbout(place, node.ref.id), std::back_inserter(out));
    return out;
}

} // namespace meshwright
