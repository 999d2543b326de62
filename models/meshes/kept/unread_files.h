// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"
#include "models/meshes/meshes.h"

#include <QString>

#include <vector>

namespace meshwright {

/// The files of @p inventory that hold something of App Mesh and could not be read: broken ones, and such as
/// something else has to be made of first. @p root is what was read: paths are told from there.
std::vector<UnreadFile> unreadIn(const Inventory& inventory, const QString& root);

} // namespace meshwright
