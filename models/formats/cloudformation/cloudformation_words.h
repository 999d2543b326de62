// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <string>

namespace meshwright {

/// @p function, {"Fn::ImportValue": "mesh-name"}, as people write it: "!ImportValue mesh-name". One line;
/// what is long is cut.
std::string writtenFunction(const json& function);

} // namespace meshwright
