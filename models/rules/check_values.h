// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/rules/path_so_far.h"
#include "models/rules/rule.h"
#include "models/schema/field.h"

// What a shape says about one value that holds no others.
namespace meshwright {

void checkLeaf(const json& value, const schema::Text& allowed, const PathSoFar& at, Findings& findings);
void checkLeaf(const json& value, const schema::Integer& allowed, const PathSoFar& at, Findings& findings);
void checkLeaf(const json& value, const schema::Boolean& allowed, const PathSoFar& at, Findings& findings);
void checkLeaf(const json& value, const schema::Enum& allowed, const PathSoFar& at, Findings& findings);

/// Reports a value of another type than @p expected ("text", "a list"); null has its own words.
void reportType(const json& value, const QString& expected, const PathSoFar& at, Findings& findings);

} // namespace meshwright
