// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/source/value.h"

#include <optional>
#include <string_view>

namespace meshwright::source {

/// A number as JSON has it, and what is lost with that.
struct Number
{
    json value;
    std::optional<ValueFault::Kind> lost{};
};

/// The number that @p word writes: as JSON does, or as YAML does, which has + and numbers in octal (0o) and
/// hexadecimal (0x) as well.
Number numberOf(std::string_view word);

/// Whether @p word, a number, has neither fraction nor exponent.
bool isWholeNumber(std::string_view word);

} // namespace meshwright::source
