// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/place.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

Place placeOnDisk(const QString& path, QLatin1StringView sort)
{
    Place place;
    place.location = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    place.id = sort + u':' + place.location;
    place.name = QFileInfo(place.location).fileName();
    if (place.name.isEmpty())
        place.name = place.location;
    return place;
}

} // namespace

Place folderPlace(const QString& path)
{
    return placeOnDisk(path, "folder"_L1);
}

Place keptPlace(const QString& path)
{
    Place place = placeOnDisk(path, "kept"_L1);
    place.kind = PlaceKind::Kept;
    place.region.clear();
    place.account.clear();
    return place;
}

Place endpointPlace(const QString& name, const QString& url)
{
    Place place{QUuid::createUuid().toString(QUuid::WithoutBraces), name, PlaceKind::Endpoint, url};
    place.region.clear();
    place.account.clear();
    return place;
}

} // namespace meshwright
