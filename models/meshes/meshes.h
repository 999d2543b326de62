// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/json_type.h"
#include "models/meshes/outcome.h"

#include <QDateTime>

#include <cstdint>
#include <string>
#include <vector>

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

/// What the service notes about each thing it keeps; absent where a file was not written by the service.
struct Metadata
{
    std::string arn;
    QDateTime createdAt;
    QDateTime lastUpdatedAt;
    std::string meshOwner;
    std::string resourceOwner;
    std::optional<std::int64_t> version;

    friend bool operator==(const Metadata&, const Metadata&) = default;
};

/// One line of the list of meshes.
struct MeshRef
{
    MeshId id;
    Metadata metadata;
    std::optional<std::size_t>
        nodes; ///< number of virtual nodes, where the place knows it without asking again
    std::optional<Failure> problem; ///< why the mesh itself cannot be described; its nodes may still be fine

    friend bool operator==(const MeshRef&, const MeshRef&) = default;
};

/// One line of the list of virtual nodes.
struct NodeRef
{
    NodeId id;
    Metadata metadata;
    std::optional<Failure> problem; ///< why it cannot be described, or what is odd about where it is kept

    friend bool operator==(const NodeRef&, const NodeRef&) = default;
};

/// A virtual node with everything there is to show of it.
struct DescribedNode
{
    NodeRef ref;
    json description; ///< as describeNode() gives it; null when it cannot be described

    friend bool operator==(const DescribedNode&, const DescribedNode&) = default;
};

/// What a place offers. Calls block and may be made from several threads, yet one after the other is what
/// they are made for: AsyncMeshes keeps them off the thread of the windows.
///
/// JSON goes in as the API's inputs (create-mesh, create-virtual-node, …) and comes out as its outputs:
/// `{"mesh": {…}}` and `{"virtualNode": {…}}`, with `tags` beside it where the place knows them. Lists are
/// complete: a place that answers in pages asks for all of them.
class Meshes
{
public:
    Meshes() = default;
    virtual ~Meshes() = default;
    Meshes(const Meshes&) = delete;
    Meshes& operator=(const Meshes&) = delete;

    virtual Outcome<std::vector<MeshRef>> listMeshes() = 0;
    /// @p input is a create-mesh input. ConflictException when the name exists.
    virtual Outcome<json> createMesh(const json& input) = 0;
    virtual Outcome<json> describeMesh(const MeshId& mesh) = 0;

    virtual Outcome<std::vector<NodeRef>> listNodes(const MeshId& mesh) = 0;
    virtual Outcome<json> describeNode(const NodeId& node) = 0;
    /// Every node of @p mesh with its description; one that cannot be described does not hide the others.
    virtual Outcome<std::vector<DescribedNode>> describeNodes(const MeshId& mesh);

    /// @p input is a create-virtual-node input. NotFoundException without the mesh, ConflictException when
    /// the name exists. A request repeated with the same clientToken gets the same answer.
    virtual Outcome<json> createNode(const json& input) = 0;
    /// @p input is an update-virtual-node input; its spec replaces the old one.
    virtual Outcome<json> updateNode(const json& input) = 0;
    /// The answer describes what was deleted, with the status DELETED.
    virtual Outcome<json> deleteNode(const NodeId& node) = 0;
};

} // namespace meshwright
