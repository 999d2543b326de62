// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder/folder_index.h"

#include "models/files/own_files.h"
#include "models/json/json.h"
#include "models/meshes/folder/file_name.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

void sortByName(std::vector<FolderEntry>& entries)
{
    std::ranges::stable_sort(entries, {}, &FolderEntry::name);
}

/// Two files may claim one name; only the first is found by it, so the others say so.
void tellTwins(std::vector<FolderEntry>& entries)
{
    for (std::size_t i = 1; i < entries.size(); ++i)
        if (entries[i].name == entries[i - 1].name)
            entries[i].oddity = Failure{
                code::conflict,
                Texts::tr("%1 has the same name inside as another file: %2. Rename one of them.")
                    .arg(QDir::toNativeSeparators(entries[i].file), QString::fromStdString(entries[i].name)),
                {}};
}

/// True when @p folder holds nothing but what we leave there ourselves, as a pull does that was killed.
bool isAsGoodAsEmpty(const QFileInfo& folder)
{
    if (!folder.isDir() || folder.isSymLink())
        return false;
    const QStringList found =
        QDir(folder.filePath())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::all_of(found, [](const QString& name) { return isOwnFile(name.toStdString()); });
}

/// Where something of a mesh is, nearly always.
QString usualFile(const QString& folder, const std::string& parent, const std::string& name)
{
    const ResourceId id{Kind::VirtualNode, {}, parent, name}; // of any kind: its folder tells which
    return folder + '/'_L1 + fileStem(fileNameOf(id)) + ".json"_L1;
}

std::optional<FolderEntry> named(std::vector<FolderEntry>& entries, const std::string& name)
{
    const auto found = std::ranges::find(entries, name, &FolderEntry::name);
    if (found == entries.end())
        return {};
    return std::move(*found);
}

/// Asks by doing it: the permissions of a folder do not tell all of it, on a network least of all.
bool canLookInto(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    struct stat status
    {};
    const bool canFind = ::fstatat(handle, ".", &status, 0) == 0;
    ::close(handle);
    return canFind;
}

std::optional<Failure> unreadable(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return Failure{code::folderMissing,
                       Texts::tr("The folder %1 is not there. Put it back, or choose another place.")
                           .arg(QDir::toNativeSeparators(folder)),
                       {}};
    if (!canLookInto(folder))
        return Failure{
            code::notReadable,
            Texts::tr("The folder %1 cannot be read. Check that you may read it, or choose another place.")
                .arg(QDir::toNativeSeparators(folder)),
            {}};
    return {};
}

} // namespace

Failure notInMesh(const ResourceId& id)
{
    return {code::notFound,
            Texts::tr("The mesh %1 has no %2. It may have been deleted or renamed.")
                .arg(QString::fromStdString(id.mesh.name), words(id)),
            Pointer() / resourceOf(id.kind).name};
}

FolderIndex::FolderIndex(QString root) : m_root(std::move(root)) {}

void FolderIndex::OddFiles::note(const QString& folder, const std::string& parent, const std::string& name,
                                 const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    m_paths.insert_or_assign({folder, parent, name}, path);
}

QString FolderIndex::OddFiles::find(const QString& folder, const std::string& parent,
                                    const std::string& name) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_paths.find({folder, parent, name});
    return found == m_paths.end() ? QString() : found->second;
}

void FolderIndex::noteOdd(const QString& folder, const std::vector<FolderEntry>& entries) const
{
    const std::string* before = nullptr;
    for (const FolderEntry& entry : entries) {
        // Of several with one name, the first is found by it.
        if (!before || *before != entry.name)
            if (const QString usual = usualFile(folder, entry.parent, entry.name); usual != entry.file)
                m_odd.note(folder, entry.parent, entry.name, entry.file);
        before = &entry.name;
    }
}

Outcome<std::vector<FolderEntry>> FolderIndex::meshes(const std::stop_token& stop) const
{
    if (const auto failure = unreadable(m_root))
        return *failure;
    std::vector<FolderEntry> entries;
    for (const QFileInfo& folder : QDir(m_root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (stop.stop_requested())
            return stopped();
        else if (const auto why = unreadable(folder.filePath())) // nobody can tell what is in it
            entries.push_back(
                {folder.filePath() + meshFile, nameOfStem(folder.fileName()), Outcome<json>(*why)});
        else if (isMesh(folder))
            entries.push_back(readMesh(folder.filePath()));
    sortByName(entries);
    tellTwins(entries);
    const std::string* before = nullptr;
    for (const FolderEntry& entry : entries) {
        if (!before || *before != entry.name)
            m_odd.note(m_root, {}, entry.name, folderOf(entry));
        before = &entry.name;
    }
    return entries;
}

Outcome<FolderEntry> FolderIndex::mesh(const std::string& name, const std::stop_token& stop) const
{
    // Nearly always the folder is called like the mesh, or where it was: then the others need no reading.
    for (const QString& folder : {m_root + '/'_L1 + fileStem(name), m_odd.find(m_root, {}, name)})
        if (!folder.isEmpty() && isMesh(QFileInfo(folder)))
            if (FolderEntry entry = readMesh(folder); entry.name == name)
                return entry;
    Outcome<std::vector<FolderEntry>> all = meshes(stop);
    if (!all)
        return all.failure();
    if (auto found = named(*all, name))
        return std::move(*found);
    return Failure{code::notFound,
                   Texts::tr("There is no mesh named %1 in %2. Choose one that is there, or create it first.")
                       .arg(QString::fromStdString(name), QDir::toNativeSeparators(m_root)),
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
        noteOdd(folder, ofOne);
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
    // Nearly always the file is called like what is in it, or where it was: then the others need no reading.
    const Resource& resource = resourceOf(id.kind);
    const QString folder = folderOf(mesh, resource);
    for (const QString& file :
         {usualFile(folder, id.parent, id.name), m_odd.find(folder, id.parent, id.name)})
        if (QFileInfo(file).isFile())
            if (FolderEntry entry = readEntry(file, resource, mesh.name);
                entry.name == id.name && entry.parent == id.parent)
                return entry;
    Outcome<std::vector<FolderEntry>> all = entries(mesh, resource, id.parent, stop);
    if (!all)
        return all.failure();
    if (auto found = named(*all, id.name))
        return std::move(*found);
    return notInMesh(id);
}

std::size_t FolderIndex::countNodes(const FolderEntry& mesh) const
{
    return static_cast<std::size_t>(filesIn(folderOf(mesh, nodeResource)).size());
}

QString FolderIndex::fileForMesh(const std::string& name) const
{
    if (const QFileInfo likely(m_root + '/'_L1 + fileStem(name)); isAsGoodAsEmpty(likely))
        return likely.filePath() + meshFile;
    const QStringList taken = QDir(m_root).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return m_root + '/'_L1 + freeStem(name, taken) + meshFile;
}

QString FolderIndex::fileFor(const FolderEntry& mesh, const ResourceId& id) const
{
    const QString folder = folderOf(mesh, resourceOf(id.kind));
    return folder + '/'_L1 + freeStem(fileNameOf(id), stemsIn(folder)) + ".json"_L1;
}

} // namespace meshwright
