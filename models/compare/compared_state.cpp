// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/compared_state.h"

#include "models/inventory/file_faults.h"
#include "models/inventory/inventory_words.h"
#include "models/inventory/revision.h"
#include "models/text/texts.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

FilePart partOf(const GivenResource& given)
{
    ResourceInFile resource{given.input, given.kind};
    CheckedResource found{given.kind, resource.mesh(), resource.parent(), resource.name()};
    FilePart out;
    CheckedFile& file = out.files.emplace_back();
    file.path = given.where;
    file.digest = given.digest;
    file.resources.push_back(std::move(resource));
    file.found.push_back(std::move(found));
    return out;
}

/// @p path without @p root, the path of what it is below.
QString below(const QString& path, const QString& root)
{
    QString out = path.startsWith(root) ? path.mid(root.size()) : path;
    while (out.startsWith(u'/'))
        out.remove(0, 1);
    return out;
}

} // namespace

Inventory stateAt(const QString& path, FillOptions reading)
{
    if (path == "/dev/null"_L1)
        return {};
    reading.checking = Checking::Reading;
    return inventoryAt({path}, reading);
}

Inventory readState(const ComparedState& state, const FillOptions& reading)
{
    if (state.given) {
        std::vector<FilePart> parts;
        for (const GivenResource& one : *state.given)
            parts.push_back(partOf(one));
        return inventoryOf(std::move(parts), true, Checking::Reading);
    }
    return state.revision.isEmpty() ? stateAt(state.path, reading)
                                    : inventoryOfRevision(state.path, state.revision, reading);
}

QString rootOf(const ComparedState& state)
{
    return state.revision.isEmpty() ? state.path : state.revision + u':';
}

QStringList missingWords(const Inventory& inventory)
{
    QStringList out;
    for (const CheckedFile& file : inventory.files) {
        if (!file.error.isEmpty())
            out.append(file.error);
        for (const LocatedIssue* fault : faultsOf(file))
            out.append(Texts::tr("%1, line %2: %3", "a path")
                           .arg(file.path, QString::number(fault->at.line), fault->issue.message));
    }
    return out + toldWords(inventory.skipped);
}

QStringList skippedBeside(const Inventory& inventory, const QString& root, const Inventory& other,
                          const QString& otherRoot)
{
    QSet<QString> there;
    for (const CheckedFile& file : other.files)
        if (!file.resources.empty())
            there.insert(below(file.path, otherRoot));
    QStringList out;
    for (const SkippedFile& file : inventory.skipped.files)
        if (file.isTold && there.contains(below(file.path, root)))
            out.append(
                Texts::tr("%1 was not read, and on the other side there are resources in it. %2", "a path")
                    .arg(file.path, file.reason));
    return out;
}

bool isOnlyMissing(const Inventory& inventory)
{
    const auto isUnread = [](const CheckedFile& file) {
        return !file.error.isEmpty() || !faultsOf(file).empty();
    };
    return inventory.resources.empty() &&
           (std::ranges::any_of(inventory.files, isUnread) ||
            std::ranges::any_of(inventory.skipped.files, &SkippedFile::isTold));
}

} // namespace meshwright
