// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace meshwright {

/// How far the reading has come.
struct ReviewProgress
{
    qsizetype done = 0; ///< files
    qsizetype of = 0;
    /// What came first, once of many files or of a large one; else nullptr.
    std::shared_ptr<const Review> first = {};
};

/// Reads and checks what is at @p paths, as `check` does, in the order it is reviewed; @p tell hears of it on
/// the way, in the thread that calls. A stop ends it, with what was read until then. Waits for the disk, and
/// opens nothing but files.
std::shared_ptr<const Review> readReview(const QStringList& paths, const std::stop_token& stop = {},
                                         const std::function<void(ReviewProgress)>& tell = {});

} // namespace meshwright
