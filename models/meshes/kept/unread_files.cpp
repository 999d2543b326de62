// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/kept/unread_files.h"

#include "models/inventory/file_faults.h"
#include "models/meshes/kept/kept_names.h"
#include "models/text/texts.h"

#include <algorithm>

namespace meshwright {

namespace {

/// Why @p file cannot be read, or not all of it; empty when it can.
QString whyUnread(const CheckedFile& file)
{
    if (!file.error.isEmpty())
        return file.error;
    const auto faults = faultsOf(file);
    if (faults.empty())
        return {};
    const LocatedIssue& first = *faults.front();
    return Texts::tr("Line %1, column %2: %3")
        .arg(QString::number(first.at.line), QString::number(first.at.column), first.issue.message);
}

} // namespace

std::vector<UnreadFile> unreadIn(const Inventory& inventory, const QString& root)
{
    std::vector<UnreadFile> out;
    const auto add = [&](const QString& path, const QString& reason) {
        const QString below = belowRoot(root, path);
        out.push_back({below.isEmpty() ? path : below, reason});
    };
    for (const CheckedFile& file : inventory.files)
        if (const QString why = whyUnread(file); !why.isEmpty())
            add(file.path, why);
    for (const SkippedFile& file : inventory.skipped.files)
        if (file.isTold)
            add(file.path, file.reason);
    std::ranges::sort(out, {}, &UnreadFile::path);
    return out;
}

} // namespace meshwright
