// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/change.h"

#include <vector>

namespace meshwright {

/// Adds @p change to @p changes, which come before it, so that typing a word is one change and not one a
/// letter. What ends where it began is taken out again; nothing is left when all of it does.
void join(Change change, std::vector<Change>& changes);

} // namespace meshwright
