// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

namespace meshwright {

/// Gives the resources of @p inventory the names that objects of Kubernetes in other files of their set
/// decide; within each file that is done already. What several sets share is named by what they share, too.
void resolveAcrossFiles(Inventory& inventory);

} // namespace meshwright
