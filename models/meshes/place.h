// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/outcome.h"

#include <QString>

namespace meshwright {

enum class PlaceKind { Folder, Endpoint };

/// Somewhere meshes live, as the settings remember it. Opening it is another matter.
struct Place
{
    QString id;   ///< stable, unique among the user's places
    QString name; ///< what the user calls it
    PlaceKind kind = PlaceKind::Folder;
    QString location; ///< a folder's absolute path, or an endpoint's address

    /// Region and account in the ARNs a folder gives out. The account of zeros is no real one, so that such
    /// an ARN is not taken for that of a running mesh; the region is the guide's.
    QString region = QStringLiteral("us-west-2");
    QString account = QStringLiteral("000000000000");

    friend bool operator==(const Place&, const Place&) = default;
};

/// The place in the folder @p path: named like the folder, known by its path. Touches no disk.
Place folderPlace(const QString& path);

/// Makes the folder of @p place, with its parents, where it is not there yet. The failure names the path.
Outcome<Place> prepareFolder(Place place);

} // namespace meshwright
