// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <nlohmann/json.hpp>

// Made once, in json.cpp: every source would make it again.
extern template class nlohmann::basic_json<>;

namespace meshwright {

/// The one JSON type of the program. Its objects are sorted by key, as the export contract wants them.
using json = nlohmann::json;

} // namespace meshwright
