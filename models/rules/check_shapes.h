// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/rules/rule.h"
#include "models/schema/field.h"

#include <span>

namespace meshwright {

struct FileWords;

/// The generic walk: everything the shapes of @p root, one of the inputs (models/schema/inputs.h), say about
/// @p input, into @p findings, in the words of a file where there are @p words. The API's rules, whole: the
/// AWS CLI looks at types, required and unknown members and minimums only.
///
/// Only what the schema knows is descended into, so no nesting of a strange document can exhaust the stack.
void checkShapes(const schema::Field& root, const json& input, Findings& findings,
                 const FileWords* words = nullptr);

/// The generic rules by id, for those who list all of them: "type", "required", "unknown-member", …
std::span<const RuleInfo> genericRules();

} // namespace meshwright
