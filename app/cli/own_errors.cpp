// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/own_errors.h"

#include "models/rules/rule.h"

#include <algorithm>
#include <vector>

namespace meshwright::cli {

bool isOwnError(const LocatedIssue& found)
{
    static const std::vector<RuleInfo> ofMesh = meshRuleInfos();
    return found.issue.severity == Severity::Error && !found.accepted &&
           std::ranges::find(ofMesh, found.issue.rule, &RuleInfo::id) == ofMesh.end();
}

int ownErrors(const CheckedFile& file)
{
    int out = 0;
    for (const CheckedResource& one : file.found)
        out += static_cast<int>(std::ranges::count_if(one.issues, isOwnError));
    return out;
}

} // namespace meshwright::cli
