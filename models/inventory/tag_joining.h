// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

namespace meshwright {

/// Gives each list of tags of @p inventory to the resource it belongs to: the one its ARN names, or that
/// whose describe output lies beside it under the same name ("orders.json" and "orders-tags.json", or
/// "orders" in "tags/orders.json"). One that belongs to nothing is skipped. Tags that a file itself gives
/// stay.
void joinTags(Inventory& inventory);

} // namespace meshwright
