// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/schema/field.h"

#include <string_view>

// What single values mean that Terraform's provider for AWS has written.
namespace meshwright {

/// Whether @p value of @p field says that it is not set: a state has "", 0, [] or null for everything that is
/// optional and was not given. What is required is a value whatever it is.
bool isUnset(const schema::Field& field, const json& value);
/// Whether @p value says nothing whatever it belongs to.
bool isNothing(const json& value);

/// Whether Terraform's @p key of @p shape is none of the API's and was never sent.
bool isBeyondApi(const schema::Shape& shape, std::string_view key);
/// Whether the service gives @p field of @p shape a value when nobody else does, so that it is no open
/// question before it is created.
bool isAnsweredByService(const schema::Shape& shape, const schema::Field& field);

} // namespace meshwright
