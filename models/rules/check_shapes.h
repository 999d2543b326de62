// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/rules/rule.h"

namespace meshwright {

/// The generic walk: everything the shapes of the schema say about @p node, into @p findings. The API's
/// rules, whole: the AWS CLI looks at types, required and unknown members and minimums only.
///
/// Only what the schema knows is descended into, so no nesting of a strange document can exhaust the stack.
void walk(const json& node, Findings& findings);

/// The generic rules by id, for those who list all of them: "type", "required", "unknown-member", …
std::span<const RuleInfo> genericRules();

} // namespace meshwright
