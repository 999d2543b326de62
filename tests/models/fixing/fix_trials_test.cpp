// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fix_trials.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <memory>
#include <semaphore>
#include <string>

// Fixes are tried where they keep no window waiting, and only with the document as it is.
namespace meshwright {

namespace {

json largeDocument()
{
    json node{{"name", "first"}};
    for (int i = 0; i < 20'000; ++i)
        node["list"].push_back(i);
    return node;
}

class FixTrialsTest : public testing::Test
{
protected:
    ~FixTrialsTest() override { QThreadPool::globalInstance()->waitForDone(); }

    /// Makes a number of the name, once it is let through; notes by which thread.
    FixTrials::Attempt attempt()
    {
        return [this](const json& input, const std::stop_token& stop) {
            m_triedBy = QThread::currentThread();
            if (m_triedBy != qApp->thread())
                m_gate.acquire();
            m_wasStopped = stop.stop_requested();
            json out = input;
            out["name"] = 1;
            return FixedInput{std::move(out), {}, 1};
        };
    }
    FixTrials::Then note()
    {
        return [this](const FixedInput& fixed) {
            m_told += fixed.value ? "done " : fixed.why.toStdString() + ' ';
        };
    }
    bool isTold(const std::string& words)
    {
        return QTest::qWaitFor([&] { return m_told == words; }, 20'000);
    }

    int m_count = 0;
    QCoreApplication m_application{m_count, nullptr};
    std::counting_semaphore<> m_gate{0};
    QThread* m_triedBy = nullptr;
    bool m_wasStopped = false;
    std::string m_told;
};

} // namespace

TEST_F(FixTrialsTest, OfAnOrdinaryDocumentAreMadeAtOnce)
{
    const Document document(json{{"name", "first"}});
    FixTrials trials(document);
    trials.begin(attempt(), note());
    EXPECT_EQ(m_told, "done ");
    EXPECT_EQ(m_triedBy, QThread::currentThread());
}

TEST_F(FixTrialsTest, OfOneInALargeMeshAreMadeByAnotherThread)
{
    const Document document(json{{"name", "first"}});
    FixTrials trials(document);
    bool isSlow = true;
    trials.setSlow([&isSlow] { return isSlow; });
    trials.begin(attempt(), note());
    EXPECT_TRUE(trials.isRunning());
    m_gate.release();
    EXPECT_TRUE(isTold("done "));
    EXPECT_NE(m_triedBy, QThread::currentThread());
    isSlow = false;
    trials.begin(attempt(), note());
    EXPECT_EQ(m_told, "done done ") << "asked each time";
}

TEST_F(FixTrialsTest, OfALargeOneAreMadeByAnotherThread)
{
    const Document document(largeDocument());
    FixTrials trials(document);
    QSignalSpy running(&trials, &FixTrials::runningChanged);
    trials.begin(attempt(), note());
    EXPECT_EQ(m_told, "");
    EXPECT_TRUE(trials.isRunning());
    m_gate.release();
    EXPECT_TRUE(isTold("done ")) << m_told;
    EXPECT_NE(m_triedBy, QThread::currentThread());
    EXPECT_EQ(running.count(), 2);
}

TEST_F(FixTrialsTest, AreDroppedWhenTheDocumentHasChangedMeanwhile)
{
    Document document(largeDocument());
    FixTrials trials(document);
    trials.begin(attempt(), note());
    trials.tryOut(&m_application, attempt(), note());
    document.set(Pointer("/name"), "second");
    m_gate.release(2);
    const std::string changed = "What is there has changed meanwhile. ";
    EXPECT_TRUE(isTold(changed + changed)) << m_told;
    EXPECT_FALSE(trials.isRunning());
}

TEST_F(FixTrialsTest, ThatAreCancelledComeToNothingAndEndSoon)
{
    const Document document(largeDocument());
    FixTrials trials(document);
    trials.begin(attempt(), note());
    trials.cancel();
    EXPECT_FALSE(trials.isRunning());
    m_gate.release();
    QThreadPool::globalInstance()->waitForDone();
    EXPECT_TRUE(m_wasStopped);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_told, "");
}

TEST_F(FixTrialsTest, AreToldToNobodyWhoIsGone)
{
    const Document document(largeDocument());
    const FixTrials trials(document);
    auto menu = std::make_unique<QObject>();
    trials.tryOut(menu.get(), attempt(), note());
    menu.reset();
    m_gate.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(m_told, "");
    EXPECT_TRUE(m_wasStopped) << "a menu that is closed leaves nothing at work";
}

TEST_F(FixTrialsTest, ForAMenuAreStoppedWhenTheDocumentChanges)
{
    Document document(largeDocument());
    const FixTrials trials(document);
    trials.tryOut(&m_application, attempt(), note());
    document.set(Pointer("/name"), "second");
    m_gate.release();
    QThreadPool::globalInstance()->waitForDone();
    EXPECT_TRUE(m_wasStopped);
}

TEST_F(FixTrialsTest, FindNothingMoreOnceTheyAreStopped)
{
    std::stop_source stop;
    const CheckInput check = stoppable(
        [](const json&) {
            return std::vector{Issue{Pointer(), Severity::Error, "x", {}}};
        },
        stop.get_token());
    EXPECT_EQ(check({}).size(), 1U);
    stop.request_stop();
    EXPECT_TRUE(check({}).empty());
}

} // namespace meshwright
