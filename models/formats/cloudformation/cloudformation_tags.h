// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <optional>
#include <string_view>

namespace meshwright {

/// What CloudFormation means by @p value behind the short form @p tag of one of its functions: the long form,
/// {"Ref": "Port"} for !Ref Port. nullopt when @p tag is none of them.
std::optional<json> cloudFormationTag(std::string_view tag, json value);

} // namespace meshwright
