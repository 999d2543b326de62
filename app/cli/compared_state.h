// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/remark.h"
#include "models/inventory/fill.h"

#include <vector>

namespace meshwright::cli {

/// The inventory of the state at @p path, of which only what it says counts: it is read and not checked. An
/// empty file and /dev/null are a state in which nothing is.
Inventory stateAt(const QString& path, FillOptions reading);

/// What of @p inventory could not be read, a remark each.
std::vector<Remark> remarksOnUnread(const Inventory& inventory);
/// What of it was read and not understood: whatever stands there is missing in the inventory.
std::vector<Remark> remarksOnNotUnderstood(const Inventory& inventory);

} // namespace meshwright::cli
