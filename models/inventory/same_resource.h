// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <vector>

namespace meshwright {

/// Where two create inputs of one resource say something else, in @p other; what one of them does not know,
/// and what says nothing, is no difference. Tags count where both have some.
std::vector<Pointer> differences(const json& one, const json& other);

/// Finds in each set of @p inventory what is there in two forms, a template and the describe output of what
/// became of it: the latter is said to be the same, compared with a hint, and counts no more.
void compareSame(Inventory& inventory);

} // namespace meshwright
