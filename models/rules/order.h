// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"

#include <vector>

namespace meshwright {

/// @p issues in the order of the schema's fields and the lists' items, errors first at the same pointer;
/// otherwise as they came. What the schema does not know follows what it knows, by name.
std::vector<Issue> inOrder(std::vector<Issue> issues);

} // namespace meshwright
