// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"

#include <set>
#include <vector>

namespace meshwright::steps {

/// Every place @p nodes reach when they stand at @p scope, as schema pointers with 0 for every list index.
/// Durations reach their value and unit, pairs their key and value, texts their item.
std::set<Pointer> reach(const Nodes& nodes, const Pointer& scope = {});
/// The same in the order in which the form shows them; one that is shown twice is there twice.
std::vector<Pointer> inOrder(const Nodes& nodes, const Pointer& scope = {});

} // namespace meshwright::steps
