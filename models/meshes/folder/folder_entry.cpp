// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder/folder_entry.h"

#include "models/formats/patch_text.h"
#include "models/json/json.h"
#include "models/meshes/folder/disk.h"
#include "models/meshes/folder/file_name.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFileInfo>

#include <string_view>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString stemOf(const QFileInfo& file)
{
    return file.fileName().chopped(qsizetype(5)); // ".json"
}

Failure notExpected(const QString& file, const QString& expected)
{
    return {code::notExpected,
            Texts::tr("%1 is JSON, but holds no %2. Mend it, or move it out of the folder.")
                .arg(QDir::toNativeSeparators(file), expected),
            {}};
}

/// What came of writing a file.
struct Rewritten
{
    bool isWritten = false;
    std::optional<Failure> failure = {};
};

/// Puts @p after into @p file, which holds @p text, unless it says so already.
Rewritten rewrite(const QString& root, const QString& file, const QByteArray& text, const json& after)
{
    const std::string_view old(text.constData(), static_cast<std::size_t>(text.size()));
    const std::string fresh = patched(old, after);
    if (fresh == old)
        return {};
    if (auto failure = disk::saysTwice(text, file))
        return {false, std::move(failure)};
    auto failure = disk::write(root, file, QByteArray::fromStdString(fresh));
    return {!failure, std::move(failure)};
}

} // namespace

QString folderOf(const FolderEntry& mesh)
{
    return mesh.file.chopped(meshFile.size());
}

QString folderOf(const FolderEntry& mesh, const Resource& resource)
{
    return folderOf(mesh) + '/'_L1 + QLatin1String(resource.folder);
}

bool isMesh(const QFileInfo& folder)
{
    // Also a pipe, or a link to nowhere: reading it says so.
    const QFileInfo file(folder.filePath() + meshFile);
    return (file.exists() && !file.isDir()) || file.isSymLink() ||
           QFileInfo(folder.filePath() + '/'_L1 + QLatin1String(nodeResource.folder)).isDir();
}

QFileInfoList filesIn(const QString& folder)
{
    return QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files | QDir::System, QDir::Name);
}

QStringList stemsIn(const QString& folder)
{
    QStringList stems;
    for (const QFileInfo& file : filesIn(folder))
        stems.append(stemOf(file));
    return stems;
}

std::string fileNameOf(const ResourceId& id)
{
    return id.parent.empty() ? id.name : id.parent + '.' + id.name;
}

FolderEntry readEntry(const QString& file, const Resource& resource, const std::string& mesh)
{
    FolderEntry entry{file, nameOfStem(stemOf(QFileInfo(file))), disk::read(file)};
    if (!entry.description)
        return entry;
    auto description = asDescription(std::move(*entry.description), resource, mesh, entry.name);
    if (!description) {
        entry.description = notExpected(entry.file, kindWords(resource.kind));
        return entry;
    }
    const ResourceId id = idIn(*description, resource);
    if (!id.name.empty())
        entry.name = id.name;
    entry.parent = id.parent;
    if (id.mesh.name != mesh)
        entry.oddity =
            Failure{code::notExpected,
                    Texts::tr("%1 names the mesh %2, but is kept in the mesh %3. Change meshName or move "
                              "the file.")
                        .arg(QDir::toNativeSeparators(entry.file), QString::fromStdString(id.mesh.name),
                             QString::fromStdString(mesh)),
                    Pointer("/meshName")};
    entry.description = std::move(*description);
    return entry;
}

FolderEntry readMesh(const QString& folder)
{
    FolderEntry entry{folder + meshFile, nameOfStem(QFileInfo(folder).fileName()), json()};
    if (const QFileInfo file(entry.file); !file.exists() && !file.isSymLink()) {
        entry.description = json{{"mesh", {{"meshName", entry.name}}}};
        return entry;
    }
    entry.description = disk::read(entry.file);
    if (!entry.description)
        return entry;
    auto description = asDescription(std::move(*entry.description), meshResource, entry.name, entry.name);
    if (!description) {
        entry.description = notExpected(entry.file, kindWords(Kind::Mesh));
        return entry;
    }
    if (const std::string name = nameIn(*description, meshResource); !name.empty())
        entry.name = name;
    entry.description = std::move(*description);
    return entry;
}

Outcome<json> putEntry(const QString& root, const QString& file, json description, const Resource& resource)
{
    // Also when nobody can read what is there: then it is written anew.
    const Outcome<QByteArray> text = QFileInfo::exists(file) ? disk::readText(file) : QByteArray();
    const Outcome<json> before = text ? disk::parsed(*text, file) : text.failure();
    const auto known = before ? asDescription(*before, resource, {}, {}) : std::nullopt;
    std::optional<Failure> failure;
    if (known) {
        description = withOwnOf(*known, std::move(description), resource);
        description = withTimesAsIn(*known, std::move(description), resource);
        failure = rewrite(root, file, *text, inFormOf(*before, description, resource)).failure;
    } else {
        failure = disk::write(root, file, description);
    }
    if (failure)
        return *std::move(failure);
    return description;
}

Outcome<json> noteInEntry(const QString& root, const QString& file, const json& served,
                          const Resource& resource)
{
    const Outcome<QByteArray> text = disk::readText(file);
    const Outcome<json> before = text ? disk::parsed(*text, file) : text.failure();
    if (!before)
        return before.failure();
    const ResourceId id = idIn(served, resource);
    const auto known = asDescription(*before, resource, id.mesh.name, id.name);
    if (!known)
        return notExpected(file, kindWords(resource.kind));
    if (isSpecAlone(*before, resource))
        return json();
    json description = withTimesAsIn(*known, withNotesOf(*known, served, resource), resource);
    Rewritten done = rewrite(root, file, *text, inFormOf(*before, description, resource));
    if (done.failure)
        return *std::move(done.failure);
    return done.isWritten ? std::move(description) : json();
}

} // namespace meshwright
