// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <QString>

#include <string>

// What people are told that things are called which were kept in files: there some have no name, and several
// have one.
namespace meshwright {

/// @p path as it is seen from @p root, a folder, a file or an archive.
QString belowRoot(const QString& root, const QString& path);

/// What @p i is called, whose name is not known: as what stands in its place, or by the logical id it has.
std::string nameForNameless(const Inventory& inventory, std::size_t i);

/// @p name with @p mark behind it, which tells it from others of that name: "shop — dev".
std::string toldApart(const std::string& name, const QString& mark);

} // namespace meshwright
