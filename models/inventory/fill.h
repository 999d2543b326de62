// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/found_files.h"
#include "models/inventory/inventory.h"
#include "models/inventory/read_found.h"

#include <functional>

namespace meshwright {

/// Reads and checks what is in @p found, several files at once where there are several, and hands what each
/// has given to @p take: in the thread that calls, in the order of the paths, each once those before it are
/// there. Not more than some hundred files are read ahead. A stop ends it after what is being read.
///
/// Streams are read when their turn comes, so that which of two names of one pipe gets it is no matter of
/// chance.
void readFiles(const FoundFiles& found, const FillOptions& options,
               const std::function<void(FilePart)>& take);

/// The inventory of what is at @p paths, files and folders, read no further than until @p isEnough says so of
/// what one has given. Waits for the disk: it is for threads that may.
Inventory inventoryAt(const QStringList& paths, const FillOptions& options = {},
                      const std::function<bool(const FilePart& part)>& isEnough = {});

} // namespace meshwright
