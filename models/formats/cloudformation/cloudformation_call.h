// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace meshwright {

/// A function of CloudFormation as it stands in a template, {"Ref": "Port"}.
struct FunctionCall
{
    std::string_view name;          ///< "Ref", "Fn::Sub", …
    const json* argument = nullptr; ///< never nullptr
};

/// The function that @p value is, nullopt when it is none.
std::optional<FunctionCall> functionIn(const json& value);
/// Whether @p value says that there shall be none: {"Ref": "AWS::NoValue"}.
bool isNoValue(const json& value);
/// @p argument as the list of @p size that a function takes, nullptr when it is none.
const json::array_t* argumentsOf(const json& argument, std::size_t size);

} // namespace meshwright
