// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/meshes/description.h"

#include <QFileInfo>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

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

/// The file a folder is a mesh by.
inline constexpr QLatin1String meshFile("/mesh.json");
/// The folder of @p mesh, and that of its things of one kind.
QString folderOf(const FolderEntry& mesh);
QString folderOf(const FolderEntry& mesh, const Resource& resource);
/// Puts @p description into @p file, in place of what is there: what has not changed keeps its bytes, and
/// what a person has written of their own stays (withOwnOf()). The answer is the description as it stands
/// there now.
Outcome<json> putEntry(const QString& root, const QString& file, json description, const Resource& resource);

/// Writes into @p file what @p served says of the same thing beside its spec: see withNotesOf(). The answer
/// is the description as it stands there then; null where that changes nothing, or a bare spec has no room
/// for it.
Outcome<json> noteInEntry(const QString& root, const QString& file, const json& served,
                          const Resource& resource);

/// What stands in the folder of a mesh, and in the file of something in the mesh @p mesh.
FolderEntry readMesh(const QString& folder);
FolderEntry readEntry(const QString& file, const Resource& resource, const std::string& mesh);
/// Whether @p folder is a mesh: it has a mesh.json, or a folder virtual-nodes.
bool isMesh(const QFileInfo& folder);
/// The files *.json in @p folder by name, those included that are no plain files or links to nowhere: reading
/// them says so.
QFileInfoList filesIn(const QString& folder);
/// Their names, without the ending.
QStringList stemsIn(const QString& folder);
/// What the file of @p id is called, unless that name is taken; a route's begins with its router's name, as
/// two routers may each have one.
std::string fileNameOf(const ResourceId& id);

} // namespace meshwright
