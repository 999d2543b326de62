// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/compared_state.h"

#include "models/inventory/file_faults.h"
#include "models/inventory/inventory_words.h"
#include "models/inventory/revision.h"
#include "models/text/texts.h"

#include <QFileInfo>

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
    file.resources.push_back(std::move(resource));
    file.found.push_back(std::move(found));
    return out;
}

} // namespace

Inventory stateAt(const QString& path, FillOptions reading)
{
    const QFileInfo file(path);
    if (path == "/dev/null"_L1 || (file.isFile() && file.size() == 0))
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
