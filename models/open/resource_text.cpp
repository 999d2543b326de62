// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/resource_text.h"

#include "models/json/json.h"
#include "models/meshes/folder/folder_index.h"

#include <QDir>

#include <algorithm>

namespace meshwright {

namespace {

/// The file of @p id; empty where it is not to be found, which is no reason not to show what it says.
QString fileIn(const QString& folder, const ResourceId& id, const CallWatch& watch)
{
    const FolderIndex index(folder);
    const auto mesh = index.mesh(id.mesh.name, watch.stop);
    if (!mesh)
        return {};
    const auto entry = id.kind == Kind::Mesh ? mesh : index.entry(*mesh, id, watch.stop);
    return entry && !entry->file.isEmpty() ? QDir(folder).relativeFilePath(entry->file) : QString();
}

QString lineAmongKept(Meshes& from, const ResourceId& id, const CallWatch& watch)
{
    if (id.kind == Kind::Mesh)
        return {};
    const auto refs = from.list(id.kind, id.mesh, id.parent, watch);
    if (!refs)
        return {};
    const auto found = std::ranges::find(*refs, id, &ResourceRef::id);
    return found == refs->end() || !found->keptAt ? QString() : found->keptAt->words;
}

QString keptAt(Meshes& from, const Place& place, const ResourceId& id, const CallWatch& watch)
{
    switch (place.kind) {
    case PlaceKind::Folder:
        return fileIn(place.location, id, watch);
    case PlaceKind::Kept:
        return lineAmongKept(from, id, watch);
    case PlaceKind::Endpoint:
        break;
    }
    return {};
}

} // namespace

Outcome<ResourceText> readResourceText(Meshes& from, const Place& place, const PlaceInMesh& at,
                                       const CallWatch& watch)
{
    const CallWatch quiet{watch.stop, {}};
    const Outcome<json> description = from.describe(at.of, quiet);
    if (!description)
        return description.failure();
    const Pointer inside = at.at.rebased(Pointer(), Pointer() / resourceOf(at.of.kind).wrapper);
    return ResourceText{QString::fromStdString(canonical(*description)), canonicalLines(*description, inside),
                        keptAt(from, place, at.of, quiet)};
}

} // namespace meshwright
