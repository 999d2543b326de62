// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_piece.h"

#include "models/formats/api/resource_form.h"
#include "models/formats/cloudformation/cloudformation_input.h"
#include "models/formats/cloudformation/cloudformation_keys.h"
#include "models/formats/cloudformation/cloudformation_template.h"
#include "models/formats/cloudformation/cloudformation_values.h"
#include "models/formats/formats.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

namespace meshwright {

namespace {

bool hasPropertyOf(const json& value)
{
    return std::ranges::any_of(allKinds(), [&](Kind kind) {
        return member(value, cloudFormationKey(resourceOf(kind).name)) != nullptr;
    });
}

/// What a Spec has and hardly anything else: "Listeners" alone is what load balancers have as well.
bool isSpec(const json& value)
{
    const auto has = [&](const char* key, const char* inside) {
        return path(value, {key, inside}) != nullptr;
    };
    const json::array_t& listeners = items(member(value, "Listeners"));
    return has("ServiceDiscovery", "DNS") || has("ServiceDiscovery", "AWSCloudMap") ||
           (!listeners.empty() && member(listeners.front(), "PortMapping")) ||
           has("Provider", "VirtualRouter") || has("Provider", "VirtualNode") ||
           has("EgressFilter", "Type") ||
           std::ranges::any_of(std::array{"HttpRoute", "Http2Route", "GrpcRoute", "TcpRoute"},
                               [&](const char* route) { return has(route, "Action"); });
}

/// @p value with all members as the API calls them, whatever they are.
json inSpellingOfApi(const json& value)
{
    if (value.is_array()) {
        json out = json::array();
        for (const json& item : value)
            out.push_back(inSpellingOfApi(item));
        return out;
    }
    if (!value.is_object())
        return value;
    json out = json::object();
    for (const auto& [key, part] : value.items())
        out[apiKey(key)] = inSpellingOfApi(part);
    return out;
}

Kind kindOfPiece(const json& properties, const Whence& whence, FilePieces& out)
{
    const json input = inSpellingOfApi(properties);
    const json* spec = member(input, "spec");
    const auto bySpec = spec ? specKind(*spec) : std::nullopt;
    // A route without a name of its own names its router or gateway.
    if (bySpec == Kind::Route || bySpec == Kind::GatewayRoute)
        return *bySpec;
    if (namedKind(input) || !spec)
        return inputKind(input).value_or(Kind::Mesh);
    const Kind kind = bySpec.value_or(member(input, meshResource.name) ? Kind::Mesh : Kind::VirtualNode);
    if (isOfManyKinds(*spec))
        out.issues.push_back(
            issueOf(reading::unclearKind, whence.at,
                    Texts::tr("Listeners alone may belong to a virtual node, a virtual router or a virtual "
                              "gateway. This is read as a %1; its name, put beside the Spec, would tell.")
                        .arg(kindWords(kind))));
    return kind;
}

/// What was read as if @p at had a Spec stands at @p at itself.
void standAtTop(FilePieces& pieces, const Pointer& at)
{
    const Pointer spec = at / "Spec";
    const auto rise = [&](Pointer& pointer) {
        if (spec.contains(pointer))
            pointer = pointer.rebased(spec, at);
    };
    for (Issue& issue : pieces.issues)
        rise(issue.pointer);
    for (ResourceInFile& resource : pieces.resources) {
        for (ResourceInFile::Origin& origin : resource.origins)
            rise(origin.inFile);
        std::ranges::for_each(resource.leftBehind, rise);
        resource.origins.push_back({Pointer() / "spec", at, cloudFormationSpelling});
    }
}

} // namespace

bool isCloudFormationPiece(const json& value)
{
    if (!value.is_object() || looksLikeNode(value))
        return false;
    const json* spec = member(value, "Spec");
    return hasPropertyOf(value) || isSpec(value) || (spec && isSpec(*spec));
}

void readCloudFormationPiece(const json& value, const Whence& whence, FilePieces& out)
{
    const bool isSpecAlone = !hasPropertyOf(value) && !member(value, "Spec");
    const json properties = isSpecAlone ? json{{"Spec", value}} : value;
    FilePieces pieces;
    const Kind kind = kindOfPiece(properties, whence, pieces);
    const CloudFormationTemplate nothing(value, whence);
    CloudFormationValues values(nothing);
    ResourceInFile resource = CloudFormationInput(kind, whence.at, values).read(properties, pieces.issues);
    resource.format = cloudFormationFormat.id;
    if (!hasPropertyOf(value))
        resource.notMissed = namesIn(kind); // they are told elsewhere
    pieces.resources.push_back(std::move(resource));
    if (isSpecAlone)
        standAtTop(pieces, whence.at);
    std::ranges::move(pieces.resources, std::back_inserter(out.resources));
    std::ranges::move(pieces.issues, std::back_inserter(out.issues));
}

} // namespace meshwright
