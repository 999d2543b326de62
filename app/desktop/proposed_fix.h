// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/proposed_change.h"
#include "models/review/review.h"

#include <QString>

#include <cstddef>

namespace meshwright {

/// What number @p fix of the fixes of @p issue makes of its file, which is as @p review has read it; that the
/// issue is gone then is checked, in the whole mesh where only that shows it. Waits for the disk.
ProposedChange proposed(const Review& review, const ReviewIssue& issue, std::size_t fix);

/// A virtual node in a file as that is now.
struct NodeInFile
{
    std::size_t number = 0; ///< of the virtual nodes of the file
    QString why = {};       ///< why it cannot be told which it is; empty when it can
};

/// Where the virtual node of @p row is in its file by now. Waits for the disk.
NodeInFile nodeNow(const Review& review, const ReviewRow& row);

} // namespace meshwright
