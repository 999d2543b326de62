// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/wanted_issues.h"

#include <algorithm>
#include <string_view>

namespace meshwright {

bool WantedIssues::hasWords(const ReviewIssue& at)
{
    if (m_wanted.words.isEmpty())
        return true;
    if (m_row != at.row) {
        const ReviewRow& row = m_review.rows[at.row];
        m_row = at.row;
        m_missing = m_wanted.words.missingIn(std::string_view(row.text).substr(0, row.rulesFrom));
    }
    const std::string& rule = m_review.issue(at).issue.rule;
    return std::ranges::all_of(
        m_missing, [&rule](const std::string& word) { return rule.find(word) != std::string::npos; });
}

std::vector<ReviewIssue> issuesInOrder(const Review& review, bool withAccepted)
{
    std::vector<ReviewIssue> out = review.issues;
    for (std::size_t r = 0; withAccepted && r < review.rows.size(); ++r) {
        const std::vector<LocatedIssue>& issues = review.found(review.rows[r]).issues;
        for (std::size_t i = 0; i < issues.size(); ++i)
            if (issues[i].accepted)
                out.push_back({r, i});
    }
    return out;
}

} // namespace meshwright
