// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/open_place.h"

namespace meshwright {

OpenPlace::OpenPlace(Place place, std::unique_ptr<Meshes> meshes, NodeCheck check, QObject* parent)
    : QObject(parent),
      m_place(std::move(place)),
      m_check(std::move(check)),
      m_calls(std::move(meshes))
{}

void OpenPlace::refresh()
{
    m_calls.listMeshes().then(this, [this](const Outcome<std::vector<MeshRef>>& answer) {
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
    m_calls.describeNodes(*m_mesh).then(prepared).then(
        this, [this, asked = *m_mesh](Outcome<std::vector<Row>> rows) {
            if (m_mesh != asked)
                return; // another mesh has been chosen meanwhile
            if (!rows) {
                Q_EMIT failed(rows.failure());
                return;
            }
            m_nodes.setRows(*std::move(rows));
            Q_EMIT nodesListed();
        });
}

void OpenPlace::createMesh(const std::string& name)
{
    m_calls.createMesh(json{{"meshName", name}}).then(this, [this, name](const Outcome<json>& answer) {
        if (!answer) {
            Q_EMIT failed(answer.failure());
            return;
        }
        chooseMesh(MeshId{name});
        refresh();
    });
}

void OpenPlace::createNode(const json& input)
{
    m_calls.createNode(input).then(this, [this](const Outcome<json>& answer) {
        if (!answer) {
            Q_EMIT nodeRefused(answer.failure());
            return;
        }
        Q_EMIT nodeCreated(*answer);
        refresh();
    });
}

} // namespace meshwright
