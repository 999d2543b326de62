// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/outcome.h"
#include "models/meshes/place.h"

namespace meshwright {

/// Makes the folder @p folder a place with the mesh that comes with Meshwright, to try everything with. What
/// is there already stays as the person has left it. Takes as long as the disk does.
Outcome<Place> makeExample(const QString& folder);

} // namespace meshwright
