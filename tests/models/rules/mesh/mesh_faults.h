// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/models/rules/mesh/random_mesh.h"

#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace meshwright {

/// A fault that is planted in a random mesh, and all that is to be found then.
struct MeshFault
{
    const char* what; ///< in words
    MeshWish wish;    ///< what the mesh must have for it
    /// A JSON object: by "kind name pointer" what comes there, null: nothing. Without a pointer it is the
    /// spec of one more resource, null: none of that name. All of this and of expected may hold what
    /// RandomMesh::names() says.
    const char* changes;
    /// The lines of foundInAll() and foundInEach(). Of errors and warnings these are all; hints may be
    /// said beside them.
    const char* expected;

    friend std::ostream& operator<<(std::ostream& out, const MeshFault& fault) { return out << fault.what; }
};

/// Plants @p fault in @p mesh, which was made as it wishes. Returns the lines that are to be found.
std::vector<std::string> plant(const MeshFault& fault, RandomMesh& mesh);

std::span<const MeshFault> missingFaults(); ///< what is not there, or twice, or idle
std::span<const MeshFault> wayFaults();     ///< protocols, ports and paths on the way of a request
std::span<const MeshFault> pairFaults();    ///< callers and servers that do not agree, and settings

/// All of them; no two are called alike.
std::vector<MeshFault> meshFaults();

} // namespace meshwright
