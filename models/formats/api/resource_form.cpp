// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/api/resource_form.h"

#include "models/json/json.h"
#include "models/schema/inputs.h"
#include "models/schema/shapes.h"

#include <algorithm>
#include <string_view>

namespace meshwright {

namespace {

bool hasMemberOf(const json& value, const schema::Shape& shape)
{
    return std::ranges::any_of(
        shape.fields, [&](const schema::Field& field) { return member(value, field.key) != nullptr; });
}

/// A route names its router as well, and a gateway route its gateway: they come first.
constexpr Kind byName[] = {Kind::Route,          Kind::GatewayRoute,  Kind::VirtualNode,
                           Kind::VirtualService, Kind::VirtualRouter, Kind::VirtualGateway};

/// A gateway takes less than a router, and that less than a node: what fits the first is taken for it.
constexpr Kind byListeners[] = {Kind::VirtualGateway, Kind::VirtualRouter, Kind::VirtualNode};

const schema::Shape& specOf(Kind kind)
{
    return *schema::shapeOf(*schema::fieldAt(schema::createInput(kind), Pointer("/spec")));
}

/// Whether @p value has no member that @p shape does not know, as deep as both go.
bool isWithin(const json& value, const schema::Shape& shape)
{
    return std::ranges::all_of(value.items(), [&](const auto& entry) {
        const schema::Field* field = shape.field(entry.key());
        const schema::Shape* inside = field ? schema::shapeOf(*field) : nullptr;
        return field && (!inside || !entry.value().is_object() || isWithin(entry.value(), *inside));
    });
}

bool isListenerOf(Kind kind, const json& listener)
{
    const schema::Field* item = schema::fieldAt(schema::createInput(kind), Pointer("/spec/listeners/0"));
    const bool isTcpGateway =
        kind == Kind::VirtualGateway && text(path(listener, {"portMapping", "protocol"})) == "tcp";
    return !listener.is_object() || (!isTcpGateway && isWithin(listener, *schema::shapeOf(*item)));
}

bool hasListenersOf(Kind kind, const json& spec)
{
    return std::ranges::all_of(items(member(spec, "listeners")),
                               [&](const json& listener) { return isListenerOf(kind, listener); });
}

/// Whether there are listeners, and nothing beside them that only a node has. A node that is called has
/// service discovery, and one that calls has backends.
bool hasListenersOfManyKinds(const json& spec)
{
    const json* listeners = member(spec, "listeners");
    return listeners && listeners->is_array() && !listeners->empty() && !member(spec, "serviceDiscovery") &&
           !member(spec, "backends");
}

/// Whether everything in @p spec is what @p kind may have.
bool fits(Kind kind, const json& spec)
{
    return hasListenersOf(kind, spec) && std::ranges::all_of(spec.items(), [&](const auto& entry) {
               return specOf(kind).field(entry.key()) != nullptr;
           });
}

std::optional<Kind> routeKind(const json& spec)
{
    for (const char* type : {"httpRoute", "http2Route", "grpcRoute", "tcpRoute"})
        if (const json* route = member(spec, type))
            return path(*route, {"action", "target"}) ? Kind::GatewayRoute : Kind::Route;
    return {};
}

} // namespace

const json* bodyIn(const json& value, const Resource& resource)
{
    const json* body = member(value, resource.wrapper);
    return body && body->is_object() ? body : nullptr;
}

bool isBody(const json& value, const Resource& resource)
{
    return member(value, "spec") || member(value, resource.name);
}

bool isBareSpec(const json& value)
{
    if (namedKind(value))
        return false;
    const json* spec = member(value, "spec");
    return spec ? value.size() == 1 && specKind(*spec) : specKind(value).has_value();
}

bool isBareNodeSpec(const json& value)
{
    return !isBody(value, nodeResource) && hasMemberOf(value, schema::virtualNodeSpec);
}

bool isRef(const json& value, const Resource& resource)
{
    return member(value, "arn") && member(value, resource.name) && !member(value, "spec");
}

bool looksLikeNode(const json& value)
{
    return member(value, nodeResource.wrapper) || hasMemberOf(value, schema::createVirtualNodeInput) ||
           hasMemberOf(value, schema::virtualNodeSpec);
}

std::optional<Kind> wrappedKind(const json& value)
{
    // A route's output may name its router beside it: the innermost kinds come first.
    for (const Kind kind : byName)
        if (bodyIn(value, resourceOf(kind)))
            return kind;
    return bodyIn(value, meshResource) ? std::optional(Kind::Mesh) : std::nullopt;
}

std::optional<Kind> namedKind(const json& value)
{
    for (const Kind kind : byName)
        if (member(value, resourceOf(kind).name))
            return kind;
    return {};
}

std::optional<Kind> specKind(const json& spec)
{
    if (const auto route = routeKind(spec))
        return route;
    if (member(spec, "provider"))
        return Kind::VirtualService;
    if (member(spec, "egressFilter") || path(spec, {"serviceDiscovery", "ipPreference"}))
        return Kind::Mesh;
    if (hasListenersOfManyKinds(spec))
        for (const Kind kind : byListeners)
            if (fits(kind, spec))
                return kind;
    for (const Kind kind : {Kind::VirtualNode, Kind::VirtualGateway, Kind::Route})
        if (hasMemberOf(spec, specOf(kind)))
            return kind;
    return {};
}

bool isOfManyKinds(const json& spec)
{
    return hasListenersOfManyKinds(spec) &&
           std::ranges::count_if(byListeners, [&](Kind kind) { return fits(kind, spec); }) > 1;
}

std::optional<Kind> inputKind(const json& value)
{
    if (const auto named = namedKind(value))
        return named;
    const json* spec = member(value, "spec");
    if (!member(value, meshResource.name))
        return spec || looksLikeNode(value) ? std::optional(Kind::VirtualNode) : std::nullopt;
    if (!spec || !spec->is_object() || spec->empty())
        return looksLikeNode(value) && hasMemberOf(value, schema::virtualNodeSpec) ? Kind::VirtualNode
                                                                                   : Kind::Mesh;
    return isOfManyKinds(*spec) ? Kind::VirtualNode : specKind(*spec).value_or(Kind::VirtualNode);
}

} // namespace meshwright
