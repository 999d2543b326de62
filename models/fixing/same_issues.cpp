// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/same_issues.h"

#include "models/rules/rule.h"
#include "models/text/texts.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace meshwright {

namespace {

using SameIssue = std::pair<std::string, QString>;

SameIssue sameIssue(const Issue& issue)
{
    return {issue.rule, issue.message};
}

std::map<SameIssue, int> countsOf(const IssuePointers& issues, bool onlyErrors)
{
    std::map<SameIssue, int> out;
    for (const Issue* issue : issues)
        if (!onlyErrors || issue->severity == Severity::Error)
            ++out[sameIssue(*issue)];
    return out;
}

} // namespace

IssuePointers pointersTo(const std::vector<Issue>& issues)
{
    IssuePointers out;
    for (const Issue& issue : issues)
        out.push_back(&issue);
    return out;
}

bool saysTheSame(const Issue& a, const Issue& b)
{
    return sameIssue(a) == sameIssue(b);
}

const Issue* newError(const IssuePointers& before, const IssuePointers& after)
{
    auto known = countsOf(before, true);
    if (known.contains(sameIssue(moreIssues())))
        return nullptr;
    for (const Issue* issue : after)
        if (issue->severity == Severity::Error && --known[sameIssue(*issue)] < 0)
            return issue;
    return nullptr;
}

bool isAnyStillThere(const IssuePointers& before, const IssuePointers& after, const IssuePointers& mended)
{
    auto was = countsOf(before, false);
    auto is = countsOf(after, false);
    return std::ranges::any_of(countsOf(mended, false), [&](const auto& issue) {
        return is[issue.first] > std::max(0, was[issue.first] - issue.second);
    });
}

QString newErrorWords(const Issue& error)
{
    return Texts::tr("It would be wrong in another way: %1").arg(error.message);
}

} // namespace meshwright
