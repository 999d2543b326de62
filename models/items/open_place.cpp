// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/open_place.h"

namespace meshwright {

OpenPlace::OpenPlace(Place place, std::unique_ptr<Meshes> meshes, NodeCheck check, QObject* parent)
    : QObject(parent),
      m_place(std::move(place)),
      m_check(std::move(check)),
      m_calls(std::make_unique<AsyncMeshes>(std::move(meshes)))
{}

void OpenPlace::open(Place place, std::unique_ptr<Meshes> meshes)
{
    ++m_opened;
    m_place = std::move(place);
    m_calls = std::make_unique<AsyncMeshes>(std::move(meshes));
    m_mesh.reset();
    m_meshes.setMeshes({});
    m_nodes.setRows({});
    Q_EMIT placeChanged();
    Q_EMIT meshChosen();
    refresh();
}

void OpenPlace::refresh()
{
    m_calls->listMeshes().then(this, [this, opened = m_opened](const Outcome<std::vector<MeshRef>>& answer) {
        if (opened != m_opened)
            return;
        if (!answer) {
            Q_EMIT failed(answer.failure());
            return;
        }
        m_meshes.setMeshes(*answer);
        if (!m_mesh && answer->size() == 1)
            chooseMesh(answer->front().id);
        Q_EMIT meshesListed();
    });
    if (m_mesh)
        listNodes();
}

void OpenPlace::chooseMesh(const MeshId& mesh)
{
    if (m_mesh == mesh)
        return;
    m_mesh = mesh;
    m_nodes.setRows({});
    Q_EMIT meshChosen();
    listNodes();
}

void OpenPlace::listNodes()
{
    // Checking many nodes takes its time, so it happens where they were read.
    const auto prepared = [check = m_check](const Outcome<std::vector<DescribedNode>>& answer) {
        return answer ? Outcome(NodesModel::rows(*answer, check))
                      : Outcome<std::vector<Row>>(answer.failure());
    };
    const auto show = [this, opened = m_opened, asked = *m_mesh](Outcome<std::vector<Row>> rows) {
        if (opened != m_opened || m_mesh != asked)
            return; // another place or mesh has been chosen meanwhile
        if (!rows) {
            Q_EMIT failed(rows.failure());
            return;
        }
        m_nodes.setRows(*std::move(rows));
        Q_EMIT nodesListed();
    };
    m_calls->describeNodes(*m_mesh).then(prepared).then(this, show);
}

void OpenPlace::createMesh(const std::string& name)
{
    const json input = json::object({{"meshName", name}});
    m_calls->createMesh(input).then(this, [this, name, opened = m_opened](const Outcome<json>& answer) {
        if (opened != m_opened)
            return;
        if (!answer) {
            Q_EMIT failed(answer.failure());
            return;
        }
        chooseMesh(MeshId{name});
        refresh();
    });
}

void OpenPlace::createNode(const json& input, QObject* receiver,
                           std::function<void(const Outcome<json>&)> answer)
{
    m_calls->createNode(input).then(
        receiver, [answer = std::move(answer)](const Outcome<json>& created) { answer(created); });
    refresh(); // asked after the creation, on the same thread
}

} // namespace meshwright
