// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/rule_named.h"

#include "models/formats/catalogue.h"
#include "models/rules/spelling.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright::cli {

std::optional<Wrong> unknownRule(const QString& id)
{
    const std::vector<RuleInfo> infos = allRuleInfos();
    std::vector<std::string_view> all;
    for (const RuleInfo& info : infos)
        all.emplace_back(info.id);
    const std::string written = id.toStdString();
    if (std::ranges::find(all, written) != all.end())
        return {};
    const std::string_view near = nearest(written, all);
    if (near.empty())
        return Wrong{
            Texts::tr("There is no rule “%1”. check prints the rule of each issue in brackets.").arg(id)};
    return Wrong{Texts::tr("There is no rule “%1”. Is “%2” meant?")
                     .arg(id, QString::fromUtf8(near.data(), static_cast<qsizetype>(near.size())))};
}

} // namespace meshwright::cli
