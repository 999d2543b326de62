// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string_view>

// The operators of Envoy's access-log formats, as its documentation lists them.
namespace meshwright {

/// What stands in an operator's parentheses.
enum class LogArguments {
    None,
    Name,   ///< something, needed
    Header, ///< a header's name and, behind a ?, another that is tried second; needed
    Status, ///< CAMEL_STRING, SNAKE_STRING or NUMBER, or nothing
    Time,   ///< a time format, or nothing
};

struct KnownLogOperator
{
    std::string_view name;
    LogArguments arguments = LogArguments::None;
    bool takesLength = false; ///< %NAME(…):12% cuts what is printed
};

/// The operator @p name, nullopt when the table does not have it.
std::optional<KnownLogOperator> logOperator(std::string_view name);

/// The known operator nearest to @p name, empty when none is near.
std::string_view nearestLogOperator(std::string_view name);

/// Whether Envoy takes @p format as the format of a time.
bool isTimeFormat(std::string_view format);

} // namespace meshwright
