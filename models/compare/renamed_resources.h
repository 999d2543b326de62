// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/resource_pairs.h"

namespace meshwright {

/// Takes out of @p pairs what went and came and is probably the same under another name: of one kind, and
/// equal or nearly so, as long as there is only one that could be meant.
std::vector<std::pair<std::size_t, std::size_t>> takeRenamed(const Inventory& before, const Inventory& after,
                                                             ResourcePairs& pairs);

} // namespace meshwright
