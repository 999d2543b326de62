// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <cstddef>

namespace meshwright {

/// Whether @p value, with everything below it, is more than @p most values; looks at no more than these.
bool isMoreThan(const json& value, std::size_t most);
/// Whether @p value is so large that what goes through all of it is no work for the thread of the windows.
bool isLarge(const json& value);

} // namespace meshwright
