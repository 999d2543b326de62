// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/mentions.h"

#include <algorithm>
#include <array>

namespace meshwright {

bool mentionsAppMesh(std::string_view text)
{
    // What most files have comes first.
    static constexpr std::array marks{"meshName",      "appmesh",        "AppMesh",
                                      "virtualNode",   "virtual_node",   "virtualService",
                                      "virtualRouter", "virtualGateway", "gatewayRoute"};
    return std::ranges::any_of(
        marks, [&](std::string_view mark) { return text.find(mark) != std::string_view::npos; });
}

} // namespace meshwright
