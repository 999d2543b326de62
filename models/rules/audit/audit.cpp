// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/audit.h"

#include "models/json/json_type.h"
#include "models/rules/order.h"
#include "models/schema/inputs.h"

#include <algorithm>
#include <utility>

namespace meshwright {

std::array<std::span<const ResourceRule>, 2> auditRules()
{
    return {auditTransportRules(), auditOperationRules()};
}

bool isOfAudit(std::string_view id)
{
    return std::ranges::any_of(auditRules(), [id](const std::span<const ResourceRule> subject) {
        return std::ranges::any_of(subject, [id](const ResourceRule& rule) { return id == rule.info.id; });
    });
}

std::vector<Issue> audit(Kind kind, const json& input)
{
    std::vector<Issue> found;
    Findings findings(found);
    for (const std::span<const ResourceRule> subject : auditRules())
        for (const ResourceRule& rule : subject)
            if (rule.kinds.has(kind))
                rule.run(kind, input, rule.info, findings);
    if (found.empty())
        return {};
    std::vector<Issue> out = inOrder(schema::createInput(kind), std::move(found));
    if (findings.isFull())
        out.push_back(moreIssues());
    return out;
}

} // namespace meshwright
