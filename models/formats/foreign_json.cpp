// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/foreign_json.h"

#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/rules/wording.h"
#include "models/schema/shapes.h"
#include "models/text/texts.h"

#include <algorithm>

namespace meshwright {

namespace {

bool hasText(const json& object, std::string_view key, std::string_view beginning)
{
    return text(member(object, key)).value_or("").starts_with(beginning);
}

/// The first resource of a template that is a virtual node, the first of all when none is.
Pointer resourceOf(const json& resources)
{
    for (const auto& [name, resource] : resources.items())
        if (hasText(resource, "Type", "AWS::AppMesh::VirtualNode"))
            return Pointer() / "Resources" / name;
    return Pointer() / "Resources";
}

std::optional<Issue> cloudFormation(const json& file)
{
    std::optional<Pointer> at;
    if (const json* resources = member(file, "Resources"); resources && resources->is_object())
        at = resourceOf(*resources);
    else if (hasText(file, "Type", "AWS::") || member(file, "AWSTemplateFormatVersion"))
        at = Pointer();
    else if (!looksLikeNode(file) &&
             std::ranges::any_of(std::initializer_list<const char*>{"MeshName", "VirtualNodeName", "Spec",
                                                                    "ServiceDiscovery", "Listeners"},
                                 [&](const char* key) { return file.contains(key); }))
        at = Pointer();
    if (!at)
        return {};
    return issueOf(
        reading::cloudFormation, *at,
        Texts::tr(
            "This is written for CloudFormation. Needed is what the AWS CLI takes: the node's Properties "
            "alone, with names that begin with a small letter (MeshName becomes meshName, Spec becomes "
            "spec) and values in place of Ref and Fn::…"));
}

std::optional<Issue> kubernetes(const json& file)
{
    if (!text(member(file, "apiVersion")) || !text(member(file, "kind")))
        return {};
    return issueOf(
        reading::kubernetes, Pointer(),
        Texts::tr(
            "This is a Kubernetes manifest. Needed is what the AWS CLI takes; the App Mesh controller made "
            "it from the manifest, and describe-virtual-node shows it."));
}

std::optional<Issue> terraform(const json& file)
{
    const json* resources = member(file, "resource");
    if (!member(file, "terraform_version") && !member(resources, "aws_appmesh_virtual_node"))
        return {};
    return issueOf(
        reading::terraform, Pointer(),
        Texts::tr(
            "This is a file of Terraform. Needed is what the AWS CLI takes; describe-virtual-node shows it."));
}

/// The resources of App Mesh beside virtual nodes, by wrapper in describe output and name in create inputs.
struct Kind
{
    const char* wrapper;
    const char* name;
    const char* words;
};
constexpr Kind otherKinds[] = {
    {"mesh", nullptr, QT_TRANSLATE_NOOP("Meshwright", "a mesh")},
    {"virtualService", "virtualServiceName", QT_TRANSLATE_NOOP("Meshwright", "a virtual service")},
    {"route", "routeName", QT_TRANSLATE_NOOP("Meshwright", "a route")},
    {"virtualRouter", "virtualRouterName", QT_TRANSLATE_NOOP("Meshwright", "a virtual router")},
    {"gatewayRoute", "gatewayRouteName", QT_TRANSLATE_NOOP("Meshwright", "a gateway route")},
    {"virtualGateway", "virtualGatewayName", QT_TRANSLATE_NOOP("Meshwright", "a virtual gateway")},
};

bool isA(const Kind& kind, const json& file)
{
    const json* body = member(file, kind.wrapper);
    return (body && body->is_object() && !member(file, "spec")) || (kind.name && member(file, kind.name));
}

std::optional<Issue> otherResource(const json& file)
{
    if (member(file, "virtualNode") || member(file, "virtualNodeName"))
        return {};
    for (const Kind& kind : otherKinds)
        if (isA(kind, file))
            return issueOf(
                reading::otherResource, Pointer(),
                Texts::tr("This is %1. Only virtual nodes are checked.").arg(Texts::tr(kind.words)));
    if (path(file, {"spec", "egressFilter"}))
        return issueOf(
            reading::otherResource, Pointer(),
            Texts::tr("This is %1. Only virtual nodes are checked.").arg(Texts::tr(otherKinds[0].words)));
    return {};
}

/// One of list-virtual-nodes' answers: a name, but no spec.
std::optional<Issue> reference(const json& file)
{
    if (!member(file, "arn") || !member(file, "virtualNodeName") || member(file, "spec"))
        return {};
    return issueOf(
        reading::noSpecListed, Pointer(),
        Texts::tr("%1 is only named here, as list-virtual-nodes does it. Its settings are missing; "
                  "describe-virtual-node gives them.")
            .arg(shown(*member(file, "virtualNodeName"))));
}

struct Filling
{
    std::size_t empty = 0;
    std::size_t filled = 0;
};

/// Counts texts and numbers. As deep as parse() allows, so the stack holds.
void count(const json& value, Filling& filling)
{
    if (value.is_structured()) {
        for (const json& item : value)
            count(item, filling);
    } else if (value.is_null() || text(&value) == "" || (value.is_number() && value.get<double>() == 0)) {
        ++filling.empty;
    } else if (!value.is_boolean()) {
        ++filling.filled;
    }
}

} // namespace

bool looksLikeNode(const json& value)
{
    const auto has = [&](const schema::Field& field) { return member(value, field.key) != nullptr; };
    return member(value, "virtualNode") || std::ranges::any_of(schema::createVirtualNodeInput.fields, has) ||
           std::ranges::any_of(schema::virtualNodeSpec.fields, has);
}

std::optional<Issue> foreignJson(const json& file)
{
    if (!file.is_object())
        return issueOf(reading::notANode, Pointer(),
                       Texts::tr("Needed is a virtual node, an object like {\"meshName\": …}, not %1.")
                           .arg(shown(file)));
    for (const auto look : {cloudFormation, kubernetes, terraform, otherResource, reference})
        if (auto found = look(file))
            return found;
    if (file.empty() || looksLikeNode(file))
        return {};
    return issueOf(
        reading::notANode, Pointer(),
        Texts::tr("This is no virtual node: none of meshName, virtualNodeName and spec is in it. Check that "
                  "this is the right file."));
}

bool isSkeleton(const json& node)
{
    Filling filling;
    count(node, filling);
    return filling.empty >= 12 && filling.empty > filling.filled;
}

} // namespace meshwright
