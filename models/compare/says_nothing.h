// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <optional>
#include <string_view>

namespace meshwright {

/// Whether @p value is no setting of its own, as models/meshes/meaning.h has it: absent, null, or empty.
bool saysNothing(const json* value);

/// Whether @p value is a list, or nothing that would be one.
bool isListOrNothing(const json* value);

/// The value itself, nullopt where there is none.
std::optional<json> copied(const json* value);

/// The only member of @p object that says anything; empty when there is none, or several.
std::string_view onlyMember(const json& object);

} // namespace meshwright
