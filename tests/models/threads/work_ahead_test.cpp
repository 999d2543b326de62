// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/threads/lane.h"
#include "models/threads/work_ahead.h"

#include <gmock/gmock.h>

#include <QThread>

#include <algorithm>
#include <semaphore>
#include <vector>

namespace meshwright {

TEST(WorkAhead, GivesItsResultsInTheOrderOfTheWork)
{
    Lane pool;
    pool.setMaxThreadCount(2);
    std::vector<int> taken;
    WorkAhead<int> ahead(pool, 3, [&taken](int result) { taken.push_back(result); });
    std::binary_semaphore isSecondDone(0);
    ahead.add([&isSecondDone] {
        isSecondDone.acquire();
        return 1;
    });
    ahead.add([&isSecondDone] {
        isSecondDone.release();
        return 2;
    });
    ahead.add([] { return 3; });
    ahead.finish();
    EXPECT_THAT(taken, testing::ElementsAre(1, 2, 3));
}

TEST(WorkAhead, IsNeverFurtherAheadThanItMay)
{
    constexpr std::size_t most = 4;
    Lane pool;
    std::size_t added = 0, taken = 0, furthest = 0;
    WorkAhead<int> ahead(pool, most, [&](int) {
        furthest = std::max(furthest, added - taken);
        ++taken;
    });
    for (; added < 50; ++added)
        ahead.add([] { return 0; });
    EXPECT_EQ(taken, 50 - most) << "the rest is ahead";
    ahead.finish();
    EXPECT_EQ(taken, 50U);
    EXPECT_EQ(furthest, most);
}

TEST(WorkAhead, DoesWhatWaitsForItsTurnInTheThreadThatTakes)
{
    Lane pool;
    std::vector<QThread*> workers;
    std::vector<QThread*> takenBefore;
    WorkAhead<QThread*> ahead(pool, 3, [&workers](QThread* worker) { workers.push_back(worker); });
    ahead.add([] { return QThread::currentThread(); });
    ahead.addForItsTurn([&] {
        takenBefore = workers;
        return QThread::currentThread();
    });
    ahead.finish();
    ASSERT_EQ(workers.size(), 2U);
    EXPECT_NE(workers[0], QThread::currentThread());
    EXPECT_EQ(workers[1], QThread::currentThread());
    EXPECT_EQ(takenBefore.size(), 1U) << "what came before it had been taken";
}

} // namespace meshwright
