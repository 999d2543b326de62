// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/format.h"
#include "models/json/json_fwd.h"

#include <optional>
#include <string_view>

namespace meshwright {

/// What @p written of a configuration of Terraform stands for when there are references, "${var.port}", or
/// doubled marks, "$${", in it: the text with the arguments in their place, under the names "var.port" or
/// "port"; an unknown value as long as one of them is missing. nullopt when there is nothing of the kind.
std::optional<json> withReferences(std::string_view written, const Whence& whence);

} // namespace meshwright
