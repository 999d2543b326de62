// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/threads/job.h"

#include <QRunnable>
#include <QThreadPool>

#include <utility>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace meshwright {

namespace {

// The pool's queue orders what was written before start() before what run() reads. Debian's Qt is built
// without the thread checker, which therefore has to be told.
void handOver([[maybe_unused]] void* job)
{
#ifdef __SANITIZE_THREAD__
    __tsan_release(job);
#endif
}

void takeOver([[maybe_unused]] void* job)
{
#ifdef __SANITIZE_THREAD__
    __tsan_acquire(job);
#endif
}

class Job : public QRunnable
{
public:
    explicit Job(std::function<void()> work) : m_work(std::move(work)) {}

    void run() override
    {
        takeOver(this);
        m_work();
    }

private:
    std::function<void()> m_work;
};

} // namespace

void startJob(QThreadPool& pool, std::function<void()> work)
{
    auto* const job = new Job(std::move(work));
    handOver(job);
    pool.start(job);
}

} // namespace meshwright
