// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/fixing/fixed_text.h"
#include "models/inventory/inventory.h"
#include "models/inventory/read_found.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// What of an inventory's files is mended.
struct InventoryFixing
{
    FillOptions reading = {}; ///< as the inventory was read
    /// Whether issues of a rule may be mended that only show once another is; empty: those of all rules.
    std::function<bool(std::string_view rule)> isWanted = {};
    /// Why a file stays as it is; empty where it need not. Asked once of each in which anything could be
    /// mended.
    std::function<QString(const QString& path)> keeps = {};
};

/// A file with its fixes; nothing is written yet.
struct FixedFile
{
    QString path;
    std::string before; ///< what it holds
    FixedText fixed;
};

/// A file in which nothing is mended.
struct KeptFile
{
    QString path;
    QString why;
};

struct FixedInventory
{
    std::vector<FixedFile> files;
    std::vector<KeptFile> kept;
};

/// Mends what @p inventory has found and nobody has accepted, and what shows by that: first each file by
/// itself, then what only the mesh tells. After that no mesh has an error that it did not have: a fix that
/// would bring one is not done, whatever it is of.
FixedInventory fixInventory(const Inventory& inventory, const InventoryFixing& how);

} // namespace meshwright
