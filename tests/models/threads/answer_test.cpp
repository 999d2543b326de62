// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/threads/answer.h"
#include "models/threads/lane.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <random>
#include <semaphore>
#include <vector>

namespace meshwright {

namespace {

/// An application for events to be delivered in, and a pool for work.
class Answers : public testing::Test
{
protected:
    /// Lets the events happen that are waiting now, and what they post.
    static void letEventsHappen()
    {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    int argc = 0;
    QCoreApplication application{argc, nullptr};
    Lane pool;
};

} // namespace

TEST_F(Answers, ComeInTheThreadOfTheReceiver)
{
    QObject receiver;
    QThread* worked = nullptr;
    QThread* told = nullptr;
    QEventLoop loop;
    runIn(pool, [&worked] {
        worked = QThread::currentThread();
        return 6 * 7;
    }).callBack(&receiver, [&](int answer) {
        EXPECT_EQ(answer, 42);
        told = QThread::currentThread();
        loop.quit();
    });
    loop.exec();
    EXPECT_EQ(told, QThread::currentThread());
    EXPECT_NE(worked, told);
}

TEST_F(Answers, AreNotLostWhereDeferredDeletionsComeFirst)
{
    QObject receiver;
    int told = 0;
    auto answer = runIn(pool, [] { return 1; });
    pool.waitForDone();
    answer.callBack(&receiver, [&told](int) { ++told; });
    answer = {};
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    letEventsHappen();
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(receiver.children().isEmpty()) << "what waited for it goes as well";
}

TEST_F(Answers, ComeFromTheEventLoopAlsoWhenTheyAreThere)
{
    QObject receiver;
    auto answer = runIn(pool, [] { return 1; });
    pool.waitForDone();
    EXPECT_TRUE(answer.isFinished());
    bool isTold = false;
    answer.callBack(&receiver, [&](int) { isTold = true; });
    EXPECT_FALSE(isTold);
    letEventsHappen();
    EXPECT_TRUE(isTold);
}

TEST_F(Answers, LeaveNothingBehindInTheReceiver)
{
    QObject receiver;
    runIn(pool, [] { return 1; }).callBack(&receiver, [](int) {});
    pool.waitForDone();
    letEventsHappen();
    EXPECT_TRUE(receiver.children().isEmpty());
}

TEST_F(Answers, OfAReceiverThatIsGoneAreDropped)
{
    std::binary_semaphore leave(0);
    auto receiver = std::make_unique<QObject>();
    bool isTold = false;
    runIn(pool, [&leave] {
        leave.acquire();
        return 1;
    }).callBack(receiver.get(), [&](int) { isTold = true; });
    receiver.reset();
    leave.release();
    pool.waitForDone();
    letEventsHappen();
    EXPECT_FALSE(isTold);
}

TEST_F(Answers, MayDestroyTheirReceiver)
{
    auto receiver = std::make_unique<QObject>();
    runIn(pool, [] {
        return std::string(1000, 'x');
    }).callBack(receiver.get(), [&](const std::string& answer) {
        receiver.reset();
        EXPECT_EQ(answer.size(), 1000U);
    });
    pool.waitForDone();
    letEventsHappen();
    EXPECT_EQ(receiver, nullptr);
}

// What is captured may belong to the thread of the windows.
TEST_F(Answers, CallBacksAreDestroyedInTheThreadOfTheReceiver)
{
    struct Witness
    {
        explicit Witness(QThread** thread) : m_thread(thread) {}
        ~Witness() { *m_thread = QThread::currentThread(); }
        QThread** m_thread;
    };
    std::binary_semaphore leave(0);
    auto receiver = std::make_unique<QObject>();
    QThread* destroyed = nullptr;
    runIn(pool, [&leave] {
        leave.acquire();
        return 1;
    }).callBack(receiver.get(), [witness = std::make_shared<Witness>(&destroyed)](int) {});
    receiver.reset();
    leave.release();
    pool.waitForDone();
    EXPECT_EQ(destroyed, QThread::currentThread());
}

// With Qt 6.4's QFuture::then(context, …) this asserts within a second.
TEST_F(Answers, AndReceiversMeetAtRandom)
{
    std::mt19937 random(7);
    std::size_t told = 0;
    for (int round = 0; round < 2000; ++round) {
        auto receiver = std::make_unique<QObject>();
        for (int i = 0; i < 4; ++i)
            runIn(pool, [round] {
                return std::to_string(round);
            }).callBack(receiver.get(), [&](const std::string&) { ++told; });
        if (random() % 2 == 0)
            QThread::usleep(random() % 50);
        if (random() % 3 == 0)
            QCoreApplication::processEvents();
    }
    pool.waitForDone();
    letEventsHappen();
    EXPECT_LE(told, 8000U);
}

TEST_F(Answers, LettersOfAMailboxKeepTheirOrder)
{
    QObject receiver;
    std::vector<int> got;
    const Mailbox<int> mailbox(&receiver, [&](int letter) { got.push_back(letter); });
    startJob(pool, [mailbox] {
        for (int i = 0; i < 1000; ++i)
            mailbox.post(i);
    });
    pool.waitForDone();
    letEventsHappen();
    ASSERT_EQ(got.size(), 1000U);
    EXPECT_TRUE(std::ranges::is_sorted(got));
}

} // namespace meshwright
