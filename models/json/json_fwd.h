// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <nlohmann/json_fwd.hpp>

namespace meshwright {

/// The one JSON type of the program. Its objects are sorted by key, as the export contract wants them. Only
/// declared here, which is enough where values are handed over; whoever keeps or looks into one includes
/// json_type.h.
using json = nlohmann::json;

} // namespace meshwright
