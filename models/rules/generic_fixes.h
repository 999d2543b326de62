// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"
#include "models/schema/field.h"

#include <vector>

namespace meshwright {

/// Offers for each of @p issues, which the shapes have found in @p input, one of @p root, how it is mended:
/// where that is certain or nearly.
void offerGenericFixes(const schema::Field& root, const json& input, std::vector<Issue>& issues);

} // namespace meshwright
