// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <set>
#include <string>

namespace meshwright::cli {

/// Which rules a call wants to hear of.
struct ChosenRules
{
    std::set<std::string> only;   ///< empty: all of them
    std::set<std::string> except; ///< but these

    bool contains(const std::string& rule) const
    {
        return (only.empty() || only.contains(rule)) && !except.contains(rule);
    }
};

/// Takes out of @p inventory what other rules than @p rules say. Why nothing could be read from a file stays
/// with @p rules.only as well: no rule has looked at it.
void keepChosen(Inventory& inventory, const ChosenRules& rules);

} // namespace meshwright::cli
