// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/terraform/block_values.h"

#include "models/formats/terraform/block_names.h"

#include <string>
#include <variant>

namespace meshwright {

namespace {

/// The API does without it, but Terraform demands it: 0 is a value.
bool isRequiredInTerraform(const schema::Field& field)
{
    const bool isOfDuration = field.key == "value" && std::holds_alternative<schema::Integer>(field.kind);
    return isOfDuration || field.need == schema::Required;
}

} // namespace

bool isNothing(const json& value)
{
    return value.is_null() || (value.is_string() && value.get_ref<const std::string&>().empty()) ||
           (value.is_number() && value == 0) ||
           (value.is_array() && (value.empty() || (value.size() == 1 && value[0].is_null())));
}

bool isUnset(const schema::Field& field, const json& value)
{
    if (value.is_null() || isRequiredInTerraform(field))
        return value.is_null();
    return isNothing(value) || (isWrittenAsMap(field) && value.is_object() && value.empty());
}

bool isBeyondApi(const schema::Shape& shape, std::string_view key)
{
    return std::string_view(shape.name) == "GrpcRouteMatch" && key == "prefix";
}

bool isAnsweredByService(const schema::Shape& shape, const schema::Field& field)
{
    return field.key == "meshOwner" ||
           (field.key == "port" && std::string_view(shape.name).ends_with("HealthCheckPolicy"));
}

} // namespace meshwright
