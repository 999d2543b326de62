// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace meshwright {

/// Folders with what other programs have fetched or made, which hold tens of thousands of files.
inline constexpr std::array foreignFolders{std::string_view("node_modules"), std::string_view("__pycache__"),
                                           std::string_view("bower_components"),
                                           std::string_view("__MACOSX")};

/// Whether a search leaves out what is called @p name: what is hidden, and the folders above.
constexpr bool isIgnoredName(std::string_view name)
{
    return name.starts_with('.') || std::ranges::find(foreignFolders, name) != foreignFolders.end();
}

} // namespace meshwright
