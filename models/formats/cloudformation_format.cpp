// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/reading_rules.h"
#include "models/formats/resource_form.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <algorithm>
#include <string_view>

namespace meshwright {

namespace {

/// Members of a node as CloudFormation spells them.
constexpr const char* propertyNames[] = {"MeshName", "VirtualNodeName", "Spec", "ServiceDiscovery",
                                         "Listeners"};

bool typeBeginsWith(const json& resource, std::string_view beginning)
{
    return text(member(resource, "Type")).value_or("").starts_with(beginning);
}

const json* resourcesIn(const json& file)
{
    const json* resources = member(file, "Resources");
    return resources && resources->is_object() ? resources : nullptr;
}

bool claimsCloudFormation(const Head& head)
{
    if (!head.value)
        return false;
    const json& value = *head.value;
    const auto has = [&](const char* key) { return member(value, key) != nullptr; };
    return resourcesIn(value) || typeBeginsWith(value, "AWS::") || has("AWSTemplateFormatVersion") ||
           (!looksLikeNode(value) && std::ranges::any_of(propertyNames, has));
}

/// Where to look in @p file: at the first resource that is a virtual node; at all of them when none is.
Pointer lookAt(const json& file, const Pointer& at)
{
    const json* resources = resourcesIn(file);
    if (!resources)
        return at;
    for (const auto& [name, resource] : resources->items())
        if (typeBeginsWith(resource, "AWS::AppMesh::VirtualNode"))
            return at / "Resources" / name;
    return at / "Resources";
}

void readCloudFormation(json& value, const Pointer& at, FilePieces& out)
{
    out.issues.push_back(issueOf(
        reading::cloudFormation, lookAt(value, at),
        Texts::tr(
            "This is written for CloudFormation. Needed is what the AWS CLI takes: the node's Properties "
            "alone, with names that begin with a small letter (MeshName becomes meshName, Spec becomes "
            "spec) and values in place of Ref and Fn::…")));
}

} // namespace

/// A template of CloudFormation, or a piece of one, in JSON. Recognised, not read.
const Format cloudFormationFormat{"cloudformation", claimsCloudFormation, readCloudFormation};

} // namespace meshwright
