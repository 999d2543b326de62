// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"

#include <vector>

namespace meshwright {

/// What there is to say about a mesh beside its virtual nodes.
struct MeshOverview
{
    Described mesh;              ///< as describeFully() gives it
    std::vector<ResourceId> ids; ///< its services, routers, routes, gateways and their routes, by kind
    bool isCut = false;          ///< there are more than were read

    friend bool operator==(const MeshOverview&, const MeshOverview&) = default;
};

/// Reads it, and of a mesh with a great many things the first @p most of each kind. A kind that the place
/// does not offer is taken for empty.
Outcome<MeshOverview> readOverview(Meshes& meshes, const MeshId& mesh, const CallWatch& watch = {},
                                   std::size_t most = 200);

} // namespace meshwright
