// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/chosen_rules.h"

#include "models/rules/rule.h"

#include <map>
#include <string>
#include <vector>

namespace meshwright::cli {

namespace {

/// Whether nothing could be read from @p file, so that what is said of it says why.
bool isUnread(const CheckedFile& file)
{
    return file.resources.empty() && file.listed.empty();
}

/// What is said in the resources of @p inventory of the problems that are not listed, with their rules.
std::map<QString, std::string> rulesOfMore(const Inventory& inventory)
{
    std::map<QString, std::string> out;
    for (const NotListed& one : inventory.notListed)
        out.emplace(moreOfARule(one).issue.message, one.rule);
    return out;
}

void keepChosenIn(CheckedFile& file, const ChosenRules& rules, const std::map<QString, std::string>& more)
{
    for (CheckedResource& one : file.found)
        std::erase_if(one.issues, [&](const LocatedIssue& found) {
            const std::string& rule = found.issue.rule;
            if (rules.except.contains(rule))
                return true;
            const auto rest = rule == notAllListed.id ? more.find(found.issue.message) : more.end();
            if (rest != more.end())
                return !rules.contains(rest->second);
            const bool isReason = isUnread(file) && found.issue.severity == Severity::Error;
            return !rules.contains(rule) && !isReason;
        });
}

} // namespace

void keepChosen(Inventory& inventory, const ChosenRules& rules)
{
    const auto more = rulesOfMore(inventory);
    for (CheckedFile& file : inventory.files)
        keepChosenIn(file, rules, more);
    for (MeshNotChecked& one : inventory.notChecked)
        for (auto* needs : {&one.what.needs, &one.what.needsAll})
            std::erase_if(*needs, [&](const auto& need) { return !rules.contains(need.first); });
    std::erase_if(inventory.notListed, [&](const NotListed& one) { return !rules.contains(one.rule); });
    std::erase_if(inventory.notChecked, [](const MeshNotChecked& one) { return one.what.isEmpty(); });
}

} // namespace meshwright::cli
