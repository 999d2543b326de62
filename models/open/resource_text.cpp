// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/resource_text.h"

#include "models/json/json.h"
#include "models/meshes/folder/folder_index.h"
#include "models/reading/read.h"
#include "models/review/kept_text.h"

#include <QDir>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// A file that something stands in.
struct KeptIn
{
    QString path = {};
    QString words = {}; ///< what it is called, from the place on; empty where it is not to be found
};

/// That it is not to be found is no reason not to show what it says.
KeptIn fileIn(const QString& folder, const ResourceId& id, const CallWatch& watch)
{
    const FolderIndex index(folder);
    const auto mesh = index.mesh(id.mesh.name, watch.stop);
    if (!mesh)
        return {};
    const auto entry = id.kind == Kind::Mesh ? mesh : index.entry(*mesh, id, watch.stop);
    return entry && !entry->file.isEmpty() ? KeptIn{entry->file, QDir(folder).relativeFilePath(entry->file)}
                                           : KeptIn();
}

KeptIn fileAmongKept(Meshes& from, const ResourceId& id, const CallWatch& watch)
{
    if (id.kind == Kind::Mesh)
        return {};
    const auto refs = from.list(id.kind, id.mesh, id.parent, watch);
    if (!refs)
        return {};
    const auto found = std::ranges::find(*refs, id, &ResourceRef::id);
    return found == refs->end() || !found->keptAt ? KeptIn()
                                                  : KeptIn{found->keptAt->path, found->keptAt->words};
}

KeptIn keptIn(Meshes& from, const Place& place, const ResourceId& id, const CallWatch& watch)
{
    switch (place.kind) {
    case PlaceKind::Folder:
        return fileIn(place.location, id, watch);
    case PlaceKind::Kept:
        return fileAmongKept(from, id, watch);
    case PlaceKind::Endpoint:
        break;
    }
    return {};
}

/// The number of @p sought among @p resources of a file; nullopt where it is not there, or nobody can tell
/// which it is. Of several of that name it is the one of the mesh that calls itself @p mesh.
std::optional<std::size_t> numberOf(const ResourceId& sought, std::string_view mesh,
                                    const std::vector<ResourceInFile>& resources)
{
    std::optional<std::size_t> out;
    bool isOnly = true;
    for (std::size_t i = 0; i < resources.size(); ++i) {
        const ResourceInFile& one = resources[i];
        if (one.kind != sought.kind || one.name() != sought.name || one.parent() != sought.parent)
            continue;
        if (one.mesh() == mesh)
            return i;
        isOnly = !out;
        out = i;
    }
    return isOnly ? out : std::nullopt;
}

/// The text of @p file with the line of @p at, of @p mesh, marked; nullopt where that cannot be read, or does
/// not name it itself.
std::optional<ResourceText> ownText(const KeptIn& file, const PlaceInMesh& at, std::string_view mesh,
                                    const CallWatch& watch)
{
    const KeptText kept = keptTextAt(file.path, watch.stop);
    if (!kept.error.isEmpty())
        return {};
    const std::string bytes = kept.text.toStdString();
    const Reading reading = meshwright::read(bytes);
    const auto number = numberOf(at.of, mesh, reading.resources);
    if (!number)
        return {};
    std::vector<std::vector<Issue>> sought(reading.resources.size());
    sought[*number].push_back({at.at, Severity::Hint, {}, {}});
    const int line = static_cast<int>(located(reading, std::move(sought))[*number].front().at.line);
    return ResourceText{kept.text, {line - 1, 1}, file.words, kept.isYaml};
}

} // namespace

Outcome<ResourceText> readResourceText(Meshes& from, const Place& place, const PlaceInMesh& at,
                                       const CallWatch& watch)
{
    const CallWatch quiet{watch.stop, {}};
    const Outcome<json> description = from.describe(at.of, quiet);
    if (!description)
        return description.failure();
    const KeptIn file = keptIn(from, place, at.of, quiet);
    const auto mesh = text(path(*description, {resourceOf(at.of.kind).wrapper, meshResource.name}));
    if (!file.path.isEmpty())
        if (auto own = ownText(file, at, mesh.value_or(at.of.mesh.name), quiet))
            return std::move(*own);
    const Pointer inside = at.at.rebased(Pointer(), Pointer() / resourceOf(at.of.kind).wrapper);
    return ResourceText{QString::fromStdString(canonical(*description)), canonicalLines(*description, inside),
                        file.words};
}

} // namespace meshwright
