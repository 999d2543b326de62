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

/// The text of @p file with the line of @p at marked; nullopt where that cannot be read, or does not name it
/// itself.
std::optional<ResourceText> ownText(const KeptIn& file, const PlaceInMesh& at, const CallWatch& watch)
{
    const KeptText kept = keptTextAt(file.path, watch.stop);
    if (!kept.error.isEmpty())
        return {};
    const std::string bytes = kept.text.toStdString();
    const Reading reading = meshwright::read(bytes);
    std::vector<std::vector<Issue>> sought(reading.resources.size());
    for (std::size_t i = 0; i < sought.size(); ++i) {
        const ResourceInFile& one = reading.resources[i];
        if (one.kind != at.of.kind || one.name() != at.of.name || one.parent() != at.of.parent)
            continue;
        sought[i].push_back({at.at, Severity::Hint, {}, {}});
        const int line = static_cast<int>(located(reading, std::move(sought))[i].front().at.line);
        return ResourceText{kept.text, {line - 1, 1}, file.words, kept.isYaml};
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
    const KeptIn file = keptIn(from, place, at.of, quiet);
    if (!file.path.isEmpty())
        if (auto own = ownText(file, at, quiet))
            return std::move(*own);
    const Pointer inside = at.at.rebased(Pointer(), Pointer() / resourceOf(at.of.kind).wrapper);
    return ResourceText{QString::fromStdString(canonical(*description)), canonicalLines(*description, inside),
                        file.words};
}

} // namespace meshwright
