// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/proposed_change.h"
#include "models/compare/comparison.h"

namespace meshwright {

/// What becomes of the file of @p resource of the second side of @p comparison with what the first side has
/// of @p field. The file has to be as it was read; whatever else is in it stays. Waits for the disk.
ProposedChange proposedTaking(const Comparison& comparison, const ResourceDifference& resource,
                              const FieldDifference& field);

} // namespace meshwright
