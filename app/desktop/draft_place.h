// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/drafts/draft.h"
#include "models/meshes/place.h"

// A draft remembers where its virtual node goes, also when the place is gone from the list by then.
namespace meshwright {

/// From now on @p draft belongs to @p place.
void noteIn(Draft& draft, const Place& place);
/// A draft that belongs to @p place, wherever else one is by the time it has a window; to none yet when
/// nothing can be created there.
Draft draftIn(const Place& place);

} // namespace meshwright
