// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/catalogue.h"

#include "models/formats/reading_rules.h"
#include "models/rules/catalogue.h"

#include <algorithm>

namespace meshwright {

std::vector<RuleInfo> allRuleInfos()
{
    const auto reading = readingRules();
    std::vector<RuleInfo> out(reading.begin(), reading.end());
    for (const RuleInfo& rule : checkingRuleInfos())
        out.push_back(rule);
    return out;
}

QString titleOfRule(const std::string& id)
{
    static const std::vector<RuleInfo> rules = allRuleInfos();
    const auto rule = std::ranges::find(rules, id, &RuleInfo::id);
    return rule == rules.end() ? QString::fromStdString(id) : titleOf(*rule);
}

} // namespace meshwright
