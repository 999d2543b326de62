// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_place.h"

#include <vector>

namespace meshwright {

/// What is wrong elsewhere in the chosen mesh of @p place and shows at @p node as well.
std::vector<ProblemAt> problemsAbout(const OpenPlace& place, const NodeId& node);
/// What is wrong with @p node and where else each of that shows, the worst first, then problemsAbout() it.
std::vector<ProblemAt> allProblemsOf(OpenPlace& place, const DescribedNode& node);

} // namespace meshwright
