// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/fixing/fixed_inventory.h"

#include <QString>

#include <vector>

namespace meshwright {

/// Mends @p files, which are as they were read from files of @p inventory: first what each has by itself,
/// then what only its mesh tells. What would give any mesh a new error is not done.
void fixMeshes(const Inventory& inventory, const InventoryFixing& how, std::vector<FixedFile>& files);

/// Why @p mended, what becomes of @p file, a file of @p inventory, by fixes of what was found by looking at a
/// whole mesh, cannot be kept: an issue is still there, or a mesh has a new error. Empty when it can.
QString whyNotInMesh(const Inventory& inventory, const FillOptions& reading, const FixedFile& file);

} // namespace meshwright
