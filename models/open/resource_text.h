// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/node_in_mesh.h"
#include "models/json/canonical_lines.h"
#include "models/meshes/meshes.h"
#include "models/meshes/place.h"

#include <QString>

namespace meshwright {

/// Something of a mesh as a text to be read: that of its file, as it is kept, or else what its place says of
/// it.
struct ResourceText
{
    QString text;
    LineSpan marked; ///< the lines of the place that was asked about, or of what is around it
    QString keptAt;  ///< the file it stands in, from the place on, with the line where that is known; empty
                     ///< where it is in none
    bool isYaml = false; ///< else JSON, or something that reads like it

    friend bool operator==(const ResourceText&, const ResourceText&) = default;
};

/// Reads what @p place has of it. @p from is that place, opened; waits for it.
Outcome<ResourceText> readResourceText(Meshes& from, const Place& place, const PlaceInMesh& at,
                                       const CallWatch& watch = {});

} // namespace meshwright
