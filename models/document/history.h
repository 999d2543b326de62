// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/change.h"
#include "models/json/json_fwd.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace meshwright {

/// One undo step: what a person did at once.
struct Step
{
    std::vector<Change> changes; ///< in the order they were made
    Pointer about;               ///< what the person was at
    bool open = false;           ///< typing at the same pointer still joins it
    std::int64_t when = 0;       ///< when it was last added to, in milliseconds since 1970, UTC
    QString title = {};          ///< what it is called; empty: what it changed says that

    friend bool operator==(const Step&, const Step&) = default;
};

/// Every step there was since the document was opened. Steps are shared, not copied: a snapshot of a long
/// history costs a pointer a step.
struct History
{
    std::vector<std::shared_ptr<const Step>> steps;
    std::size_t done = 0; ///< steps before this one are done, the others undone

    friend bool operator==(const History& a, const History& b);
};

/// Whether every step of @p history can be undone and done again from @p value and @p parked. Only for what
/// comes from a file; what a Document made fits always.
bool fits(const History& history, json value, Parked parked);

} // namespace meshwright
