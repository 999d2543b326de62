// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <QString>

#include <cstddef>
#include <utility>
#include <vector>

namespace meshwright {

/// Below what the files of two inventories are compared: a folder, a file, or "REV:" of a revision.
struct ComparedRoots
{
    QString before;
    QString after;
};

/// Which resources of two inventories are the same one.
struct ResourcePairs
{
    std::vector<std::pair<std::size_t, std::size_t>> both;
    std::vector<std::size_t> gone;  ///< only in the first
    std::vector<std::size_t> added; ///< only in the second
};

/// What tells the resource @p number of @p inventory from others: where its name is not known, as in a
/// template, what the file calls it.
InventoryKey comparedKey(const Inventory& inventory, std::size_t number);

/// As compareInventories() pairs them by kind and name. Of several with one name, those at the same path
/// below @p roots.
ResourcePairs pairedResources(const Inventory& before, const Inventory& after, const ComparedRoots& roots);

} // namespace meshwright
