// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/outcome.h"
#include "models/meshes/place.h"

namespace meshwright {

/// Makes the folder of @p place, with its parents, where it is not there yet. The failure names the path.
Outcome<Place> prepareFolder(Place place);

} // namespace meshwright
