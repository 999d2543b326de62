// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/transfer/base.h"

#include <set>

namespace meshwright {

/// Whose change counts, as a person chose; what is in neither is left alone.
struct TransferChoice
{
    std::set<ResourceKey> mine;
    std::set<ResourceKey> theirs;
    std::set<ResourceKey> merged = {}; ///< both do, where neither is in the other's way
};

} // namespace meshwright
