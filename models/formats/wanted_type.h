// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <string>

namespace meshwright {

namespace schema {
struct Field;
}

/// @p value, a text, number or truth value, as the type that @p field wants, for formats in which these are
/// the same: 8080 for "8080" where a number is wanted, "8080" for 8080 where a text is. What cannot be it,
/// and everything where @p field is nullptr, stays as it is.
json asWanted(json value, const schema::Field* field);

/// @p value as the text that such a format takes it for; empty for what is no text, number or truth value.
std::string asText(const json& value);

} // namespace meshwright
