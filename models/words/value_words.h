// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <QString>

namespace meshwright::schema {
struct Field;
}

namespace meshwright {

/// A value in words: what @p field, if there is one, calls it, with its unit.
QString valueWords(const json& value, const schema::Field* field);

/// Whether @p value is a number with its unit, which are shown as one.
bool isDuration(const json& value);
/// Whether @p value is a key with its value: a tag, an attribute.
bool isPair(const json& value);
/// Whether @p list is a list that has no parts of its own, and is shown in one line.
bool areLeaves(const json& list);

} // namespace meshwright
