// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace meshwright {

/// The file beside those of a mesh that says what is accepted.
inline constexpr const char* acceptanceFileName = ".meshwright.json";

/// What Meshwright itself keeps in the folders of meshes: none of it holds a resource.
inline constexpr std::array ownFiles{std::string_view(".meshwright.lock"),
                                     std::string_view(".meshwright-base.json"),
                                     std::string_view(acceptanceFileName)};

constexpr bool isOwnFile(std::string_view name)
{
    return std::ranges::find(ownFiles, name) != ownFiles.end();
}

} // namespace meshwright
