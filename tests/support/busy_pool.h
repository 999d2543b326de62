// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/read_texts.h"
#include "models/threads/job.h"

#include <QThreadPool>

#include <semaphore>

namespace meshwright {

/// The threads that read and write long texts, all of them at something else until they are let go.
class BusyPool
{
public:
    BusyPool()
    {
        for (int i = 0; i < m_threads; ++i)
            startJob(m_pool, [this] { m_gate.acquire(); });
    }
    ~BusyPool()
    {
        letGo();
        m_pool.waitForDone();
    }
    BusyPool(const BusyPool&) = delete;
    BusyPool& operator=(const BusyPool&) = delete;

    void letGo()
    {
        m_gate.release(m_threads);
        m_threads = 0;
    }

private:
    QThreadPool& m_pool = textThreads();
    int m_threads = m_pool.maxThreadCount();
    std::counting_semaphore<> m_gate{0};
};

} // namespace meshwright
