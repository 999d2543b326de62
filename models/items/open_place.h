// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/meshes_model.h"
#include "models/items/nodes_model.h"
#include "models/meshes/async_meshes.h"
#include "models/meshes/place.h"

#include <QObject>

#include <functional>
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

    /// Becomes another place; no mesh is chosen then. What the old one still has to answer is not shown.
    void open(Place place, std::unique_ptr<Meshes> meshes);
    /// Lists the meshes again, and the nodes of the chosen one.
    void refresh();
    /// Chooses a mesh and lists its nodes.
    void chooseMesh(const MeshId& mesh);
    /// Creates a mesh of that name and chooses it.
    void createMesh(const std::string& name);
    /// Creates a virtual node from a create-virtual-node input; @p answer gets the described node, or why
    /// there is none. It is not called once @p receiver is gone.
    void createNode(const json& input, QObject* receiver, std::function<void(const Outcome<json>&)> answer);

Q_SIGNALS:
    void placeChanged();
    /// The list of meshes is there.
    void meshesListed();
    /// The nodes of the chosen mesh are there.
    void nodesListed();
    void meshChosen();
    /// Something else than creating a node went wrong.
    void failed(const meshwright::Failure& failure);

private:
    void listNodes();

    Place m_place;
    NodeCheck m_check;
    MeshesModel m_meshes;
    NodesModel m_nodes;
    std::optional<MeshId> m_mesh;
    int m_opened = 0; ///< how many places this has been: tells late answers from ours
    std::unique_ptr<AsyncMeshes> m_calls;
};

} // namespace meshwright
