// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/meshes_model.h"
#include "models/items/nodes_model.h"
#include "models/meshes/async_meshes.h"
#include "models/meshes/place.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>

namespace meshwright {

/// A place as windows see it: its meshes, the chosen mesh and that mesh's nodes, as models that fill
/// themselves. Every call returns at once; what comes of it is told by a signal.
class OpenPlace : public QObject
{
    Q_OBJECT

public:
    OpenPlace(Place place, std::unique_ptr<Meshes> meshes, NodeCheck check, QObject* parent = nullptr);

    const Place& place() const { return m_place; }
    MeshesModel& meshes() { return m_meshes; }
    NodesModel& nodes() { return m_nodes; }
    /// The chosen mesh, nullopt while there is none.
    const std::optional<MeshId>& mesh() const { return m_mesh; }

    /// Lists the meshes again, and the nodes of the chosen one.
    void refresh();
    /// Chooses a mesh and lists its nodes.
    void chooseMesh(const MeshId& mesh);
    /// Creates a mesh of that name and chooses it.
    void createMesh(const std::string& name);
    /// Creates a virtual node from a create-virtual-node input.
    void createNode(const json& input);

Q_SIGNALS:
    /// The list of meshes is there.
    void meshesListed();
    /// The nodes of the chosen mesh are there.
    void nodesListed();
    void meshChosen();
    /// Something else than creating a node went wrong.
    void failed(const meshwright::Failure& failure);
    /// The answer to createNode(): the described node, or why there is none.
    void nodeCreated(const meshwright::json& answer);
    void nodeRefused(const meshwright::Failure& failure);

private:
    void listNodes();

    Place m_place;
    NodeCheck m_check;
    MeshesModel m_meshes;
    NodesModel m_nodes;
    std::optional<MeshId> m_mesh;
    AsyncMeshes m_calls; ///< last, so that its thread ends first
};

} // namespace meshwright
