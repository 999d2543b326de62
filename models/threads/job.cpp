// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/threads/job.h"

#include "models/threads/order.h"

#include <QRunnable>
#include <QThreadPool>

#include <utility>

namespace meshwright {

namespace {

class Job : public QRunnable
{
public:
    Job(QThreadPool& pool, std::function<void()> work) : m_pool(pool), m_work(std::move(work)) {}

    void run() override
    {
        takeOver(this);
        m_work();
        m_work = nullptr; // what it holds goes while the pool is still waited for
        handOver(&m_pool);
    }

private:
    QThreadPool& m_pool;
    std::function<void()> m_work;
};

} // namespace

void startJob(QThreadPool& pool, std::function<void()> work)
{
    auto* const job = new Job(pool, std::move(work));
    handOver(job);
    pool.start(job);
}

} // namespace meshwright
