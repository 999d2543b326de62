// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <optional>
#include <vector>

namespace meshwright {

/// How many steps a wizard has.
inline constexpr int lastStep = 12;

/// The steps in @p value of a draft, in order; nullopt when it is no list of their numbers, each once.
std::optional<std::vector<int>> visitedIn(const json& value);
/// What a draft of old, which does not say it, has visited when it was left at @p step: all before that, and
/// all there are at the last, which shows them all.
std::vector<int> visitedBefore(int step);

} // namespace meshwright
