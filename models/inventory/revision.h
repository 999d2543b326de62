// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"
#include "models/inventory/read_found.h"

namespace meshwright {

/// The inventory of what the git repository around @p path had there in @p revision. Waits for the disk: it
/// is for threads that may. What cannot be read is a file with an error.
Inventory inventoryOfRevision(const QString& path, const QString& revision, const FillOptions& options = {});

} // namespace meshwright
