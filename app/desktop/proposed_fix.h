// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/proposed_change.h"
#include "models/review/review.h"

#include <QString>

#include <cstddef>

namespace meshwright {

/// What number @p fix of the fixes of @p issue makes of its file, which is as @p review has read it; that the
/// issue is gone then is checked, and that nothing new is wrong with the mesh. Waits for the disk.
ProposedChange proposed(const Review& review, const ReviewIssue& issue, std::size_t fix);

/// The same of all issues of the rule of @p issue in its file that are mended without anybody choosing how;
/// those that cannot be are left.
ProposedChange proposedOfRule(const Review& review, const ReviewIssue& issue);

/// A virtual node in a file as that is now.
struct NodeInFile
{
    std::size_t number = 0; ///< of the virtual nodes of the file
    QString why = {};       ///< why it cannot be told which it is; empty when it can
};

/// Where the virtual node that is number @p index of the resources of the file @p read is in that by now.
/// Waits for the disk.
NodeInFile nodeNow(const CheckedFile& read, std::size_t index);

} // namespace meshwright
