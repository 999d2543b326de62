// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/file_locks.h"
#include "models/drafts/open_lock.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <memory>
#include <sys/inotify.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Another process that holds the lock @p path until it is killed.
class OtherProgram
{
public:
    explicit OtherProgram(const QString& path)
    {
        int ready[2] = {};
        EXPECT_EQ(::pipe(ready), 0);
        m_process = ::fork();
        if (m_process == 0) {
            const OpenLock lock = openLock(path);
            const char answer = lock.state == OpenLock::State::Ours ? 'y' : 'n';
            (void)!::write(ready[1], &answer, 1);
            ::pause();
            ::_exit(0);
        }
        char answer = 0;
        EXPECT_EQ(::read(ready[0], &answer, 1), 1);
        EXPECT_EQ(answer, 'y');
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~OtherProgram() { kill(); }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    void kill()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
    }

private:
    pid_t m_process = 0;
};

/// Sees how often a file is opened.
class Openings
{
public:
    explicit Openings(const QString& path) : m_events(::inotify_init1(IN_CLOEXEC))
    {
        // With the closing in between: the same event twice would be told as one.
        EXPECT_GE(::inotify_add_watch(m_events, QFile::encodeName(path).constData(), IN_OPEN | IN_CLOSE), 0);
    }
    ~Openings() { ::close(m_events); }
    Openings(const Openings&) = delete;
    Openings& operator=(const Openings&) = delete;

    void wait(int times) const
    {
        while (times > 0) {
            inotify_event event{};
            if (::read(m_events, &event, sizeof(event)) != sizeof(event))
                return;
            times -= (event.mask & IN_OPEN) != 0 ? 1 : 0;
        }
    }

private:
    int m_events;
};

} // namespace

TEST(OpenLock, IsOfOneWindowAtATime)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.lock"_s);
    OpenLock first = openLock(path);
    EXPECT_EQ(first.state, OpenLock::State::Ours);
    EXPECT_FALSE(first.wasLeft);
    EXPECT_EQ(openLock(path).state, OpenLock::State::Taken);
    first = {};
    EXPECT_EQ(openLock(path).state, OpenLock::State::Ours);
}

TEST(OpenLock, OfAnotherProgramHoldsUntilThatIsGone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.lock"_s);
    OtherProgram other(path);
    EXPECT_EQ(openLock(path).state, OpenLock::State::Taken);
    other.kill();
    const OpenLock after = openLock(path);
    EXPECT_EQ(after.state, OpenLock::State::Ours);
    EXPECT_TRUE(after.wasLeft) << "it was killed with the lock in its hands";
}

TEST(OpenLock, WhereNoneCanBeMadeIsUnknown)
{
    EXPECT_EQ(openLock(u"/no/such/folder/a.lock"_s).state, OpenLock::State::Unknown);
}

TEST(OpenLock, KnowsAFileByAnyOfItsNames)
{
    const QTemporaryDir folder;
    QFile(folder.filePath(u"a.json"_s)).open(QIODevice::WriteOnly);
    ASSERT_TRUE(QFile::link(folder.filePath(u"a.json"_s), folder.filePath(u"b.json"_s)));
    const QString own = lockFor(u"/locks"_s, folder.filePath(u"a.json"_s));
    EXPECT_EQ(lockFor(u"/locks"_s, folder.filePath(u"b.json"_s)), own);
    EXPECT_EQ(lockFor(u"/locks"_s, folder.filePath(u"./a.json"_s)), own);
    EXPECT_NE(lockFor(u"/locks"_s, folder.filePath(u"c.json"_s)), own);
    EXPECT_TRUE(own.startsWith(u"/locks/"_s));
}

TEST(OpenLock, KnowsAFileBeforeItIsThere)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"real"_s));
    ASSERT_TRUE(QFile::link(folder.filePath(u"real"_s), folder.filePath(u"linked"_s)));
    const QString linked = folder.filePath(u"linked/a.json"_s);
    const QString before = lockFor(u"/locks"_s, linked);
    QFile(linked).open(QIODevice::WriteOnly);
    EXPECT_EQ(lockFor(u"/locks"_s, linked), before);
}

TEST(FileLocks, AreSharedByTheWindowsOfThisProgram)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.json"_s);
    const QString path = lockFor(folder.filePath(u"locks"_s), file);
    FileLocks locks(folder.filePath(u"locks"_s));
    auto first = locks.take(file);
    const auto second = locks.take(file);
    EXPECT_EQ(first, second);
    EXPECT_EQ(first->state, OpenLock::State::Ours);
    EXPECT_EQ(openLock(path).state, OpenLock::State::Taken) << "for everybody else";
    first.reset();
    EXPECT_EQ(openLock(path).state, OpenLock::State::Taken) << "one window has it still";
}

TEST(FileLocks, AreFreeAgainWithTheLastOfThem)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.json"_s);
    const QString path = lockFor(folder.path(), file);
    FileLocks locks(folder.path());
    locks.take(file).reset();
    {
        const OtherProgram other(path);
        EXPECT_EQ(locks.take(file)->state, OpenLock::State::Taken);
    }
    EXPECT_EQ(locks.take(file)->state, OpenLock::State::Ours);
}

TEST(FileLocks, OfOurOwnThatIsJustBeingLetGoOfIsWaitedFor)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.json"_s);
    const QString path = lockFor(folder.path(), file);
    FileLocks locks(folder.path());
    auto last = locks.take(file);
    std::unique_ptr<FileLock> stillHeld = std::move(last->lock);
    last.reset(); // as in a thread that has not come to the end of it
    const Openings openings(path);
    // It is let go of after all the turns that asking once may take.
    std::thread other([&] {
        openings.wait(60);
        stillHeld.reset();
    });
    EXPECT_EQ(locks.take(file)->state, OpenLock::State::Ours);
    for (int i = 0; i < 60; ++i) // whoever has not asked so often leaves nobody waiting
        QFile(path).open(QIODevice::ReadWrite);
    other.join();
}

} // namespace meshwright
