// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/catalogue.h"

#include "models/rules/audit.h"
#include "models/rules/check_place.h"
#include "models/rules/check_shapes.h"
#include "models/rules/rule.h"

#include <span>

namespace meshwright {

std::vector<RuleInfo> checkingRuleInfos()
{
    const auto generic = genericRules();
    std::vector<RuleInfo> out(generic.begin(), generic.end());
    for (const std::span<const NodeRule> subject : nodeRules())
        for (const NodeRule& rule : subject)
            out.push_back(rule.info);
    for (const std::span<const ResourceRule> subject : resourceRules())
        for (const ResourceRule& rule : subject)
            out.push_back(rule.info);
    const auto mesh = meshRuleInfos();
    out.insert(out.end(), mesh.begin(), mesh.end());
    for (const std::span<const ResourceRule> subject : auditRules())
        for (const ResourceRule& rule : subject)
            out.push_back(rule.info);
    for (const EditRule& rule : editRules())
        out.push_back(rule.info);
    const auto place = placeRules();
    out.insert(out.end(), place.begin(), place.end());
    out.push_back(notAllListed);
    return out;
}

} // namespace meshwright
