// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/catalogue.h"

#include "models/formats/reading_rules.h"
#include "models/rules/catalogue.h"

namespace meshwright {

std::vector<RuleInfo> allRuleInfos()
{
    const auto reading = readingRules();
    std::vector<RuleInfo> out(reading.begin(), reading.end());
    for (const RuleInfo& rule : checkingRuleInfos())
        out.push_back(rule);
    return out;
}

} // namespace meshwright
