// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/models/rules/mesh/random_mesh.h"

#include <string>
#include <vector>

namespace meshwright {

/// Adds a gateway of @p protocol to @p mesh, with a route to each of @p led, which want one policy of their
/// callers. A plain one has one listener, and takes paths by their prefix.
void addGateway(RandomMesh& mesh, const std::string& protocol, const std::vector<const RandomService*>& led,
                bool isPlain);

} // namespace meshwright
