// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/mesh_reach.h"

#include "models/json/json.h"
#include "models/rules/arn.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/use_graph.h"
#include "models/rules/mesh/uses.h"
#include "models/rules/node_parts.h"

#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// What stands at @p key of the spec of a node; nullptr where there is none.
const json* nodeSetting(const MeshPart* part, std::string_view key)
{
    return part && part->input && part->kind == Kind::VirtualNode ? member(member(part->input, "spec"), key)
                                                                  : nullptr;
}

bool differs(const MeshPart* before, const MeshPart* after, std::string_view key)
{
    const json* one = nodeSetting(before, key);
    const json* other = nodeSetting(after, key);
    return one && other ? *one != *other : one != other;
}

bool areNamesSame(const MeshPart* before, const MeshPart* after)
{
    if (!before || !after)
        return before == after;
    const auto names = [](const MeshPart& part) {
        return std::tuple(part.kind, std::string_view(part.parent), std::string_view(part.name),
                          part.input != nullptr);
    };
    return names(*before) == names(*after);
}

/// The ARNs of services, with where they stand, and the account of the mesh.
std::vector<std::pair<std::string, std::string_view>> arnsIn(const MeshPart* part)
{
    std::vector<std::pair<std::string, std::string_view>> out;
    if (!part || !part->input)
        return out;
    forEachUse(*part, [&](const Use& use) {
        const auto written = text(&use.value);
        if (!use.names.isHome && written && beginsAsArn(*written))
            out.emplace_back(use.at.pointer().text(), *written);
    });
    if (!out.empty())
        out.emplace_back("/meshOwner", text(member(part->input, "meshOwner")).value_or(std::string_view()));
    return out;
}

/// What @p part names, and whether it belongs there.
std::vector<std::tuple<Kind, std::string_view, bool>> namesIn(const WholeMesh& mesh, const MeshPart& part)
{
    std::vector<std::tuple<Kind, std::string_view, bool>> out;
    if (part.input)
        forEachUse(part, [&](const Use& use) {
            if (const auto name = nameIn(mesh, &use.value))
                out.emplace_back(use.names.kind, *name, use.names.isHome);
        });
    return out;
}

} // namespace

bool nameTheSame(const WholeMesh& mesh, const MeshPart& before, const MeshPart& after)
{
    return namesIn(mesh, before) == namesIn(mesh, after);
}

MeshAspects changedAspects(const WholeMesh& mesh, const MeshPart* before, const MeshPart* after)
{
    MeshAspects out;
    if (!areNamesSame(before, after))
        out.add(MeshAspect::Names);
    if (openKindsIn(mesh, before) != openKindsIn(mesh, after))
        out.add(MeshAspect::OpenUses);
    if (arnsIn(before) != arnsIn(after))
        out.add(MeshAspect::Arns);
    for (const auto& [aspect, key] :
         {std::pair(MeshAspect::Discovery, "serviceDiscovery"), std::pair(MeshAspect::Logging, "logging"),
          std::pair(MeshAspect::Listeners, "listeners")})
        if (differs(before, after, key))
            out.add(aspect);
    return out;
}

} // namespace meshwright
