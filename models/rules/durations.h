// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <QString>

#include <cstdint>
#include <optional>

// The API's durations, {"value": 20, "unit": "s"}.
namespace meshwright {

/// A duration in milliseconds, nullopt when it is not whole. What 64 bits cannot hold counts as very long.
std::optional<std::int64_t> milliseconds(const json* duration);

/// How many milliseconds a request may take by routes and listeners that say nothing (API, HttpTimeout).
inline constexpr std::int64_t requestTimeoutByDefault = 15'000;

/// "20 s", as it stands in the document; the duration must be whole.
QString shownDuration(const json& duration);

} // namespace meshwright
