// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/mesh_around_nodes.h"

#include "models/threads/answer.h"

#include <QThreadPool>

#include <utility>

namespace meshwright {

MeshAroundNodes::MeshAroundNodes(NodesModel& nodes, QObject* parent) : QObject(parent), m_nodes(nodes) {}

MeshAroundNodes::~MeshAroundNodes()
{
    m_stop.request_stop();
}

void MeshAroundNodes::forget()
{
    ++m_state;
    m_stop.request_stop();
    m_isReading = false;
    m_read = {};
    m_references.reset();
    m_areNodesAll.reset();
    if (m_nodes.rowCount() == 0) // it is another mesh
        m_found = {};
}

void MeshAroundNodes::read(const OpenedPlace& place, const MeshId& mesh, bool isAwaited)
{
    if (m_references || m_isReading)
        return;
    m_isReading = true;
    m_stop = std::stop_source();
    const MeshesCall<Around> read = [mesh](Meshes& meshes, const std::stop_token& stop) -> Outcome<Around> {
        Outcome<RestOfMesh> rest = readRestOfMesh(meshes, mesh, {stop, {}});
        if (!rest)
            return rest.failure();
        Around out{std::make_shared<const RestOfMesh>(std::move(*rest)), {}};
        for (const RestPart& part : out.rest->parts)
            out.accepted.read(part.file);
        return out;
    };
    // Who looks at it does not wait for the list of ten thousand nodes.
    auto answer =
        isAwaited ? place.calls().act<Around>(read, m_stop) : place.calls().load<Around>(read, m_stop);
    answer.callBack(this, [this, state = m_state](const Outcome<Around>& around) {
        if (state == m_state)
            take(around);
    });
}

void MeshAroundNodes::take(const Outcome<Around>& answer)
{
    m_isReading = false;
    m_references = answer ? referencesOf(*answer->rest) : answer.failure();
    Q_EMIT referencesRead();
    if (answer) {
        m_read = *answer;
        return check();
    }
    m_found = {};
    m_nodes.showMesh({}); // what was found in an older state may have been mended
    Q_EMIT checked();
}

void MeshAroundNodes::takeNodes(bool areAll, AcceptedInPlace accepted)
{
    m_areNodesAll = areAll;
    m_accepted = std::move(accepted);
    check();
}

MeshAsListed MeshAroundNodes::listed() const
{
    if (!m_read.rest || !m_areNodesAll)
        return {};
    AcceptedInPlace accepted = m_accepted;
    accepted.add(m_read.accepted);
    return {m_read.rest, m_nodes.listed(), *m_areNodesAll, std::move(accepted)};
}

void MeshAroundNodes::check()
{
    const MeshAsListed mesh = listed();
    if (!mesh.isKnown())
        return;
    runIn(*QThreadPool::globalInstance(), [mesh] {
        return checkMeshIn(mesh);
    }).callBack(this, [this, state = m_state](CheckedMesh found) {
        if (state != m_state)
            return;
        m_found = std::move(found);
        m_nodes.showMesh(std::exchange(m_found.nodes, {}));
        Q_EMIT checked();
    });
}

} // namespace meshwright
