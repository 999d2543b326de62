// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/fixing/fixed_inventory.h"

#include <vector>

namespace meshwright {

/// Mends in @p files, which were mended each by itself, what @p inventory has found in them by looking at a
/// whole mesh. What would give any mesh a new error is not done.
void fixMeshes(const Inventory& inventory, const FillOptions& reading, std::vector<FixedFile>& files);

} // namespace meshwright
