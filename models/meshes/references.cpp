// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/references.h"

#include "models/json/json.h"
#include "models/meshes/named.h"
#include "models/text/texts.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

using References = std::vector<Reference>;

/// The kinds that name what others stand behind. A router itself names nothing.
constexpr Kind naming[] = {Kind::VirtualService, Kind::Route, Kind::GatewayRoute};

/// Who sends the requests where @p by, a node or a gateway route, names a service.
ResourceId callerBy(const ResourceId& by)
{
    return by.kind == Kind::GatewayRoute ? ResourceId{Kind::VirtualGateway, by.mesh, {}, by.parent} : by;
}

/// Adds the nodes that name one of the services of @p uses, and the gateways with routes that do.
void addCallers(NodeUses& uses, const References& references)
{
    std::set<std::string> services;
    for (const auto* users : {&uses.direct, &uses.throughRouter})
        for (const ResourceId& user : *users)
            if (user.kind == Kind::VirtualService)
                services.insert(user.name);
    for (const Reference& reference : references)
        if (reference.kind == Kind::VirtualService &&
            services.contains(std::string(schema::namedBy(reference.target))))
            if (const ResourceId caller = callerBy(reference.by);
                std::ranges::find(uses.callers, caller) == uses.callers.end())
                uses.callers.push_back(caller);
}

} // namespace

std::vector<Reference> referencesIn(const ResourceId& by, const json& description)
{
    const json* body = member(description, resourceOf(by.kind).wrapper);
    return body ? referencesInInput(by, *body) : References();
}

std::vector<Reference> referencesInInput(const ResourceId& by, const json& input)
{
    References out;
    eachNamed(by.kind, input, [&](const schema::Naming& names, const Pointer&, std::string_view written) {
        Reference reference{by, names.kind, std::string(written)};
        // Several targets of a route may be the same node, on other ports.
        if (!names.isHome && std::ranges::find(out, reference) == out.end())
            out.push_back(std::move(reference));
    });
    return out;
}

Outcome<std::vector<Reference>> referencesOf(const RestOfMesh& rest)
{
    for (const Kind kind : {Kind::VirtualService, Kind::VirtualRouter, Kind::Route})
        if (const auto failed = rest.notListed.find(kind); failed != rest.notListed.end())
            return failed->second;
    References out;
    for (const RestPart& part : rest.parts) {
        if (std::ranges::find(naming, part.id.kind) == std::end(naming))
            continue;
        if (part.input.is_null() && part.id.kind == Kind::GatewayRoute)
            continue; // it hinders nothing
        if (part.input.is_null())
            return part.problem.value_or(
                Failure{code::notReadable,
                        Texts::tr("The mesh holds so much that not all of it was read: %1 was not.")
                            .arg(words(part.id)),
                        {}});
        std::ranges::move(referencesInInput(part.id, part.input), std::back_inserter(out));
    }
    return out;
}

Outcome<std::vector<Reference>> readReferences(Meshes& meshes, const MeshId& mesh, const CallWatch& watch)
{
    const Outcome<RestOfMesh> rest = readRestOfMesh(meshes, mesh, watch,
                                                    {{Kind::VirtualService, Kind::VirtualRouter, Kind::Route},
                                                     {Kind::VirtualRouter},
                                                     std::numeric_limits<std::size_t>::max()});
    return rest ? referencesOf(*rest) : rest.failure();
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

namespace {

bool hasName(const std::vector<ResourceId>& ids, const std::string& name)
{
    return std::ranges::find(ids, name, &ResourceId::name) != ids.end();
}

} // namespace

FallsWithNode fallsWith(const std::string& node, const std::vector<Reference>& references)
{
    std::set<std::string> lead, leadElsewhere; // routers
    FallsWithNode out;
    for (const Reference& reference : references)
        if (reference.by.kind == Kind::Route && reference.kind == Kind::VirtualNode) {
            const bool isToNode = reference.target == node;
            (isToNode ? lead : leadElsewhere).insert(reference.by.parent);
            if (isToNode)
                out.routes.push_back(reference.by);
        }
    for (const Reference& reference : references) {
        const bool isAlone =
            reference.kind == Kind::VirtualRouter
                ? lead.contains(reference.target) && !leadElsewhere.contains(reference.target)
                : reference.kind == Kind::VirtualNode && reference.target == node;
        if (reference.by.kind == Kind::VirtualService && isAlone)
            out.services.push_back(reference.by);
    }
    for (const Reference& reference : references)
        if (reference.by.kind == Kind::VirtualNode && reference.kind == Kind::VirtualService &&
            reference.by.name != node && hasName(out.services, reference.target) &&
            !hasName(out.callers, reference.by.name))
            out.callers.push_back(reference.by);
    return out;
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
