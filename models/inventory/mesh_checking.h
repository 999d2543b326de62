// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"
#include "models/rules/mesh/whole_mesh.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace meshwright {

/// Puts what is wrong with each mesh of each set of @p inventory as a whole to the issues of its resources,
/// and what could not be judged to its notChecked. The files still have their text. Where @p isAllThere,
/// nothing is taken to be anywhere else.
void checkMeshes(Inventory& inventory, bool isAllThere);

/// The resources @p resources of @p mesh in one set of @p inventory, which has their inputs, and what of it
/// is only @p listed, as rules look at them. Where @p areOneState, none of them is another state of another.
std::vector<MeshPart> meshPartsOf(const Inventory& inventory, const std::string& mesh,
                                  std::span<const std::size_t> resources,
                                  std::span<const InventoryListed* const> listed, bool areOneState);

} // namespace meshwright
