// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/rules/issue.h"

#include <vector>

namespace meshwright {

/// What check() finds in @p node, and then what editRules() find: what an update cannot do or had better not,
/// other names, turning TLS on where clients already connect without. @p saved is the node as it is served
/// now; both are create inputs.
std::vector<Issue> checkEdit(const json& saved, const json& node);

} // namespace meshwright
