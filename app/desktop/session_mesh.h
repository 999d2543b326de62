// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/live_state.h"
#include "models/open/edited_in_mesh.h"
#include "models/open/open_place.h"

#include <functional>
#include <memory>
#include <vector>

namespace meshwright {

/// Tells the state of a wizard what its mesh has against the virtual node that is being edited, as that mesh
/// was listed and read last by the wizard's own place or, where the console shows the same place, by that. It
/// asks the place for nothing, and is silent while nothing is known. Of a node that was opened from a file
/// the mesh is what else was found there, as long as it is meant for that. Checks in another thread, one at a
/// time.
class SessionMesh : public QObject
{
    Q_OBJECT

public:
    /// @p own is the wizard's place, @p shown the console's. All must outlive this object.
    SessionMesh(OpenPlace& own, OpenPlace& shown, const Document& document, const LiveIssues& issues,
                steps::LiveState& state);

    /// What stands with the node in its file, or nullptr, counts from now on before what its place has.
    void setMeshOfFile(std::shared_ptr<const MeshInPlace> mesh);
    /// Whether the mesh is that of a file: its resources are in no place.
    bool isOfFile() const;
    /// What was found last that the wizard shows as @p issue, with the other places of the mesh where it
    /// shows; nullptr when nothing was.
    const MeshProblem* problemOf(const Issue& issue) const;
    /// What finds what is wrong with another state of the virtual node in the mesh as it is known now, beside
    /// what is wrong with it alone: just that while nothing is known. Any thread may ask it.
    using FindInMesh = std::function<std::vector<Issue>(const json& node, std::vector<Issue> own)>;
    FindInMesh finder() const;
    /// Whether what finder() gives takes too long for the thread of a window.
    bool isLarge() const;

private:
    void follow(OpenPlace& place);
    MeshAsListed listed() const;
    std::function<std::shared_ptr<EditedInMesh>()> maker() const;
    void makeMesh();
    void check();
    void take(NodeInMesh found);

    OpenPlace& m_own;
    OpenPlace& m_shown;
    const Document& m_document;
    const LiveIssues& m_issues;
    steps::LiveState& m_state;
    std::shared_ptr<const MeshInPlace> m_ofFile;
    const OpenPlace* m_newest = nullptr;  ///< which of the two has read its mesh last
    std::shared_ptr<EditedInMesh> m_mesh; ///< nullptr while it is not known, or being made
    int m_meshes = 0;                     ///< how many there were: tells late answers from ours
    bool m_isChecking = false;            ///< another thread has it
    bool m_isChanged = false;             ///< meanwhile
    NodeInMesh m_found;
};

} // namespace meshwright
