// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/meshes/description.h"

#include <optional>
#include <string>

namespace meshwright {

/// The name @p input gives to or of @p resource; empty when it gives none.
std::string nameOf(const json& input, const Resource& resource);

/// What a folder needs to know of a create or update input before it keeps it: the names (API: 1 to 255
/// characters) and, for a node, a spec. Whether the spec is right is check()'s to say. nullopt when it will
/// do.
std::optional<Failure> checkRequest(const json& input, const Resource& resource);

} // namespace meshwright
