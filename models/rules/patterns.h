// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

namespace meshwright {

/// Whether the whole of @p value matches @p pattern, a regular expression of the schema. The patterns the API
/// has today are matched by hand, without making a QString of every value; a test holds both to agree.
bool matches(const char* pattern, std::string_view value);

/// The same by regular expression, always.
bool matchesByExpression(const char* pattern, std::string_view value);

} // namespace meshwright
