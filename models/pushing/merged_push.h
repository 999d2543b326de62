// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/transfer/transfer_choice.h"
#include "models/pushing/planned_push.h"

namespace meshwright {

/// Carries out of @p planned what is due and what a person has chosen, as carryAndTake() does. What is to be
/// merged is written into @p folder first, as a change of one's own that sets the file aside, and pushed
/// then; a file that was changed since @p source was read stays. The spec that both had before is looked for
/// in what git remembers of the file; where it is not found, where both have changed the same thing, and
/// where their tags are in each other's way, the thing is left alone and says why.
Pushed carryChosen(Meshes& target, const PlannedPush& planned, const FolderSource& source,
                   const TransferChoice& choice, const std::optional<Place>& folder,
                   const CallWatch& watch = {});

} // namespace meshwright
