// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/state_to_read.h"

#include "models/meshes/description.h"
#include "models/meshes/node_state.h"
#include "models/meshes/transfer/contents.h"

#include <memory>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

using Given = std::vector<GivenResource>;

Outcome<ComparedState> nodesIn(Meshes& meshes, const PartOfPlace& part, ComparedState state,
                               const std::stop_token& stop)
{
    Given given;
    for (const NodeId& id : part.nodes) {
        const auto node = readNode(meshes, id, {stop, {}});
        if (!node)
            return node.failure();
        given.push_back({Kind::VirtualNode, node->input, part.place.place().name});
    }
    state.given = std::make_shared<const Given>(std::move(given));
    return state;
}

} // namespace

Outcome<ComparedState> stateIn(Meshes& meshes, const PartOfPlace& part, ComparedState state,
                               const std::stop_token& stop)
{
    if (!part.nodes.empty())
        return nodesIn(meshes, part, std::move(state), stop);
    const auto contents = readMesh(meshes, part.mesh, {stop, {}});
    if (!contents)
        return contents.failure();
    Given given;
    for (const Carried& one : *contents) {
        for (const auto& problem : {one.problem, one.tagsProblem})
            if (problem)
                state.missing.append(words(one.id) + u": "_s + problem->message);
        if (one.problem)
            continue;
        const QString where = one.file.isEmpty() ? part.place.place().name : one.file;
        given.push_back({one.id.kind, createInput(one.description, resourceOf(one.id.kind)), where});
    }
    state.given = std::make_shared<const Given>(std::move(given));
    return state;
}

} // namespace meshwright
