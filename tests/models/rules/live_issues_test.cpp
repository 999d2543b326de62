// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/live_issues.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <mutex>
#include <semaphore>

namespace meshwright {

namespace {

const Pointer name("/name");

/// Large enough that nobody waits for its check.
json largeDocument()
{
    json node{{"name", "first"}};
    for (int i = 0; i < 20'000; ++i)
        node["list"].push_back(i);
    return node;
}

/// A check that says what the name is, notes which thread it is done by, and passes a gate first.
class Gate
{
public:
    Gate() = default;
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;
    ~Gate()
    {
        m_gate.release(100); // whoever still waits is not to be left behind with what is gone
        QThreadPool::globalInstance()->waitForDone();
    }

    LiveIssues::Check check()
    {
        return [this](const json& node) {
            if (m_isClosed)
                m_gate.acquire();
            const std::scoped_lock lock(m_mutex);
            m_here.push_back(QThread::currentThread() == m_windows);
            return std::vector{Issue{name, Severity::Error, "name",
                                     QString::fromStdString(node["name"].get<std::string>())}};
        };
    }
    void close() { m_isClosed = true; }
    void letOneThrough() { m_gate.release(); }
    std::vector<bool> here()
    {
        const std::scoped_lock lock(m_mutex);
        return m_here;
    }

private:
    QThread* m_windows = QThread::currentThread();
    std::atomic<bool> m_isClosed = false;
    std::counting_semaphore<> m_gate{0};
    std::mutex m_mutex;
    std::vector<bool> m_here; ///< for each check, whether the thread of the windows did it
};

/// Timers and what comes from another thread need an application.
class LiveIssuesTest : public testing::Test
{
    int m_argc = 0;
    QCoreApplication m_application{m_argc, nullptr};
};

std::string said(const LiveIssues& issues)
{
    return issues.all().empty() ? "nothing" : issues.all().front().message.toStdString();
}

} // namespace

TEST_F(LiveIssuesTest, OfAnOrdinaryDocumentAreThereAtOnce)
{
    Document document(json{{"name", "first"}});
    Gate gate;
    const LiveIssues issues(document, gate.check());
    EXPECT_EQ(said(issues), "first");
    EXPECT_FALSE(issues.areLate());
    document.set(name, "second");
    EXPECT_FALSE(issues.areCurrent());
    QCoreApplication::processEvents();
    EXPECT_EQ(said(issues), "second");
    EXPECT_EQ(gate.here(), (std::vector{true, true}));
}

TEST_F(LiveIssuesTest, OfALargeDocumentKeepNoWindowWaiting)
{
    Document document(largeDocument());
    Gate gate;
    gate.close();
    const LiveIssues issues(document, gate.check());
    EXPECT_EQ(said(issues), "nothing");
    EXPECT_TRUE(issues.areLate());
    QSignalSpy changed(&issues, &LiveIssues::changed);
    gate.letOneThrough();
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(said(issues), "first");
    EXPECT_FALSE(issues.areLate());
    EXPECT_EQ(gate.here(), std::vector{false});
}

TEST_F(LiveIssuesTest, ThatComeLateAreNotThoseOfWhatTheDocumentHasBecome)
{
    Document document(largeDocument());
    Gate gate;
    gate.close();
    const LiveIssues issues(document, gate.check());
    QSignalSpy changed(&issues, &LiveIssues::changed);
    document.set(name, "second");
    QCoreApplication::processEvents();
    document.set(name, "third");
    gate.letOneThrough(); // the check of the first, which nobody is told of
    gate.letOneThrough();
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(said(issues), "third");
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(gate.here().size(), 2U); // the second was never checked
}

TEST_F(LiveIssuesTest, OfADocumentThatBecomesSmallMeanwhile)
{
    Document document(largeDocument());
    Gate gate;
    gate.close();
    const LiveIssues issues(document, gate.check());
    document.remove(Pointer("/list"));
    gate.letOneThrough();
    gate.letOneThrough();
    QSignalSpy changed(&issues, &LiveIssues::changed);
    ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(issues.areCurrent());
    EXPECT_FALSE(issues.areLate());
}

TEST_F(LiveIssuesTest, ThatComeAfterTheWindowIsClosedReachNobody)
{
    Document document(largeDocument());
    Gate gate;
    gate.close();
    {
        const LiveIssues issues(document, gate.check());
    }
    gate.letOneThrough();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(gate.here(), std::vector{false});
}

TEST_F(LiveIssuesTest, AskForTheCheckAnewEachTime)
{
    Document document(json{{"name", "first"}});
    QString word = QStringLiteral("one");
    LiveIssues issues(document, LiveIssues::MakeCheck([&word] {
                          return [word](const json&) {
                              return std::vector{Issue{Pointer(), Severity::Error, "word", word}};
                          };
                      }));
    EXPECT_EQ(said(issues), "one");
    word = QStringLiteral("two");
    issues.refresh();
    EXPECT_EQ(said(issues), "two");
}

} // namespace meshwright
