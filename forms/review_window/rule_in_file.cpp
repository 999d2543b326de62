// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/rule_in_file.h"

#include "models/fixing/fixed_input.h"

namespace meshwright {

std::vector<ReviewIssue> mendableOfRule(const Review& review, const ReviewIssue& issue)
{
    const std::size_t file = review.rows[issue.row].file;
    const std::string& rule = review.issue(issue).issue.rule;
    std::vector<ReviewIssue> out;
    for (const ReviewIssue& one : review.issues) {
        const ReviewRow& row = review.rows[one.row];
        const Issue& found = review.issue(one).issue;
        if (row.file == file && row.resource && found.rule == rule && sureFixOf(found))
            out.push_back(one);
    }
    return out;
}

} // namespace meshwright
