// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <vector>

namespace meshwright {

/// The sets of @p inventory: all of it is one, but folders beside each other that hold a resource of one name
/// in the same form (dev/ and prod/) are sets of their own. What lies beside such folders, and in those of
/// which there is no other, belongs to each of them.
std::vector<ResourceSet> setsOf(const Inventory& inventory);

/// Takes out of the sets of @p inventory what several of them share and nobody knows a mesh of: what lies in
/// one folder beside them is a set of its own, as it says nothing of theirs.
void setApartMeshless(Inventory& inventory);

} // namespace meshwright
