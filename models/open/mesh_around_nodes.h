// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/references.h"
#include "models/open/mesh_in_place.h"
#include "models/places/opened_place.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace meshwright {

/// What stands around the nodes of the chosen mesh: it is read once, tells who uses which node, and what the
/// mesh as a whole has against its nodes, which the list of them shows then. What cannot be read is no reason
/// to say anything.
class MeshAroundNodes : public QObject
{
    Q_OBJECT

public:
    /// @p nodes must outlive it.
    MeshAroundNodes(NodesModel& nodes, QObject* parent);
    ~MeshAroundNodes() override;

    /// What is known belongs to another mesh, or to an older state of it. What is shown stays until there is
    /// something newer.
    void forget();
    /// Reads it, unless it is known or being read. When @p isAwaited, what is being listed is not waited for.
    void read(const OpenedPlace& place, const MeshId& mesh, bool isAwaited);
    /// The nodes have been listed, @p areAll or as many as came. From now on the mesh is checked with them,
    /// but for what is @p accepted of them.
    void takeNodes(bool areAll, AcceptedInPlace accepted = {});

    /// Who uses which node; nullptr until it has been read.
    const Outcome<std::vector<Reference>>* references() const
    {
        return m_references ? &*m_references : nullptr;
    }
    /// The mesh as it was listed and read last; not known before it was.
    MeshAsListed listed() const;
    /// What was found in it last, but for what the list of nodes shows itself.
    const std::vector<ProblemAt>& around() const { return m_found.around; }
    const std::vector<ProblemAt>& between() const { return m_found.between; }

Q_SIGNALS:
    void referencesRead();
    /// The nodes show what their mesh has against them, as far as that could be judged.
    void checked();

private:
    /// What was read of its place.
    struct Around
    {
        std::shared_ptr<const RestOfMesh> rest;
        AcceptedInPlace accepted; ///< in the folders of the files of that
    };

    void take(const Outcome<Around>& answer);
    void check();

    NodesModel& m_nodes;
    Around m_read;
    std::optional<Outcome<std::vector<Reference>>> m_references;
    std::optional<bool> m_areNodesAll; ///< once they were listed
    AcceptedInPlace m_accepted;
    CheckedMesh m_found; ///< without its nodes, which the list has
    bool m_isReading = false;
    int m_state = 0; ///< tells what is about another mesh, or an older state, from ours
    std::stop_source m_stop;
};

} // namespace meshwright
