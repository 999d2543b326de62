// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/async_meshes.h"

#include <QDeadlineTimer>

#include <thread>

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
    const auto isDone = [open = m_open.get()](int patience) {
        const QDeadlineTimer end(patience);
        return open->acting.waitForDone(patience) &&
               open->loading.waitForDone(static_cast<int>(end.remainingTime()));
    };
    constexpr int patience = 500; // milliseconds
    if (isDone(patience))
        return;
    // The end of the program does not wait for this thread.
    std::thread([open = std::move(m_open)] {
        open->acting.waitForDone();
        open->loading.waitForDone();
    }).detach();
}

} // namespace meshwright
