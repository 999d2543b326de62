// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/resource_form.h"

#include "models/json/json.h"
#include "models/schema/shapes.h"

#include <algorithm>

namespace meshwright {

namespace {

bool hasMemberOf(const json& value, const schema::Shape& shape)
{
    return std::ranges::any_of(
        shape.fields, [&](const schema::Field& field) { return member(value, field.key) != nullptr; });
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

} // namespace meshwright
