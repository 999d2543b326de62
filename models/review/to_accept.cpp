// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/to_accept.h"

#include "models/acceptance/acceptance_search.h"
#include "models/formats/reading_rules.h"

namespace meshwright {

std::optional<ReviewIssue> meantByExpired(const Review& review, const ReviewIssue& at)
{
    const Issue& said = review.issue(at).issue;
    if (said.rule != reading::acceptanceExpired.id)
        return {};
    const QString folder = folderOfFile(review.file(review.rows[at.row]).path);
    for (std::size_t r = 0; r < review.rows.size(); ++r) {
        const std::vector<LocatedIssue>& issues = review.found(review.rows[r]).issues;
        for (std::size_t i = 0; i < issues.size(); ++i)
            if (const auto& before = issues[i].expired;
                before && before->folder == folder && before->entry / "until" == said.pointer)
                return ReviewIssue{r, i};
    }
    return {};
}

std::optional<ReviewIssue> toAccept(const Review& review, const ReviewIssue& at)
{
    const auto meant = meantByExpired(review, at);
    const ReviewIssue& one = meant ? *meant : at;
    return review.rows[one.row].resource && !review.issue(one).accepted ? std::optional(one) : std::nullopt;
}

} // namespace meshwright
