// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"
#include "models/schema/field.h"

#include <vector>

namespace meshwright {

/// @p issues in the order of the fields of @p root, the input they are about, and of the lists' items, errors
/// first at the same pointer; otherwise as they came. What the schema does not know follows what it knows, by
/// name.
std::vector<Issue> inOrder(const schema::Field& root, std::vector<Issue> issues);

} // namespace meshwright
