// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/field_difference.h"
#include "models/schema/kinds.h"

#include <vector>

namespace meshwright {

/// Where two inputs of @p kind are not the same, in the order of their members: the innermost value that both
/// have, else the whole of what came or went, list items by what identifies them. Names of resources are no
/// part of it: they say which ones are compared. No list of App Mesh has an order that means anything (the
/// priority of a route is a value), so that another order is no difference.
std::vector<FieldDifference> compareInputs(Kind kind, const json& before, const json& after);

} // namespace meshwright
