// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/meshes_model.h"
#include "models/items/nodes_model.h"
#include "models/meshes/mesh_overview.h"
#include "models/open/mesh_around_nodes.h"

#include <QObject>

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace meshwright {

/// A place as windows see it: its meshes, the chosen mesh and that mesh's nodes, as models that fill
/// themselves. Every call returns at once; what comes of it is told by a signal.
class OpenPlace : public QObject
{
    Q_OBJECT

public:
    OpenPlace(OpenedPlace opened, NodeCheck check, QObject* parent = nullptr);
    ~OpenPlace() override;

    /// The place that is shown now. Who is going to ask it something takes the handle along: when the answer
    /// comes, another place may be open.
    const OpenedPlace& opened() const { return m_opened; }
    const Place& place() const { return m_opened.place(); }
    MeshesModel& meshes() { return m_meshes; }
    NodesModel& nodes() { return m_nodes; }
    /// What is wrong with @p node, as the list of nodes counts it.
    std::vector<Issue> problemsOf(const DescribedNode& node) const
    {
        return withMesh(NodesModel::problemsOf(node, m_accepted.left(m_check, node.ref)),
                        m_nodes.inMesh(node.ref.id));
    }
    /// What is wrong with all of the chosen mesh that is no virtual node, as it was checked last.
    const std::vector<ProblemAt>& problemsAround() const { return m_around.around(); }
    /// What is wrong with its nodes and shows elsewhere in it as well.
    const std::vector<ProblemAt>& problemsBetween() const { return m_around.between(); }
    /// The chosen mesh, nullopt while there is none.
    const std::optional<MeshId>& mesh() const { return m_mesh; }

    /// Becomes another place; no mesh is chosen then. What the old one still has to answer is not shown.
    void open(OpenedPlace opened);
    /// Lists the meshes again, and the nodes of the chosen one.
    void refresh();
    /// The same, unless that has been asked for before.
    void listOnce();
    /// Lists again what has been listed, unless another place than @p changed is shown by now.
    void refreshIfShown(const Place& changed);
    /// Chooses a mesh and lists its nodes.
    void chooseMesh(const MeshId& mesh);
    /// Chooses the first mesh, now or once they are listed, unless one is chosen already.
    void chooseFirstMesh();
    /// Looks at the place as a whole: no mesh is chosen, and none chooses itself before another place is
    /// open.
    void leaveMesh();
    /// Creates a mesh of that name and chooses it.
    void createMesh(const std::string& name);
    /// The meshes that are on their way and have not been answered, in words: "shop to Here".
    const QStringList& beingCreated() const { return m_creating; }

    /// Reads who uses which node of the chosen mesh, unless that is known or being read.
    void readReferences();
    /// nullptr until they have been read.
    const Outcome<std::vector<Reference>>* references() const { return m_around.references(); }
    /// The chosen mesh as it was listed and read last; not known before it was.
    MeshAsListed listedMesh() const { return m_around.listed(); }

    /// Reads what there is to know of the chosen mesh beside its nodes, unless that is known or being read. A
    /// list that is asked for meanwhile goes first.
    void readOverview();
    /// nullptr until they have been read.
    const Outcome<MeshOverview>* overview() const { return m_overview ? &*m_overview : nullptr; }

    /// The files that hold something of App Mesh and could not be read, as of the last list of meshes.
    const std::vector<UnreadFile>& unread() const { return m_unread; }

    /// Whether meshes or nodes are being listed.
    bool isLoading() const { return m_listing > 0; }
    /// Whether nothing has come of any list yet: what is not shown may be there all the same.
    bool isWaiting() const { return !m_isAnswered; }
    /// Whether the meshes are known, as they were at some time.
    bool areMeshesListed() const { return m_areMeshesListed; }
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
    /// The nodes show what the chosen mesh as a whole has against them, as far as that could be judged.
    void meshChecked();
    void overviewRead();
    /// Something could not be listed or created.
    void failed(const meshwright::Failure& failure);
    /// Something could not be created in a place that was open before; @p news says which.
    void failedElsewhere(const QString& news);
    /// A mesh that was on its way has been answered.
    void creatingChanged();
    /// A mesh could not be created in the place that is shown, after failed(); @p news says which.
    void meshNotCreated(const QString& news);
    /// There is a new mesh in @p place, which may not be shown any more.
    void meshCreated(const meshwright::Place& place);

private:
    struct Part;
    struct Listed;
    /// Which mesh is chosen by itself when the meshes have been listed.
    enum class Chooses { TheOnlyOne, TheFirst, None };

    void listMeshes();
    void take(const Listed& listed);
    void chooseByItself();
    void listNodes();
    void takePart(Part part);
    void endListing(int opening);
    void forgetWhatIsThere();

    OpenedPlace m_opened;
    NodeCheck m_check;
    AcceptedInPlace m_accepted; ///< of the chosen mesh
    MeshesModel m_meshes;
    NodesModel m_nodes;
    std::optional<MeshId> m_mesh;
    int m_openings = 0; ///< how many places this has been: tells late answers from ours
    int m_lists = 0;    ///< how often nodes were listed: tells parts of an older list from ours
    int m_listing = 0;  ///< lists that are under way
    QStringList m_creating;
    std::vector<UnreadFile> m_unread;
    Chooses m_chooses = Chooses::TheOnlyOne;
    bool m_isAsked = false;
    bool m_isAnswered = false;
    bool m_areMeshesListed = false;
    QSet<QString> m_seen; ///< the nodes of the list under way
    MeshAroundNodes m_around;
    int m_reading = 0; ///< tells what is about another mesh, or an older state, from ours
    std::optional<Outcome<MeshOverview>> m_overview;
    bool m_isOverviewAsked = false;
    std::stop_source m_stopOverview;
    std::stop_source m_stopNodes;
    std::stop_source m_stopMeshes;
};

} // namespace meshwright
