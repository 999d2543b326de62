// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/draft_place.h"

namespace meshwright {

void noteIn(Draft& draft, const Place& place)
{
    draft.placeId = place.id;
    draft.placeName = place.name;
    draft.placeLocation = place.location;
}

Draft draftIn(const Place& place)
{
    Draft draft;
    if (place.kind != PlaceKind::Kept)
        noteIn(draft, place);
    return draft;
}

} // namespace meshwright
