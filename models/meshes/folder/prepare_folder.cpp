// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder/prepare_folder.h"

#include "models/meshes/folder/disk.h"

namespace meshwright {

Outcome<Place> prepareFolder(Place place)
{
    if (const auto failure = disk::makeRoot(place.location))
        return *failure;
    return place;
}

} // namespace meshwright
