// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

namespace meshwright {

/// Puts what an audit finds in the resources of @p inventory to their issues; of one in several forms in the
/// one that counts. The files still have their text.
void auditResources(Inventory& inventory);

} // namespace meshwright
