// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace meshwright {

/// An open place whose calls never keep the caller waiting: one after the other, in the order they were made,
/// on a thread of its own. The answer comes as a future; a form goes on with `.then(this, …)`.
class AsyncMeshes
{
public:
    explicit AsyncMeshes(std::unique_ptr<Meshes> meshes);
    /// Waits for the call that is running. Those that have not begun end with the code Stopped.
    ~AsyncMeshes();
    AsyncMeshes(const AsyncMeshes&) = delete;
    AsyncMeshes& operator=(const AsyncMeshes&) = delete;

    // The calls of Meshes; see there.
    QFuture<Outcome<std::vector<MeshRef>>> listMeshes();
    QFuture<Outcome<json>> createMesh(json input);
    QFuture<Outcome<json>> describeMesh(MeshId mesh);
    QFuture<Outcome<std::vector<NodeRef>>> listNodes(MeshId mesh);
    QFuture<Outcome<json>> describeNode(NodeId node);
    QFuture<Outcome<std::vector<DescribedNode>>> describeNodes(MeshId mesh);
    QFuture<Outcome<json>> createNode(json input);
    QFuture<Outcome<json>> updateNode(json input);
    QFuture<Outcome<json>> deleteNode(NodeId node);

private:
    template <typename T>
    QFuture<Outcome<T>> run(std::function<Outcome<T>(Meshes&)> call);

    std::unique_ptr<Meshes> m_meshes;
    std::atomic_bool m_stopping = false;
    QThreadPool m_pool;
};

} // namespace meshwright
