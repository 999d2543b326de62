// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/mesh/whole_mesh.h"

namespace meshwright {

/// Whether calls may leave a mesh.
enum class Egress : unsigned char {
    Unknown, ///< the mesh itself was not read, or does not say
    None,    ///< only to what the mesh knows, and to AWS
    All,
};
/// What the egress filter of @p mesh says; without one there is none.
Egress egressOf(const WholeMesh& mesh);

} // namespace meshwright
