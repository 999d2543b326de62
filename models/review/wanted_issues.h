// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/wanted_problems.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// Tells of one issue of a review after the other whether it is wanted. A word of the filter is in the
/// resource, or in the rule of the issue itself: who looks for a rule sees none of the others. Issues of one
/// row are best asked for together.
class WantedIssues
{
public:
    /// Both must outlive this object.
    WantedIssues(const Review& review, const WantedProblems& wanted) : m_review(review), m_wanted(wanted) {}

    /// Whether @p at is wanted, which is not accepted.
    bool has(const ReviewIssue& at)
    {
        return m_wanted.has(m_review.issue(at).issue.severity) && hasWords(at);
    }
    /// Whether @p at is shown: it is wanted, or is accepted where that is.
    bool shows(const ReviewIssue& at)
    {
        return m_review.issue(at).accepted ? m_wanted.accepted && hasWords(at) : has(at);
    }
    /// Whether @p at has the words of the filter.
    bool hasWords(const ReviewIssue& at);

private:
    const Review& m_review;
    const WantedProblems& m_wanted;
    std::optional<std::size_t> m_row;   ///< that was asked for last
    std::vector<std::string> m_missing; ///< the words that are not in that: only a rule can have them
};

/// All issues of @p review in the order in which they are gone through; behind them what is accepted, row by
/// row, if @p withAccepted.
std::vector<ReviewIssue> issuesInOrder(const Review& review, bool withAccepted);

} // namespace meshwright
