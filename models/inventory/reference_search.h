// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <vector>

namespace meshwright {

/// What the resources of each set of @p inventory name, and what of it is there.
std::vector<InventoryReference> referencesIn(const Inventory& inventory);

} // namespace meshwright
