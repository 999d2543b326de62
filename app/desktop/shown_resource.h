// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/node_in_mesh.h"
#include "models/places/opened_place.h"

class QWidget;

namespace meshwright {

/// Shows what @p place has of the thing at @p at, with that place in it marked, in a window beside @p parent:
/// one for each thing of a place. It is asked of the place as it is now.
void showResource(const OpenedPlace& place, const PlaceInMesh& at, QWidget* parent);

} // namespace meshwright
