// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/compare_inventories.h"
#include "models/compare/compared_state.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace meshwright {

/// Two states, read and compared: all that a window shows of them. It never changes.
struct Comparison
{
    ComparedState before;
    ComparedState after;
    Inventory inBefore;
    Inventory inAfter;
    InventoryDifference all;
    QStringList missing = {}; ///< what of either side could not be read: what stands there is not compared
    /// Why nothing was compared, a sentence: a side cannot be read at all, so that all of the other one would
    /// be new, or gone; or there is nothing on either side. Empty mostly.
    QString trouble = {};
    bool isStopped = false;

    /// The inputs of @p one; null where nothing is on that side.
    const json& inputBefore(const ResourceDifference& one) const;
    const json& inputAfter(const ResourceDifference& one) const;
};

/// Reads and compares both. Takes as long as the disk does, and is for threads that may wait for it; a stop
/// ends it soon after.
Comparison compareStates(ComparedState before, ComparedState after, const std::stop_token& stop = {});

/// Everything that differs, as lines of text: one a resource, below it one for each field, and one that sums
/// up. What is written by others is in them as it is.
QStringList comparisonLines(const Inventory& before, const Inventory& after, const InventoryDifference& all);

} // namespace meshwright
