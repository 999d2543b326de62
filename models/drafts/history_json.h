// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/history.h"
#include "models/json/json_fwd.h"

#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// A history as text.
struct HistoryLines
{
    std::size_t done = 0;
    std::vector<std::string> steps; ///< a step each, as JSON in one line
};

/// @p history as text, the newest steps first to be kept when all of them would take more than @p most bytes.
HistoryLines historyLines(const History& history, std::size_t most);

/// The history in @p value, nullopt when it is none. Whether it fits its document is for fits() to say.
std::optional<History> historyIn(const json& value);

/// The pointer written as @p text, nullopt when it is none.
std::optional<Pointer> pointerIn(const json* text);

} // namespace meshwright
