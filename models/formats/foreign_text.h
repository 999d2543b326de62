// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <string_view>

namespace meshwright {

/// Why a text is no JSON at all, and where that shows.
struct ForeignText
{
    QString message;
    std::size_t offset = 0;
};

/// What @p text (without byte order mark) is when it is no text that any format is written in: nothing,
/// UTF-16, binary, HTML or XML. nullopt when it may be JSON or YAML.
std::optional<ForeignText> noText(std::string_view text);

/// What @p text (without byte order mark) is when it is something else as a whole: nothing, UTF-16, binary,
/// HTML or XML, YAML (also of CloudFormation and Kubernetes), Terraform. nullopt when it may be JSON.
std::optional<ForeignText> foreignText(std::string_view text);

} // namespace meshwright
