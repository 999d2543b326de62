// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/description.h"

#include <QString>

#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace meshwright {

/// A mesh, or something of one, as it stands on disk.
struct FolderEntry
{
    QString file;              ///< the file with its description; a mesh's may be absent
    std::string name;          ///< the name inside the file; from the file's name where it cannot be told
    Outcome<json> description; ///< as asDescription() gives it, or why it cannot be read
    std::optional<Failure> oddity = {}; ///< described well, but kept where one would not look for it
    std::string parent = {};            ///< the router of a route, the gateway of a gateway route
};

/// Finds meshes and what they hold in the folder of a place. What counts is the name inside a file, so that
/// files may be put there under any name.
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
    QString fileForMesh(const std::string& name) const;
    QString fileFor(const FolderEntry& mesh, const ResourceId& id) const;

private:
    QString m_root;
};

/// The folder of @p mesh, and that of its things of one kind.
QString folderOf(const FolderEntry& mesh);
QString folderOf(const FolderEntry& mesh, const Resource& resource);
/// What stands in the folder of a mesh, and in the file of something in the mesh @p mesh.
FolderEntry readMesh(const QString& folder);
FolderEntry readEntry(const QString& file, const Resource& resource, const std::string& mesh);
/// The names of the files *.json in @p folder, without the ending.
QStringList stemsIn(const QString& folder);
/// What the file of @p id is called, unless that name is taken; a route's begins with its router's name, as
/// two routers may each have one.
std::string fileNameOf(const ResourceId& id);

} // namespace meshwright
