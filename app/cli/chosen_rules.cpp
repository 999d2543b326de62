// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/chosen_rules.h"

#include <vector>

namespace meshwright::cli {

namespace {

/// Whether nothing could be read from @p file, so that what is said of it says why.
bool isUnread(const CheckedFile& file)
{
    return file.resources.empty() && file.listed.empty();
}

void keepChosenIn(CheckedFile& file, const ChosenRules& rules)
{
    for (CheckedResource& one : file.found)
        std::erase_if(one.issues, [&](const LocatedIssue& found) {
            const bool isReason = isUnread(file) && found.issue.severity == Severity::Error;
            return !rules.contains(found.issue.rule) &&
                   !(isReason && !rules.except.contains(found.issue.rule));
        });
}

} // namespace

void keepChosen(Inventory& inventory, const ChosenRules& rules)
{
    for (CheckedFile& file : inventory.files)
        keepChosenIn(file, rules);
    for (MeshNotChecked& one : inventory.notChecked)
        std::erase_if(one.what.needs, [&](const auto& need) { return !rules.contains(need.first); });
    std::erase_if(inventory.notListed, [&](const NotListed& one) { return !rules.contains(one.rule); });
    std::erase_if(inventory.notChecked, [](const MeshNotChecked& one) { return one.what.isEmpty(); });
}

} // namespace meshwright::cli
