// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/field_difference.h"

#include <optional>

namespace meshwright {

/// @p mine with what @p before has at @p difference, one of compareInputs() of @p before and @p after. @p
/// mine is @p after, or has gone on from it since: items of lists are found by what identifies them. What is
/// left empty goes, unless @p before has it as well. nullopt when @p mine has no such place any more.
std::optional<json> takenOver(json mine, const json& before, const json& after,
                              const FieldDifference& difference);

} // namespace meshwright
