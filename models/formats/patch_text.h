// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/resource_in_file.h"
#include "models/json/json_fwd.h"

#include <string>
#include <string_view>

namespace meshwright {

/// A JSON text that holds exactly @p after and is otherwise @p original: what has not changed keeps its
/// bytes, what is new is laid out like what stands beside it. Where that cannot be done, the canonical text.
std::string patched(std::string_view original, const json& after);

/// @p file with the create input of @p node, read from it, replaced by @p input. Everything that is not part
/// of the input stays, also in its layout: other nodes, what the service added.
std::string withNode(std::string_view file, const ResourceInFile& node, const json& input);

} // namespace meshwright
