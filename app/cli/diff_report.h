// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/compare_inventories.h"

#include <string>

namespace meshwright::cli {

/// What differs between @p before and @p after as `diff` prints it: a line a resource, below it one for each
/// field, and a line that sums up.
std::string diffText(const Inventory& before, const Inventory& after, const InventoryDifference& all);

/// The same for programs: {"different", "resources": [{"change", "kind", "before", "after", "fields": […]}],
/// "counts"}.
std::string diffJson(const Inventory& before, const Inventory& after, const InventoryDifference& all);

} // namespace meshwright::cli
