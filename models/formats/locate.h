// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"
#include "models/source/location.h"
#include "models/source/tree.h"
#include "models/source/tree_finder.h"

#include <span>
#include <vector>

namespace meshwright {

/// Something to find in a source text.
struct Sought
{
    enum class Part {
        Value, ///< where the value begins
        Name,  ///< where the quoted name of the member begins; of what has no name, the value
    };

    Pointer pointer; ///< from the top of the file
    Part part = Part::Value;
};

/// The byte of the text of @p finder's tree at which @p sought begins; where it is absent, the nearest object
/// or list above it that is there. Of members given twice the last counts, as for everyone who reads JSON.
std::size_t offsetOf(source::TreeFinder& finder, const Sought& sought);

/// Where each of @p sought stands in the text of @p tree, as offsetOf() says.
std::vector<Location> locate(const source::Tree& tree, std::span<const Sought> sought);

/// The same for one value.
Location locate(const source::Tree& tree, const Pointer& pointer);

} // namespace meshwright
