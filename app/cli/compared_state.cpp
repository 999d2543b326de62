// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/compared_state.h"

#include "models/inventory/file_faults.h"

namespace meshwright::cli {

std::vector<Remark> remarksOnUnread(const Inventory& inventory)
{
    std::vector<Remark> out;
    for (const CheckedFile& file : inventory.files)
        if (!file.error.isEmpty())
            out.push_back(problem(code::notReadable, file.error));
    return out;
}

std::vector<Remark> remarksOnNotUnderstood(const Inventory& inventory)
{
    std::vector<Remark> out;
    for (const CheckedFile& file : inventory.files)
        for (const LocatedIssue* fault : faultsOf(file))
            out.push_back(issueIn(file.path, *fault));
    return out;
}

std::vector<Remark> remarksOnSkipped(const Inventory& before, const Inventory& after,
                                     const ComparedRoots& roots)
{
    std::vector<Remark> out;
    for (const QString& words : skippedBeside(before, roots.before, after, roots.after) +
                                    skippedBeside(after, roots.after, before, roots.before))
        out.push_back(problem(code::notReadable, words));
    return out;
}

} // namespace meshwright::cli
