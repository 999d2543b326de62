// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/compared_state.h"

#include "models/inventory/file_faults.h"

#include <QFileInfo>

#include <utility>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

Inventory stateAt(const QString& path, FillOptions reading)
{
    const QFileInfo file(path);
    if (path == "/dev/null"_L1 || (file.isFile() && file.size() == 0))
        return {};
    reading.checking = Checking::Reading;
    return inventoryAt({path}, reading);
}

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

} // namespace meshwright::cli
