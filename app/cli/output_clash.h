// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/check_options.h"
#include "models/inventory/inventory.h"

namespace meshwright::cli {

/// Why nothing may be written: a report or the baseline would take the place of another one, or of something
/// that was read. Empty when none does.
QString clashOfOutputs(const CheckCall& call, const Inventory& inventory);

} // namespace meshwright::cli
