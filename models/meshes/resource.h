// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/schema/kinds.h"

#include <QString>

#include <string>

namespace meshwright {

/// What names a mesh in a place.
struct MeshId
{
    std::string name;
    std::string owner = {}; ///< account of a mesh shared by another account; empty for one's own

    friend bool operator==(const MeshId&, const MeshId&) = default;
};

/// What names a virtual node in a place.
struct NodeId
{
    MeshId mesh;
    std::string name;

    friend bool operator==(const NodeId&, const NodeId&) = default;
};

/// What names anything in a place.
struct ResourceId
{
    Kind kind = Kind::Mesh;
    MeshId mesh;
    std::string parent = {}; ///< the router of a route, the gateway of a gateway route; else empty
    std::string name = {};   ///< the mesh's own name for a mesh

    friend bool operator==(const ResourceId&, const ResourceId&) = default;
};

ResourceId meshAsResource(const MeshId& mesh);
ResourceId nodeAsResource(const NodeId& node);
/// "virtual node orders", "route all of router shop".
QString words(const ResourceId& id);
/// "shop", or "shop (shared by 210987654321)".
QString words(const MeshId& mesh);
/// The last part of its ARN: "mesh/shop/virtualRouter/main/route/all".
std::string arnPath(const ResourceId& id);

} // namespace meshwright
