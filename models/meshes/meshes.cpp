// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/meshes.h"

namespace meshwright {

Outcome<std::vector<DescribedNode>> Meshes::describeNodes(const MeshId& mesh)
{
    Outcome<std::vector<NodeRef>> refs = listNodes(mesh);
    if (!refs)
        return refs.failure();
    std::vector<DescribedNode> nodes;
    nodes.reserve(refs->size());
    for (NodeRef& ref : *refs) {
        Outcome<json> description = describeNode(ref.id);
        DescribedNode& node = nodes.emplace_back(DescribedNode{std::move(ref), nullptr});
        if (description)
            node.description = std::move(*description);
        else
            node.ref.problem = description.failure();
    }
    return nodes;
}

} // namespace meshwright
