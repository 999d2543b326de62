// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <nlohmann/json.hpp>

namespace meshwright {

/// The one JSON type of the program. Its objects are sorted by key, as the export contract wants them.
using json = nlohmann::json;

} // namespace meshwright
