// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/compared_state.h"
#include "models/meshes/resource.h"
#include "models/places/opened_place.h"

#include <QString>

#include <optional>
#include <vector>

namespace meshwright {

/// What of a place is a state to compare.
struct PartOfPlace
{
    OpenedPlace place;
    MeshId mesh;
    std::vector<NodeId> nodes = {}; ///< of the mesh; all of it when there are none
};

/// One of two states that are to be compared, and where it is read. It can be read again and again.
struct StateToRead
{
    ComparedState state;                   ///< all of it, but for what is read in a place or a draft
    std::optional<PartOfPlace> place = {}; ///< the state is there, when it is given
    QString draft = {}; ///< the state is in the window of this draft while that is open, else in its file
};

/// What @p part has, with its tags; what it does not tell is named in the state's missing. Takes as long as
/// the place does.
Outcome<ComparedState> stateIn(Meshes& meshes, const PartOfPlace& part, ComparedState state,
                               const std::stop_token& stop);

} // namespace meshwright
