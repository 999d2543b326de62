// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/meshes_model.h"
#include "models/items/nodes_model.h"
#include "models/meshes/async_meshes.h"
#include "models/meshes/place.h"
#include "models/meshes/references.h"

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
    OpenPlace(Place place, std::shared_ptr<AsyncMeshes> calls, NodeCheck check, QObject* parent = nullptr);
    ~OpenPlace() override;

    const Place& place() const { return m_place; }
    /// What else the place can be asked for; it stays good when another place is opened.
    const std::shared_ptr<AsyncMeshes>& calls() const { return m_calls; }
    MeshesModel& meshes() { return m_meshes; }
    NodesModel& nodes() { return m_nodes; }
    /// What is wrong with @p node, as the list of nodes counts it.
    std::vector<Issue> problemsOf(const DescribedNode& node) const
    {
        return NodesModel::problemsOf(node, m_check);
    }
    /// The chosen mesh, nullopt while there is none.
    const std::optional<MeshId>& mesh() const { return m_mesh; }

    /// Becomes another place; no mesh is chosen then. What the old one still has to answer is not shown.
    void open(Place place, std::shared_ptr<AsyncMeshes> calls);
    /// Lists the meshes again, and the nodes of the chosen one.
    void refresh();
    /// Chooses a mesh and lists its nodes.
    void chooseMesh(const MeshId& mesh);
    /// Creates a mesh of that name and chooses it.
    void createMesh(const std::string& name);
    /// Creates a virtual node from a create-virtual-node input; @p answer gets the described node, or why
    /// there is none. It is not called once @p receiver is gone.
    void createNode(const json& input, QObject* receiver, std::function<void(const Outcome<json>&)> answer);

    /// Reads who uses which node of the chosen mesh, unless that is known or being read.
    void readReferences();
    /// nullptr until they have been read.
    const Outcome<std::vector<Reference>>* references() const
    {
        return m_references ? &*m_references : nullptr;
    }

    /// Whether meshes or nodes are being listed.
    bool isLoading() const { return m_listing > 0; }
    /// Ends the listing; what has come stays.
    void cancelLoading();

Q_SIGNALS:
    void placeChanged();
    /// The list of meshes is there.
    void meshesListed();
    /// The nodes of the chosen mesh are there, or as many as came before it was cancelled.
    void nodesListed();
    void meshChosen();
    /// Listing has begun, ended or gone on: @p of nodes, @p done are described; 0 of 0 before any is known.
    void loadingChanged(std::size_t done, std::size_t of);
    void referencesRead();
    /// Something else than creating a node went wrong.
    void failed(const meshwright::Failure& failure);

private:
    struct Part;

    void listMeshes();
    void listNodes();
    void takePart(Part part);
    void endListing(int opened);
    void forgetReferences();

    Place m_place;
    NodeCheck m_check;
    MeshesModel m_meshes;
    NodesModel m_nodes;
    std::optional<MeshId> m_mesh;
    int m_opened = 0;     ///< how many places this has been: tells late answers from ours
    int m_lists = 0;      ///< how often nodes were listed: tells parts of an older list from ours
    int m_listing = 0;    ///< lists that are under way
    QSet<QString> m_seen; ///< the nodes of the list under way
    std::optional<Outcome<std::vector<Reference>>> m_references;
    int m_reading = 0; ///< tells references of another mesh, or an older state, from ours
    bool m_isReading = false;
    std::stop_source m_stopNodes;
    std::stop_source m_stopMeshes;
    std::shared_ptr<AsyncMeshes> m_calls;
};

} // namespace meshwright
