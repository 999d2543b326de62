// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/remark.h"
#include "models/compare/compare_inventories.h"
#include "models/compare/compared_state.h"

#include <vector>

namespace meshwright::cli {

/// What of @p inventory could not be read, a remark each.
std::vector<Remark> remarksOnUnread(const Inventory& inventory);
/// What of it was read and not understood: whatever stands there is missing in the inventory.
std::vector<Remark> remarksOnNotUnderstood(const Inventory& inventory);
/// What was skipped of one of the two though the other has resources in the same file.
std::vector<Remark> remarksOnSkipped(const Inventory& before, const Inventory& after,
                                     const ComparedRoots& roots);

} // namespace meshwright::cli
