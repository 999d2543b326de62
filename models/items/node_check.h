// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/rules/issue.h"

#include <vector>

namespace meshwright {

/// check() of a virtual node, for who takes a function: of several of one name none can be meant.
std::vector<Issue> checkNode(const json& node);

} // namespace meshwright
