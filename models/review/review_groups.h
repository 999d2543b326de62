// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace meshwright {

/// By what the rows of a review stand together.
enum class ReviewGrouping { Kind, Mesh, File, Rule, Severity };
inline constexpr ReviewGrouping allReviewGroupings[] = {ReviewGrouping::Kind, ReviewGrouping::Mesh,
                                                        ReviewGrouping::File, ReviewGrouping::Rule,
                                                        ReviewGrouping::Severity};

/// Some rows of a review under a title.
struct ReviewGroup
{
    QString title;
    std::optional<Kind> kind = {};         ///< of all that is in it, of those by kind
    std::optional<Severity> severity = {}; ///< likewise, of those by rule and severity
    std::vector<std::size_t> rows = {};    ///< what is wrong first, then in the order of the review
};

/// @p rows of @p review in their groups; of those by rule a row stands in several.
std::vector<ReviewGroup> groupsOf(const Review& review, ReviewGrouping by, std::span<const std::size_t> rows);

} // namespace meshwright
