// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/async_meshes.h"

namespace meshwright {

AsyncMeshes::AsyncMeshes(std::unique_ptr<Meshes> meshes) : m_meshes(std::move(meshes))
{
    m_acting.setMaxThreadCount(1);
    m_loading.setMaxThreadCount(1);
}

AsyncMeshes::~AsyncMeshes()
{
    // Not clear(): what was only dropped would never answer.
    m_stop.request_stop();
    m_acting.waitForDone();
    m_loading.waitForDone();
}

} // namespace meshwright
