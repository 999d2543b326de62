// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/places/example_place.h"

#include "models/json/json.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/text/texts.h"

#include <QFile>

/// Resources of a static library are there only when they are asked for, outside of any namespace.
static void useExample()
{
    Q_INIT_RESOURCE(example);
}

namespace meshwright {

namespace {

/// The resources of the example, each with its kind, in an order in which they can be created.
json exampleMesh()
{
    useExample();
    QFile file(QStringLiteral(":/example/shop.json"));
    if (!file.open(QIODevice::ReadOnly))
        return json::array();
    return json::parse(file.readAll().toStdString(), nullptr, false);
}

} // namespace

Outcome<Place> makeExample(const QString& folder)
{
    Place place = folderPlace(folder);
    place.name = Texts::tr("Example mesh");
    FolderMeshes meshes(place, Surroundings::real(), FolderMeshes::Missing::IsMade);
    for (const json& resource : exampleMesh()) {
        const auto kind = kindOfWrapper(text(member(resource, "kind")).value_or(""));
        const auto created = meshes.create(kind.value_or(Kind::Mesh), *member(resource, "input"));
        if (!created && created.failure().code != code::conflict)
            return created.failure();
    }
    return place;
}

} // namespace meshwright
