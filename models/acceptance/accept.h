// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/accepted_entry.h"
#include "models/inventory/inventory.h"

#include <QString>

#include <cstddef>

namespace meshwright {

/// The entry that accepts an issue of a resource of @p inventory as it stands, all but the reason and by
/// whom.
/// @p found is of the file's found, @p issue of that one's issues.
AcceptedEntry entryFor(const Inventory& inventory, std::size_t file, std::size_t found, std::size_t issue);

/// The folder of the `.meshwright.json` that holds for the file @p path. Where there is none, the folder in
/// which one is best made: the top of the git repository, else the mesh's folder in a folder place, else that
/// of the file. Waits for the disk.
QString acceptanceFolder(const QString& path);

/// Adds @p entry to the `.meshwright.json` in @p folder, made when there is none: the file is written whole
/// and sorted, and what else it says stays. An entry of the same issue is replaced. Returns why that cannot
/// be done, empty when it is. Waits for the disk.
QString addAcceptance(const QString& folder, const AcceptedEntry& entry);

/// Takes the entry of the same issue out of the `.meshwright.json` in @p folder; what else it says stays.
/// Returns why that cannot be done, empty when it is, and when there is none. Waits for the disk.
QString removeAcceptance(const QString& folder, const AcceptedEntry& entry);

} // namespace meshwright
