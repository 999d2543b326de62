// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <span>
#include <string>

namespace meshwright {

/// What a mesh is made of (API: one set of five operations each).
enum class Kind : unsigned char {
    Mesh,
    VirtualNode,
    VirtualRouter,
    Route,
    VirtualService,
    VirtualGateway,
    GatewayRoute
};

/// What the API and a folder place call a kind.
struct Resource
{
    Kind kind;
    const char* operation; ///< as in the names of its operations: "VirtualNode" of CreateVirtualNode
    const char* wrapper;   ///< the member around it in describe output
    const char* name;      ///< the member with its name
    const char* plural;    ///< the member of a list with its refs, and the part of the path
    const char* folder;    ///< where the files of a mesh's are; empty for the mesh itself
    std::optional<Kind> parent = {}; ///< what it belongs to within the mesh
};

inline constexpr Resource meshResource{Kind::Mesh, "Mesh", "mesh", "meshName", "meshes", ""};
inline constexpr Resource nodeResource{Kind::VirtualNode, "VirtualNode",  "virtualNode",
                                       "virtualNodeName", "virtualNodes", "virtual-nodes"};

/// The names of @p kind.
const Resource& resourceOf(Kind kind);
/// What a mesh can hold, in an order in which each can be created after those before it: a service names its
/// router or node, a route its nodes.
std::span<const Kind> kindsInMesh();
/// "virtual node", "route", …
QString kindWords(Kind kind);

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
