// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/mesh_overview.h"

#include "models/meshes/list_of_kind.h"

#include <algorithm>
#include <optional>
#include <string>

namespace meshwright {

namespace {

/// Adds what @p listed found to @p out, up to @p most of its kind; the failure that ended it.
std::optional<Failure> take(MeshOverview& out, const Outcome<std::vector<ResourceRef>>& listed,
                            std::size_t& left)
{
    if (!listed)
        return listed.failure().code == code::notOffered || listed.failure().code == code::notFound
                   ? std::nullopt
                   : std::optional(listed.failure());
    for (const ResourceRef& ref : *listed) {
        if (left == 0) {
            out.isCut = true;
            break;
        }
        out.ids.push_back(ref.id);
        --left;
    }
    return {};
}

/// The names of @p kind in what was read so far: the routers of routes, the gateways of theirs.
std::vector<std::string> namesOf(const MeshOverview& overview, Kind kind)
{
    std::vector<std::string> out;
    for (const ResourceId& id : overview.ids)
        if (id.kind == kind)
            out.push_back(id.name);
    return out;
}

} // namespace

Outcome<MeshOverview> readOverview(Meshes& meshes, const MeshId& mesh, const CallWatch& watch,
                                   std::size_t most)
{
    auto described = meshes.describeFully(meshAsResource(mesh), {watch.stop, {}});
    if (!described)
        return described.failure();
    MeshOverview out{*described, {}, false};
    for (const Kind kind :
         {Kind::VirtualService, Kind::VirtualRouter, Kind::Route, Kind::VirtualGateway, Kind::GatewayRoute}) {
        const auto parent = resourceOf(kind).parent;
        const auto parents = parent ? namesOf(out, *parent) : std::vector<std::string>{{}};
        ListOfKind list(meshes, kind, mesh, watch.stop);
        std::size_t left = most;
        for (const std::string& name : parents) {
            if (left == 0) {
                out.isCut = true;
                break; // nobody asks for what nobody will see
            }
            if (const auto failure = take(out, list.of(name), left))
                return *failure;
        }
    }
    return out;
}

} // namespace meshwright
