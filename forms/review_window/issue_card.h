// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review_place.h"

#include <QWidget>

#include <functional>

namespace meshwright {

class ReviewWalk;

/// What a page of the review asks for.
struct ReviewWishes
{
    std::function<void(const ReviewIssue& issue, std::size_t fix)> fix;
    std::function<void(const ReviewIssue& issue)> fixAll; ///< all of its rule in its file
    std::function<void(const ReviewIssue& issue)> accept;
    std::function<void(const ReviewIssue& issue)> takeBack;
    std::function<void(const ReviewIssue& issue)> explain;
    std::function<void(std::size_t row)> edit;
};

/// A card about @p issue, which is looked at: what is wrong, and a button for whatever can be done about it;
/// of one that is accepted, why, and a button to take that back.
QWidget* makeIssueCard(ReviewWalk& walk, const ReviewIssue& issue, const ReviewWishes& wishes,
                       QWidget* parent);

} // namespace meshwright
