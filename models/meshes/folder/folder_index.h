// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/folder/folder_entry.h"

#include <QString>

#include <map>
#include <mutex>
#include <stop_token>
#include <string>
#include <tuple>
#include <vector>

namespace meshwright {

/// The failure of looking for @p id in a mesh that has no such thing.
Failure notInMesh(const ResourceId& id);

/// Finds meshes and what they hold in the folder of a place. What counts is the name inside a file, so that
/// files may be put there under any name. May be asked from several threads.
class FolderIndex
{
public:
    /// @p root is the folder of the place.
    explicit FolderIndex(QString root);

    const QString& root() const { return m_root; }

    /// Every folder that is a mesh: it has a mesh.json, or a folder virtual-nodes. Sorted by name.
    Outcome<std::vector<FolderEntry>> meshes(const std::stop_token& stop = {}) const;
    /// The mesh @p name; NotFoundException when there is none.
    Outcome<FolderEntry> mesh(const std::string& name, const std::stop_token& stop = {}) const;

    /// Every file *.json of @p mesh's things of one kind, by parent; those of one sorted by name.
    using ByParent = std::map<std::string, std::vector<FolderEntry>>;
    Outcome<ByParent> entriesByParent(const FolderEntry& mesh, const Resource& resource,
                                      const std::stop_token& stop = {}) const;
    /// Those of one @p parent.
    Outcome<std::vector<FolderEntry>> entries(const FolderEntry& mesh, const Resource& resource,
                                              const std::string& parent = {},
                                              const std::stop_token& stop = {}) const;
    /// The one named by @p id; NotFoundException when there is none.
    Outcome<FolderEntry> entry(const FolderEntry& mesh, const ResourceId& id,
                               const std::stop_token& stop = {}) const;
    /// The number of the virtual nodes' files, without reading them.
    std::size_t countNodes(const FolderEntry& mesh) const;

    /// The files a new mesh, or something of one, is written to: taken by nobody, whatever the file system.
    /// An empty folder of the mesh's name is no mesh yet, and is used.
    QString fileForMesh(const std::string& name) const;
    QString fileFor(const FolderEntry& mesh, const ResourceId& id) const;

private:
    /// Where things are whose files are called otherwise, as they were found last: without it, each of many
    /// would be looked for in all of them. It may have changed since, so what is read there has to say so.
    class OddFiles
    {
    public:
        /// @p path of what @p folder has by that name.
        void note(const QString& folder, const std::string& parent, const std::string& name,
                  const QString& path);
        /// Empty where nothing is known.
        QString find(const QString& folder, const std::string& parent, const std::string& name) const;

    private:
        mutable std::mutex m_mutex;
        std::map<std::tuple<QString, std::string, std::string>, QString> m_paths;
    };

    /// Notes which of @p entries, of one parent in @p folder, are called otherwise.
    void noteOdd(const QString& folder, const std::vector<FolderEntry>& entries) const;

    QString m_root;
    mutable OddFiles m_odd;
};

} // namespace meshwright
