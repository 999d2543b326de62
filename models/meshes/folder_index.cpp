// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder_index.h"

#include "models/document/json.h"
#include "models/meshes/disk.h"
#include "models/meshes/file_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto meshFile = "/mesh.json"_L1;

QString tr(const char* text)
{
    return QCoreApplication::translate("FolderIndex", text);
}

QString shown(const std::string& name)
{
    return QString::fromStdString(name);
}

QFileInfoList filesIn(const QString& folder)
{
    return QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
}

QString stemOf(const QFileInfo& file)
{
    return file.fileName().chopped(qsizetype(5)); // ".json"
}

Failure notExpected(const QString& file, const QString& expected)
{
    return {code::notExpected,
            tr("%1 is JSON, but holds no %2. Mend it, or move it out of the folder.")
                .arg(QDir::toNativeSeparators(file), expected),
            {}};
}

bool isMesh(const QFileInfo& folder)
{
    return QFileInfo(folder.filePath() + meshFile).isFile() ||
           QFileInfo(folder.filePath() + '/'_L1 + QLatin1String(nodeResource.folder)).isDir();
}

void sortByName(std::vector<FolderEntry>& entries)
{
    std::ranges::stable_sort(entries, {}, &FolderEntry::name);
}

/// Two files may claim one name; only the first is found by it, so the others say so.
void tellTwins(std::vector<FolderEntry>& entries)
{
    for (std::size_t i = 1; i < entries.size(); ++i)
        if (entries[i].name == entries[i - 1].name)
            entries[i].oddity =
                Failure{code::conflict,
                        tr("%1 has the same name inside as another file: %2. Rename one of them.")
                            .arg(QDir::toNativeSeparators(entries[i].file), shown(entries[i].name)),
                        {}};
}

std::optional<FolderEntry> named(std::vector<FolderEntry>& entries, const std::string& name)
{
    const auto found = std::ranges::find(entries, name, &FolderEntry::name);
    if (found == entries.end())
        return {};
    return std::move(*found);
}

std::optional<Failure> unreadable(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return Failure{code::folderMissing,
                       tr("The folder %1 is not there. Put it back, or choose another place.")
                           .arg(QDir::toNativeSeparators(folder)),
                       {}};
    if (!info.isReadable() || !info.isExecutable())
        return Failure{
            code::notReadable,
            tr("The folder %1 cannot be read. Check that you may read it, or choose another place.")
                .arg(QDir::toNativeSeparators(folder)),
            {}};
    return {};
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
                    tr("%1 names the mesh %2, but is kept in the mesh %3. Change meshName or move "
                       "the file.")
                        .arg(QDir::toNativeSeparators(entry.file), shown(id.mesh.name), shown(mesh)),
                    Pointer("/meshName")};
    entry.description = std::move(*description);
    return entry;
}

FolderEntry readMesh(const QString& folder)
{
    FolderEntry entry{folder + meshFile, nameOfStem(QFileInfo(folder).fileName()), json()};
    if (!QFileInfo::exists(entry.file)) {
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

FolderIndex::FolderIndex(QString root) : m_root(std::move(root)) {}

Outcome<std::vector<FolderEntry>> FolderIndex::meshes(const std::stop_token& stop) const
{
    if (const auto failure = unreadable(m_root))
        return *failure;
    std::vector<FolderEntry> entries;
    for (const QFileInfo& folder : QDir(m_root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (stop.stop_requested())
            return stopped();
        else if (isMesh(folder))
            entries.push_back(readMesh(folder.filePath()));
    sortByName(entries);
    tellTwins(entries);
    return entries;
}

Outcome<FolderEntry> FolderIndex::mesh(const std::string& name, const std::stop_token& stop) const
{
    // Nearly always the folder is called like the mesh; only then the others need no reading.
    if (const QFileInfo likely(m_root + '/'_L1 + fileStem(name)); isMesh(likely))
        if (FolderEntry entry = readMesh(likely.filePath()); entry.name == name)
            return entry;
    Outcome<std::vector<FolderEntry>> all = meshes(stop);
    if (!all)
        return all.failure();
    if (auto found = named(*all, name))
        return std::move(*found);
    return Failure{code::notFound,
                   tr("There is no mesh named %1 in %2. Choose one that is there, or create it first.")
                       .arg(shown(name), QDir::toNativeSeparators(m_root)),
                   Pointer("/meshName")};
}

Outcome<FolderIndex::ByParent> FolderIndex::entriesByParent(const FolderEntry& mesh, const Resource& resource,
                                                            const std::stop_token& stop) const
{
    if (const auto failure = unreadable(folderOf(mesh)))
        return *failure;
    ByParent entries;
    const QString folder = folderOf(mesh, resource);
    if (!QFileInfo::exists(folder))
        return entries;
    if (const auto failure = unreadable(folder))
        return *failure;
    for (const QFileInfo& file : filesIn(folder)) {
        if (stop.stop_requested())
            return stopped();
        FolderEntry entry = readEntry(file.filePath(), resource, mesh.name);
        entries[entry.parent].push_back(std::move(entry));
    }
    for (auto& [parent, ofOne] : entries) {
        sortByName(ofOne);
        tellTwins(ofOne);
    }
    return entries;
}

Outcome<std::vector<FolderEntry>> FolderIndex::entries(const FolderEntry& mesh, const Resource& resource,
                                                       const std::string& parent,
                                                       const std::stop_token& stop) const
{
    Outcome<ByParent> all = entriesByParent(mesh, resource, stop);
    if (!all)
        return all.failure();
    return std::move((*all)[parent]);
}

Outcome<FolderEntry> FolderIndex::entry(const FolderEntry& mesh, const ResourceId& id,
                                        const std::stop_token& stop) const
{
    // Nearly always the file is called like what is in it; only then the others need no reading.
    const Resource& resource = resourceOf(id.kind);
    const QFileInfo likely(folderOf(mesh, resource) + '/'_L1 + fileStem(fileNameOf(id)) + ".json"_L1);
    if (likely.isFile())
        if (FolderEntry entry = readEntry(likely.filePath(), resource, mesh.name);
            entry.name == id.name && entry.parent == id.parent)
            return entry;
    Outcome<std::vector<FolderEntry>> all = entries(mesh, resource, id.parent, stop);
    if (!all)
        return all.failure();
    if (auto found = named(*all, id.name))
        return std::move(*found);
    return Failure{
        code::notFound,
        tr("The mesh %1 has no %2. It may have been deleted or renamed.").arg(shown(mesh.name), words(id)),
        Pointer() / resource.name};
}

std::size_t FolderIndex::countNodes(const FolderEntry& mesh) const
{
    return static_cast<std::size_t>(filesIn(folderOf(mesh, nodeResource)).size());
}

QString FolderIndex::fileForMesh(const std::string& name) const
{
    const QStringList taken = QDir(m_root).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return m_root + '/'_L1 + freeStem(name, taken) + meshFile;
}

QString FolderIndex::fileFor(const FolderEntry& mesh, const ResourceId& id) const
{
    const QString folder = folderOf(mesh, resourceOf(id.kind));
    return folder + '/'_L1 + freeStem(fileNameOf(id), stemsIn(folder)) + ".json"_L1;
}

} // namespace meshwright
