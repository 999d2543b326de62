// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/file_lock.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <optional>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace meshwright {

using namespace Qt::StringLiterals;
using State = FileLock::State;

namespace {

class FileLockTest : public testing::Test
{
protected:
    QStringList files() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    /// Lets another process take the lock and be killed with it.
    void takeAndDie() const
    {
        const pid_t process = ::fork();
        if (process == 0) {
            FileLock lock(m_path);
            (void)lock.take();
            ::kill(::getpid(), SIGKILL);
        }
        ::waitpid(process, nullptr, 0);
    }

    /// What another user makes of the lock: nobody, when we may become that, else ourselves. @p mode is what
    /// is left of the permissions of its file for everybody. nullopt when the folder cannot be reached.
    std::optional<State> stateForAnother(QFile::Permissions mode) const
    {
        EXPECT_TRUE(QFile::setPermissions(m_path, mode));
        const pid_t process = ::fork();
        if (process == 0) {
            constexpr uid_t nobody = 65534;
            const bool isAnother = ::geteuid() != 0 || ::setuid(nobody) == 0;
            struct stat there
            {};
            if (!isAnother || ::stat(QFile::encodeName(m_path).constData(), &there) != 0)
                ::_exit(unreachable);
            ::_exit(static_cast<int>(FileLock(m_path).take()));
        }
        int status = 0;
        ::waitpid(process, &status, 0);
        EXPECT_TRUE(WIFEXITED(status));
        const int code = WEXITSTATUS(status);
        return code == unreachable ? std::nullopt : std::optional(static_cast<State>(code));
    }

    static constexpr int unreachable = 99;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"a.lock"_s);
};

} // namespace

TEST_F(FileLockTest, IsOfOneAtATimeAndLeavesNothing)
{
    std::optional<FileLock> first(std::in_place, m_path);
    FileLock second(m_path);
    EXPECT_EQ(first->take(), State::Ours);
    EXPECT_FALSE(first->wasLeft());
    EXPECT_EQ(second.take(), State::Taken);
    EXPECT_EQ(FileLock::look(m_path).state, State::Taken);
    first.reset();
    EXPECT_EQ(files(), QStringList());
    EXPECT_EQ(second.take(), State::Ours);
}

TEST_F(FileLockTest, OfWhoeverWasKilledIsFreeAtOnceAndSaysSo)
{
    takeAndDie();
    EXPECT_EQ(files(), QStringList{u"a.lock"_s});
    const FileLock::Sight sight = FileLock::look(m_path);
    EXPECT_EQ(sight.state, State::Free);
    EXPECT_TRUE(sight.isLeft);
    for (int i = 0; i < 3; ++i)
        takeAndDie();
    EXPECT_EQ(files(), QStringList{u"a.lock"_s}) << "no litter, however often";
    {
        FileLock lock(m_path);
        EXPECT_EQ(lock.take(), State::Ours);
        EXPECT_TRUE(lock.wasLeft());
    }
    EXPECT_EQ(files(), QStringList());
}

TEST_F(FileLockTest, LeftOnPurposeIsFreeAndSaysSoToTheNext)
{
    {
        FileLock lock(m_path);
        ASSERT_EQ(lock.take(), State::Ours);
        lock.leave();
    }
    EXPECT_TRUE(FileLock::look(m_path).isLeft);
    FileLock next(m_path);
    EXPECT_EQ(next.take(), State::Ours);
    EXPECT_TRUE(next.wasLeft());
}

TEST_F(FileLockTest, OfAnotherUserIsTakenWhileItIsHeldAndFreeOnceItIsLeft)
{
    constexpr QFile::Permissions forAll = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), forAll | QFile::WriteOwner | QFile::ExeOwner |
                                                           QFile::ExeGroup | QFile::ExeOther));
    takeAndDie();
    const auto left = stateForAnother(forAll);
    if (!left)
        GTEST_SKIP() << "nobody can be nobody here";
    EXPECT_EQ(left, State::Ours);
    QFile(m_path).remove();
    {
        FileLock ours(m_path);
        ASSERT_EQ(ours.take(), State::Ours);
        EXPECT_EQ(stateForAnother(forAll), State::Taken);
    }
    takeAndDie();
    EXPECT_EQ(stateForAnother({}), State::Impossible) << "what may not even be read";
}

TEST_F(FileLockTest, CanBeReadByEverybodyWhoeverMadeIt)
{
    const mode_t before = ::umask(0077);
    FileLock lock(m_path);
    EXPECT_EQ(lock.take(), State::Ours);
    ::umask(before);
    EXPECT_TRUE(QFile::permissions(m_path).testFlag(QFile::ReadOther));
}

TEST_F(FileLockTest, NeedsNoReadableOwner)
{
    // As it comes along with a home folder that is moved to another computer, or with half a disk.
    for (const char* owner : {"", "12345\nsome-program\nanother-computer\n\n\n", "\xff\x00garbage"}) {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(owner);
        file.close();
        FileLock lock(m_path);
        EXPECT_EQ(lock.take(), State::Ours) << owner;
        EXPECT_TRUE(lock.wasLeft());
    }
}

TEST_F(FileLockTest, IsNothingButAFileOfItsOwn)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    EXPECT_EQ(FileLock(m_path).take(), State::Impossible);
    EXPECT_EQ(FileLock::look(m_path).state, State::Free);
    ASSERT_TRUE(QFile::remove(m_path));
    QFile target(m_folder.filePath(u"target"_s));
    ASSERT_TRUE(target.open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::link(target.fileName(), m_path));
    EXPECT_EQ(FileLock(m_path).take(), State::Impossible) << "a link is not followed";
    EXPECT_TRUE(target.exists());
    EXPECT_EQ(FileLock(u"/no/such/folder/a.lock"_s).take(), State::Impossible);
}

} // namespace meshwright
