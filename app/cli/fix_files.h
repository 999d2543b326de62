// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/answer.h"
#include "models/inventory/inventory.h"
#include "models/inventory/read_found.h"

#include <functional>
#include <string_view>

namespace meshwright::cli {

/// How `check --fix` was called.
struct FixCall
{
    bool dryRun = false; ///< only print what would be changed
    bool force = false;  ///< change files with uncommitted changes, too
    /// Whether issues of a rule may be mended that only show once another is; empty: those of all rules. What
    /// is in the inventory and not accepted is mended in any case, nothing else that was there before.
    std::function<bool(std::string_view rule)> isWanted = {};
};

/// Mends what can be mended in the files of @p inventory: what was done, and what was not and why, as
/// remarks; in a dry run nothing is written, and unified diffs are on standard output. The exit code speaks
/// of the mending alone: Trouble when a file cannot be written, else Fine; what is still wrong then is for a
/// new check.
Answer fixFiles(const Inventory& inventory, const FixCall& call, const FillOptions& options);

} // namespace meshwright::cli
