// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"
#include "models/schema/field.h"

namespace meshwright {

/// Offers for @p issue, an unknown member of @p input, which is one of @p root, the name it was most likely
/// meant to have, or the place where it belongs. @p value is what it holds.
void offerPlaceOf(Issue* issue, const schema::Field& root, const json& input, const json& value);

} // namespace meshwright
