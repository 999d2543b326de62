// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/async_meshes.h"

#include "models/threads/left_behind.h"

#include <QDeadlineTimer>

namespace meshwright {

AsyncMeshes::AsyncMeshes(std::unique_ptr<Meshes> meshes)
{
    m_open->meshes = std::move(meshes);
    m_open->acting.setMaxThreadCount(1);
    m_open->loading.setMaxThreadCount(1);
}

AsyncMeshes::~AsyncMeshes()
{
    // Not clear(): what was only dropped would never answer.
    m_open->stop.request_stop();
    endOrLeaveBehind(std::move(m_open), [](Open& open, int patience) {
        const QDeadlineTimer end(patience);
        return open.acting.waitForDone(patience) &&
               open.loading.waitForDone(static_cast<int>(end.remainingTime()));
    });
}

} // namespace meshwright
