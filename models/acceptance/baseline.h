// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <QString>

namespace meshwright {

/// Marks what in @p inventory is in the baseline @p path, and not accepted otherwise; each row of it stands
/// for one issue. Returns why it cannot be used, empty when it was.
QString markBaseline(Inventory& inventory, const QString& path);

} // namespace meshwright
