// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/mesh_in_place.h"

#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/rules/check.h"
#include "models/rules/mesh/check_mesh.h"
#include "models/rules/mesh/known_in_mesh.h"

#include <algorithm>
#include <iterator>
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

void add(MeshInPlace& mesh, const ResourceId& id, json input, const QString& file)
{
    const std::size_t number = mesh.ids.size();
    mesh.parts.emplace_hint(mesh.parts.end(), number, partOf(id, std::move(input), number));
    mesh.ids.push_back(id);
    mesh.files.push_back(file);
}

} // namespace

MeshInPlace meshInPlace(const MeshAsListed& listed)
{
    MeshInPlace out{writtenName(listed)};
    for (const ListedNode& node : listed.nodes) {
        const NodeRef& ref = node.node().ref;
        add(out, nodeAsResource(ref.id), inputOf(node.node()), ref.keptAt ? ref.keptAt->path : QString());
    }
    for (const RestPart& part : listed.rest->parts)
        add(out, part.id, part.input, part.file);
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

/// What of @p problems of the part @p number of @p mesh nobody has accepted.
std::vector<MeshProblem> notAccepted(const MeshInPlace& mesh, std::size_t number,
                                     std::vector<MeshProblem> problems, const AcceptedInPlace& accepted)
{
    const LivePart& part = mesh.parts.at(number);
    if (problems.empty() || part.input.is_null())
        return problems;
    std::vector<Issue> issues;
    for (const MeshProblem& problem : problems)
        issues.push_back(problem.issue);
    const std::vector<bool> isAccepted =
        accepted.accepts({.kind = part.kind,
                          .mesh = memberText(part.input, meshResource.name),
                          .parent = part.parent,
                          .name = part.name,
                          .places = std::make_shared<InputPlaces>(part.input)},
                         mesh.files[number], issues);
    std::size_t at = 0;
    std::erase_if(problems, [&](const MeshProblem&) { return isAccepted[at++]; });
    return problems;
}

/// What is wrong with @p part, which is no virtual node, by itself, and @p ofMesh beside the others.
std::vector<MeshProblem> allProblems(const LivePart& part, std::vector<MeshProblem> ofMesh)
{
    std::vector<MeshProblem> out;
    if (!part.input.is_null())
        for (Issue& own : check(part.kind, part.input))
            out.push_back({std::move(own)});
    std::ranges::move(ofMesh, std::back_inserter(out));
    return out;
}

} // namespace

CheckedMesh checkMeshIn(const MeshAsListed& listed)
{
    const MeshInPlace mesh = meshInPlace(listed);
    const WholeMesh whole(mesh.name, meshParts(mesh.parts), mesh.knowledge);
    std::vector<NodeInMesh> found(mesh.ids.size());
    for (const MeshIssue& issue : checkMesh(whole).issues)
        found[issue.number].problems.push_back(problemIn(mesh, issue));
    for (const MeshPart* node : whole.of(Kind::VirtualNode))
        for (const Issue& own : listed.nodes[node->number].issues())
            if (isAnswered(own, *node, whole))
                found[node->number].answered.emplace_back(own.rule, own.pointer);
    CheckedMesh out;
    for (std::size_t i = 0; i < listed.nodes.size(); ++i) {
        found[i].problems = notAccepted(mesh, i, std::move(found[i].problems), listed.accepted);
        for (const MeshProblem& problem : found[i].problems)
            if (!problem.elsewhere.empty())
                out.between.push_back({mesh.ids[i], problem});
        if (!found[i].isEmpty())
            out.nodes.insert(listed.nodes[i].key, std::move(found[i]));
    }
    for (std::size_t i = listed.nodes.size(); i < found.size(); ++i)
        for (MeshProblem& problem : notAccepted(
                 mesh, i, allProblems(mesh.parts.at(i), std::move(found[i].problems)), listed.accepted))
            out.around.push_back({mesh.ids[i], std::move(problem)});
    return out;
}

} // namespace meshwright
