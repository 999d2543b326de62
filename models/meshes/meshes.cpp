// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/meshes.h"

#include "models/meshes/description.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace meshwright {

std::optional<Outcome<Meshes::ByParent>> Meshes::listByParent(Kind /*kind*/, const MeshId& /*mesh*/,
                                                              const CallWatch& /*watch*/)
{
    return {};
}

Outcome<MeshKnowledge> Meshes::knownOf(const MeshId& /*mesh*/, const CallWatch& /*watch*/)
{
    return allIsKnown();
}

QString Meshes::fileOf(const ResourceId& /*id*/, const CallWatch& /*watch*/)
{
    return {};
}

Outcome<std::vector<NodeRef>> Meshes::listNodes(const MeshId& mesh, const CallWatch& watch)
{
    Outcome<std::vector<ResourceRef>> refs = list(Kind::VirtualNode, mesh, {}, watch);
    if (!refs)
        return refs.failure();
    std::vector<NodeRef> nodes;
    nodes.reserve(refs->size());
    for (ResourceRef& ref : *refs)
        nodes.push_back({{mesh, std::move(ref.id.name)}, std::move(ref.metadata), std::move(ref.problem)});
    return nodes;
}

Outcome<json> Meshes::tagsOf(const ResourceId& id, const std::string& /*arn*/, const CallWatch& watch)
{
    return tags(id, watch);
}

Outcome<Described> Meshes::describeFully(const ResourceId& id, const CallWatch& watch)
{
    Outcome<json> description = describe(id, watch);
    if (!description)
        return description.failure();
    Described out{std::move(*description), {}};
    if (out.description.contains("tags"))
        return out;
    const Outcome<json> found =
        tagsOf(id, metadataIn(out.description, resourceOf(id.kind)).arn, {watch.stop, {}});
    if (found)
        out.description["tags"] = *found;
    else if (isForAll(found.failure()))
        return found.failure();
    else if (found.failure().code != code::notOffered)
        out.tagsProblem = found.failure();
    return out;
}

Outcome<std::size_t> Meshes::eachNode(const MeshId& mesh, const SeeNodes& see, const CallWatch& watch)
{
    Outcome<std::vector<NodeRef>> refs = listNodes(mesh, watch);
    if (!refs)
        return refs.failure();
    std::vector<DescribedNode> nodes;
    nodes.reserve(refs->size());
    for (NodeRef& ref : *refs) {
        Outcome<json> description = describe(nodeAsResource(ref.id), watch);
        DescribedNode& node = nodes.emplace_back(DescribedNode{std::move(ref), nullptr});
        if (description)
            node.description = std::move(*description);
        else
            node.ref.problem = description.failure();
    }
    const std::size_t count = nodes.size();
    see(std::move(nodes));
    return count;
}

Outcome<std::vector<DescribedNode>> Meshes::describeNodes(const MeshId& mesh, const CallWatch& watch)
{
    std::map<std::string, DescribedNode> byName;
    std::vector<DescribedNode> twins; // a folder may hold a name twice
    const auto see = [&](std::vector<DescribedNode> part) {
        for (DescribedNode& node : part) {
            const auto [at, isNew] = byName.try_emplace(node.ref.id.name, node);
            if (isNew)
                continue;
            const bool wasWaiting = at->second.description.is_null() && !at->second.ref.problem;
            (wasWaiting ? at->second : twins.emplace_back()) = std::move(node);
        }
    };
    if (const auto count = eachNode(mesh, see, watch); !count)
        return count.failure();
    std::vector<DescribedNode> nodes;
    nodes.reserve(byName.size() + twins.size());
    for (auto& [name, node] : byName)
        nodes.push_back(std::move(node));
    std::ranges::move(twins, std::back_inserter(nodes));
    std::ranges::stable_sort(nodes, {}, [](const DescribedNode& node) { return node.ref.id.name; });
    return nodes;
}

} // namespace meshwright
