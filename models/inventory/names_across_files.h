// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <vector>

namespace meshwright {

/// Gives the resources of @p inventory the names that objects of Kubernetes in other files of their set
/// decide; within each file that is done already. @p beside are the objects of all files that are no
/// resources. What several sets share is named by what they share, too.
void resolveAcrossFiles(Inventory& inventory, const std::vector<ObjectBeside>& beside);

} // namespace meshwright
