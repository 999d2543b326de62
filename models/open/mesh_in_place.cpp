// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/mesh_in_place.h"

#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/rules/mesh/known_in_mesh.h"

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

std::string nameOf(const json& input, const Resource& resource)
{
    return std::string(text(member(input, resource.name)).value_or(""));
}

/// What was read is called as it says itself, which may be by no name; a place may show it by another one.
LivePart partOf(const ResourceId& id, json input, std::size_t number)
{
    LivePart out{id.kind, id.parent, id.kind == Kind::Mesh ? id.mesh.name : id.name, std::move(input),
                 number};
    if (out.input.is_null())
        return out;
    out.name = nameOf(out.input, resourceOf(id.kind));
    if (const auto parent = resourceOf(id.kind).parent)
        out.parent = nameOf(out.input, resourceOf(*parent));
    return out;
}

/// The name that stands in @p rest, or else in a node.
std::string writtenName(const MeshAsListed& listed)
{
    for (const RestPart& part : listed.rest->parts)
        if (std::string name = nameOf(part.input, meshResource); !name.empty())
            return name;
    return listed.rest->id.name;
}

json inputOf(const DescribedNode& node)
{
    return node.description.is_null() ? json() : createInput(node.description);
}

void add(MeshInPlace& mesh, const ResourceId& id, json input)
{
    const std::size_t number = mesh.ids.size();
    mesh.parts.emplace_hint(mesh.parts.end(), number, partOf(id, std::move(input), number));
    mesh.ids.push_back(id);
}

} // namespace

MeshInPlace meshInPlace(const MeshAsListed& listed)
{
    MeshInPlace out{writtenName(listed)};
    for (const ListedNode& node : listed.nodes)
        add(out, nodeAsResource(node.node().ref.id), inputOf(node.node()));
    for (const RestPart& part : listed.rest->parts)
        add(out, part.id, part.input);
    out.knowledge = listed.rest->knowledge;
    if (!listed.areNodesAll)
        out.knowledge.of(Kind::VirtualNode) = Completeness::Unknown;
    return out;
}

MeshProblem problemIn(const MeshInPlace& mesh, const MeshIssue& issue)
{
    MeshProblem out{issue.issue};
    for (const MeshPlace& place : issue.elsewhere)
        out.elsewhere.push_back({mesh.ids[place.number], place.pointer});
    return out;
}

namespace {

/// Takes out of @p problems of @p node what is accepted of it.
void leaveOutAccepted(std::vector<MeshProblem>& problems, const DescribedNode& node,
                      const AcceptedInPlace& accepted)
{
    if (problems.empty())
        return;
    std::vector<Issue> issues;
    for (const MeshProblem& problem : problems)
        issues.push_back(problem.issue);
    const std::vector<bool> isAccepted = accepted.accepts(node.ref, inputOf(node), issues);
    std::size_t at = 0;
    std::erase_if(problems, [&](const MeshProblem&) { return isAccepted[at++]; });
}

} // namespace

QHash<QString, NodeInMesh> checkNodesIn(const MeshAsListed& listed)
{
    const MeshInPlace mesh = meshInPlace(listed);
    const WholeMesh whole(mesh.name, meshParts(mesh.parts), mesh.knowledge);
    std::vector<NodeInMesh> found(listed.nodes.size());
    const auto isNode = [](const MeshPart& part) { return part.kind == Kind::VirtualNode; };
    for (const MeshIssue& issue : checkMesh(whole, isNode).issues)
        found[issue.number].problems.push_back(problemIn(mesh, issue));
    for (const MeshPart* node : whole.of(Kind::VirtualNode))
        for (const Issue& own : listed.nodes[node->number].issues())
            if (isAnswered(own, *node, whole))
                found[node->number].answered.emplace_back(own.rule, own.pointer);
    QHash<QString, NodeInMesh> out;
    for (std::size_t i = 0; i < found.size(); ++i) {
        leaveOutAccepted(found[i].problems, listed.nodes[i].node(), listed.accepted);
        if (!found[i].isEmpty())
            out.insert(listed.nodes[i].key, std::move(found[i]));
    }
    return out;
}

} // namespace meshwright
