// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/kept/place_at.h"

#include "models/files/content_sort.h"
#include "models/inventory/fill.h"
#include "models/inventory/inventory_words.h"
#include "models/meshes/folder/folder_index.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What could not be read of the file, or the first that is wrong with it.
QStringList remarksOn(const CheckedFile& file)
{
    if (!file.error.isEmpty())
        return {file.error};
    for (const CheckedResource& found : file.found)
        if (!found.issues.empty())
            return {Texts::tr("%1, line %2: %3", "a path, a number, what is wrong")
                        .arg(QDir::toNativeSeparators(file.path),
                             QString::number(found.issues.front().at.line),
                             found.issues.front().issue.message)};
    return {};
}

bool isAnythingIn(const FilePart& part)
{
    return std::ranges::any_of(
        part.files, [](const CheckedFile& file) { return !file.resources.empty() || !file.listed.empty(); });
}

Failure nothingIn(const QString& path, const Inventory& inventory)
{
    constexpr qsizetype most = 10;
    QStringList reasons;
    for (const CheckedFile& file : inventory.files)
        reasons.append(remarksOn(file));
    reasons.append(toldWords(inventory.skipped));
    reasons.append(untoldWords(inventory.skipped));
    if (const qsizetype more = reasons.size() - most; more > 0) {
        reasons.resize(most - 1);
        reasons.append(Texts::tr("… and %n more", nullptr, static_cast<int>(more + 1)));
    }
    reasons.prepend(
        Texts::tr("There is nothing of App Mesh to be read in %1.").arg(QDir::toNativeSeparators(path)));
    return {code::notExpected, reasons.join(u'\n'), {}};
}

} // namespace

bool isForAPlace(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    if (!info.isFile()) // a pipe gives what it holds only once
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    constexpr qint64 enough = 512; // tar says so after 257
    return isArchive(contentSort(file.read(enough).toStdString()));
}

Outcome<Place> placeAt(const QString& path, const std::stop_token& stop)
{
    const Place kept = keptPlace(path);
    if (QFileInfo(kept.location).isDir()) {
        if (QDir(kept.location).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot))
            return folderPlace(path);
        const auto meshes = FolderIndex(kept.location).meshes(stop);
        if (!meshes)
            return meshes.failure();
        // A folder that nobody may look into is no sign of a mesh.
        const auto isOdd = [](const FolderEntry& mesh) {
            return !mesh.description && mesh.description.failure().code == code::notReadable;
        };
        if (!std::ranges::all_of(*meshes, isOdd))
            return folderPlace(path);
    }
    const Inventory inventory = inventoryAt({kept.location}, {.stop = stop}, isAnythingIn);
    if (!inventory.resources.empty() || !inventory.listed.empty())
        return kept;
    return stop.stop_requested() ? stopped() : nothingIn(kept.location, inventory);
}

} // namespace meshwright
