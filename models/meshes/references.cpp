// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/references.h"

#include "models/json/json.h"
#include "models/meshes/list_of_kind.h"
#include "models/meshes/named.h"
#include "models/text/texts.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

using References = std::vector<Reference>;

/// Adds what all in @p list name, those of one @p parent; the failure that ended it.
std::optional<Failure> addAll(References& out, Meshes& meshes, ListOfKind& list, const std::string& parent,
                              const CallWatch& watch)
{
    const auto refs = list.of(parent);
    if (!refs && refs.failure().code == code::notOffered)
        return {};
    if (!refs)
        return refs.failure();
    for (const ResourceRef& ref : *refs) {
        const Outcome<json> description = meshes.describe(ref.id, {watch.stop, {}});
        if (!description && description.failure().code == code::notFound)
            continue;
        if (!description)
            return description.failure();
        std::ranges::move(referencesIn(ref.id, *description), std::back_inserter(out));
    }
    if (watch.progress)
        watch.progress(out.size(), 0);
    return {};
}

/// Adds the nodes that name one of the services of @p uses.
void addCallers(NodeUses& uses, const References& references)
{
    std::set<std::string> services;
    for (const auto* users : {&uses.direct, &uses.throughRouter})
        for (const ResourceId& user : *users)
            if (user.kind == Kind::VirtualService)
                services.insert(user.name);
    for (const Reference& reference : references)
        if (reference.by.kind == Kind::VirtualNode && reference.kind == Kind::VirtualService &&
            services.contains(std::string(schema::namedBy(reference.target))) &&
            std::ranges::find(uses.callers, reference.by) == uses.callers.end())
            uses.callers.push_back(reference.by);
}

} // namespace

std::vector<Reference> referencesIn(const ResourceId& by, const json& description)
{
    References out;
    const json* body = member(description, resourceOf(by.kind).wrapper);
    if (!body)
        return out;
    eachNamed(by.kind, *body, [&](const schema::Naming& names, const Pointer&, std::string_view written) {
        Reference reference{by, names.kind, std::string(written)};
        // Several targets of a route may be the same node, on other ports.
        if (!names.isHome && std::ranges::find(out, reference) == out.end())
            out.push_back(std::move(reference));
    });
    return out;
}

Outcome<std::vector<Reference>> readReferences(Meshes& meshes, const MeshId& mesh, const CallWatch& watch)
{
    References out;
    ListOfKind services(meshes, Kind::VirtualService, mesh, watch.stop);
    if (const auto failure = addAll(out, meshes, services, {}, watch))
        return *failure;
    const auto routers = meshes.list(Kind::VirtualRouter, mesh, {}, {watch.stop, {}});
    if (!routers && routers.failure().code == code::notOffered)
        return out;
    if (!routers)
        return routers.failure();
    ListOfKind routes(meshes, Kind::Route, mesh, watch.stop);
    for (const ResourceRef& router : *routers)
        if (const auto failure = addAll(out, meshes, routes, router.id.name, watch);
            failure && failure->code != code::notFound)
            return *failure;
    return out;
}

NodeUses usesOf(const std::string& node, const std::vector<Reference>& references)
{
    NodeUses uses;
    std::set<std::string> routers;
    for (const Reference& reference : references)
        if (reference.kind == Kind::VirtualNode && reference.target == node) {
            uses.direct.push_back(reference.by);
            if (reference.by.kind == Kind::Route)
                routers.insert(reference.by.parent);
        }
    for (const Reference& reference : references)
        if (reference.kind == Kind::VirtualRouter && reference.by.kind == Kind::VirtualService &&
            routers.contains(reference.target))
            uses.throughRouter.push_back(reference.by);
    addCallers(uses, references);
    return uses;
}

Failure inUse(const std::string& node, const std::vector<ResourceId>& by)
{
    QStringList users;
    for (const ResourceId& user : by)
        users.append(words(user));
    return {code::inUse,
            Texts::tr("The virtual node %1 is used by %2. Change or delete those first.")
                .arg(QString::fromStdString(node), users.join(QStringLiteral(", "))),
            {}};
}

} // namespace meshwright
