// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

namespace meshwright {

/// Puts what is wrong with each mesh of each set of @p inventory as a whole to the issues of its resources,
/// and what could not be judged to its notChecked. The files still have their text. Where @p isAllThere,
/// nothing is taken to be anywhere else.
void checkMeshes(Inventory& inventory, bool isAllThere);

} // namespace meshwright
