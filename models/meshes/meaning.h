// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

namespace meshwright {

/// @p value without members that say nothing: null, an empty list, an empty object. Services answer with them
/// where nothing was sent, and leave them out where they were; none of them is ever a setting of its own.
json meaning(const json& value);

} // namespace meshwright
