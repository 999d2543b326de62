// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/models/rules/mesh/random_mesh.h"

#include <ostream>
#include <span>
#include <string>

namespace meshwright {

/// A fault that is planted in a random mesh with TLS everywhere, and what is to be found: "kind name rule".
struct MeshFault
{
    const char* what;
    std::string (*plant)(RandomMesh& mesh);

    friend std::ostream& operator<<(std::ostream& out, const MeshFault& fault) { return out << fault.what; }
};

std::span<const MeshFault> meshFaults();

} // namespace meshwright
