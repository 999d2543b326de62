// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/reading_rules.h"
#include "models/formats/resource_form.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <optional>

namespace meshwright {

namespace {

/// A route names its router as well, and a gateway route its gateway: they come first.
constexpr Kind otherKinds[] = {Kind::Mesh,          Kind::VirtualService, Kind::Route,
                               Kind::VirtualRouter, Kind::GatewayRoute,   Kind::VirtualGateway};

bool isA(Kind kind, const json& value)
{
    const Resource& resource = resourceOf(kind);
    // The name of a mesh is in the inputs of all kinds.
    const bool isNamed = kind != Kind::Mesh && member(value, resource.name);
    return isNamed || (bodyIn(value, resource) && !member(value, "spec"));
}

std::optional<Kind> otherKindOf(const json& value)
{
    if (member(value, nodeResource.wrapper) || member(value, nodeResource.name))
        return {};
    for (const Kind kind : otherKinds)
        if (isA(kind, value))
            return kind;
    return path(value, {"spec", "egressFilter"}) ? std::optional(Kind::Mesh) : std::nullopt;
}

bool claimsOtherResource(const Head& head)
{
    return head.value && otherKindOf(*head.value);
}

void readOtherResource(json& value, const Pointer& at, FilePieces& out)
{
    const QString kind = kindWords(otherKindOf(value).value_or(Kind::Mesh));
    out.issues.push_back(issueOf(reading::otherResource, at,
                                 Texts::tr("This is a %1. Only virtual nodes are checked.").arg(kind)));
}

} // namespace

/// What the API says of other kinds than nodes: their inputs and describe output. Recognised, not read.
const Format otherResourceFormat{"other-resource", claimsOtherResource, readOtherResource};

} // namespace meshwright
