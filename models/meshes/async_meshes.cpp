// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/async_meshes.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace meshwright {

AsyncMeshes::AsyncMeshes(std::unique_ptr<Meshes> meshes) : m_meshes(std::move(meshes))
{
    m_pool.setMaxThreadCount(1);
}

AsyncMeshes::~AsyncMeshes()
{
    // Not m_pool.clear(): the futures of calls that were only dropped would never finish.
    m_stopping = true;
    m_pool.waitForDone();
}

template <typename T>
QFuture<Outcome<T>> AsyncMeshes::run(std::function<Outcome<T>(Meshes&)> call)
{
    return QtConcurrent::run(&m_pool, [this, call = std::move(call)]() -> Outcome<T> {
        if (m_stopping)
            return Failure{code::stopped,
                           QCoreApplication::translate("AsyncMeshes", "The place was closed meanwhile."),
                           {}};
        return call(*m_meshes);
    });
}

QFuture<Outcome<std::vector<MeshRef>>> AsyncMeshes::listMeshes()
{
    return run<std::vector<MeshRef>>([](Meshes& meshes) { return meshes.listMeshes(); });
}

QFuture<Outcome<json>> AsyncMeshes::createMesh(json input)
{
    return run<json>([input = std::move(input)](Meshes& meshes) { return meshes.createMesh(input); });
}

QFuture<Outcome<json>> AsyncMeshes::describeMesh(MeshId mesh)
{
    return run<json>([mesh = std::move(mesh)](Meshes& meshes) { return meshes.describeMesh(mesh); });
}

QFuture<Outcome<std::vector<NodeRef>>> AsyncMeshes::listNodes(MeshId mesh)
{
    return run<std::vector<NodeRef>>(
        [mesh = std::move(mesh)](Meshes& meshes) { return meshes.listNodes(mesh); });
}

QFuture<Outcome<json>> AsyncMeshes::describeNode(NodeId node)
{
    return run<json>([node = std::move(node)](Meshes& meshes) { return meshes.describeNode(node); });
}

QFuture<Outcome<std::vector<DescribedNode>>> AsyncMeshes::describeNodes(MeshId mesh)
{
    return run<std::vector<DescribedNode>>(
        [mesh = std::move(mesh)](Meshes& meshes) { return meshes.describeNodes(mesh); });
}

QFuture<Outcome<json>> AsyncMeshes::createNode(json input)
{
    return run<json>([input = std::move(input)](Meshes& meshes) { return meshes.createNode(input); });
}

QFuture<Outcome<json>> AsyncMeshes::updateNode(json input)
{
    return run<json>([input = std::move(input)](Meshes& meshes) { return meshes.updateNode(input); });
}

QFuture<Outcome<json>> AsyncMeshes::deleteNode(NodeId node)
{
    return run<json>([node = std::move(node)](Meshes& meshes) { return meshes.deleteNode(node); });
}

} // namespace meshwright
