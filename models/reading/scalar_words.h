// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <optional>
#include <string>
#include <string_view>

namespace meshwright {

/// @p value, a text, a number or a truth value, as it is written in place of @p written: with the same
/// quotation marks, unquoted where that was so and can be, in YAML or in JSON. nullopt where what is written
/// is no plain scalar of one line (a block, an alias, something with an anchor or tag).
std::optional<std::string> writtenLike(std::string_view written, const json& value, bool isYaml);

} // namespace meshwright
