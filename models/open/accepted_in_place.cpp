// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/accepted_in_place.h"

#include "models/json/json_type.h"
#include "models/meshes/folder/folder_index.h"

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

FolderAcceptance acceptanceIn(const QString& place, const std::string& mesh)
{
    const auto found = FolderIndex(place).mesh(mesh);
    const QString folder = found ? folderOf(*found, nodeResource) : place;
    return acceptanceFor(folder + "/any.json"_L1);
}

NodeCheck withoutAccepted(NodeCheck check, const Place& place, const std::string& mesh)
{
    if (place.kind != PlaceKind::Folder)
        return check;
    FolderAcceptance kept = acceptanceIn(place.location, mesh);
    if (kept.entries.empty())
        return check;
    return [check = std::move(check), entries = std::move(kept.entries)](const json& node) {
        return notAccepted(node, check(node), entries);
    };
}

} // namespace meshwright
