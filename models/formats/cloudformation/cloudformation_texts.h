// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

// What the functions of CloudFormation do with texts that are known.
namespace meshwright {

/// Fn::Sub: @p pattern with what @p valueOf knows in place of each ${name}, and ${name} in place of ${!name};
/// nullopt when one of them is not known.
std::optional<std::string> substitutedText(
    std::string_view pattern,
    const std::function<std::optional<std::string>(std::string_view name)>& valueOf);
/// Fn::Join: the texts of @p list with @p between them.
std::string joinedTexts(const json& list, std::string_view between);
/// Fn::Split: the parts of @p whole between @p delimiter, which is not empty.
json splitText(std::string_view whole, std::string_view delimiter);

} // namespace meshwright
