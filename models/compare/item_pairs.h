// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace meshwright {

/// Which items of two lists are the same one.
struct ItemPairs
{
    std::vector<std::pair<std::size_t, std::size_t>> both; ///< by the place in the first list
    std::vector<std::size_t> gone;                         ///< only in the first
    std::vector<std::size_t> added;                        ///< only in the second
};

/// Pairs the items of @p before and @p after, whatever their order, by what identifies them; those that
/// cannot be told apart by whether they are equal, then one after the other. The only listener that is left
/// on both sides is one whose port has changed.
ItemPairs pairedItems(const json& before, const json& after);

} // namespace meshwright
