// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/rules/issue.h"

#include <optional>
#include <span>

namespace meshwright {

/// Puts @p value at @p at, making what is missing around it: objects, and lists for a first item. An item may
/// be the next of its list. False where that cannot be done; @p in may have been changed then.
bool putAt(json& in, const Pointer& at, const json& value);
/// Takes away what stands at @p at; false where nothing does.
bool takeFrom(json& in, const Pointer& at);

/// @p input after @p changes, one after the other; nullopt where they do not fit it.
std::optional<json> changed(json input, std::span<const FixChange> changes);

} // namespace meshwright
