// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <span>
#include <string_view>

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

/// What the API, a folder place and a person call a kind.
struct Resource
{
    Kind kind;
    const char* operation; ///< as in the names of its operations: "VirtualNode" of CreateVirtualNode
    const char* wrapper;   ///< the member around it in describe output
    const char* name;      ///< the member with its name
    const char* plural;    ///< the member of a list with its refs, and the part of the path
    const char* folder;    ///< where the files of a mesh's are; empty for the mesh itself
    const char* words;     ///< English source text; see kindWords()
    std::optional<Kind> parent = {}; ///< what it belongs to within the mesh
};

inline constexpr Resource meshResource{
    Kind::Mesh, "Mesh", "mesh", "meshName", "meshes", "", QT_TRANSLATE_NOOP("schema", "mesh")};
inline constexpr Resource nodeResource{Kind::VirtualNode,
                                       "VirtualNode",
                                       "virtualNode",
                                       "virtualNodeName",
                                       "virtualNodes",
                                       "virtual-nodes",
                                       QT_TRANSLATE_NOOP("schema", "virtual node")};

/// The names of @p kind.
const Resource& resourceOf(Kind kind);
/// The kind whose wrapper is @p wrapper ("virtualNode", "route", …); nullopt for none.
std::optional<Kind> kindOfWrapper(std::string_view wrapper);
/// The kind that is called @p operation in the names of its operations ("VirtualNode"); nullopt for none.
std::optional<Kind> kindOfOperation(std::string_view operation);
/// All there are, in an order in which each can be created after those before it: a service names its router
/// or node, a route its nodes.
std::span<const Kind> allKinds();
/// What a mesh can hold, in the same order.
std::span<const Kind> kindsInMesh();
/// "virtual node", "route", …
QString kindWords(Kind kind);

} // namespace meshwright
