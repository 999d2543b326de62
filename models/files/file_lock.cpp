// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/file_lock.h"

#include <QDeadlineTimer>
#include <QFile>

#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#endif

namespace meshwright {

#ifdef Q_OS_UNIX

namespace {

/// Never through a link, and never waiting for the other end of a pipe.
constexpr int carefully = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;

/// The lock file @p path, new.
int made(const QByteArray& path)
{
    constexpr mode_t forAll = 0666; // what the umask leaves of it
    const int handle = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | carefully, forAll);
    // Nothing stands in it, and whoever may not even open it would be kept out for ever once it is left.
    constexpr mode_t readable = 0444;
    if (struct stat status{}; handle >= 0 && ::fstat(handle, &status) == 0)
        (void)::fchmod(handle, (status.st_mode & 0777) | readable);
    return handle;
}

/// The lock file @p path that is there. That of another user can only be read, which is enough for a lock;
/// writing as well is what NFS asks for.
int openedAgain(const QByteArray& path)
{
    const int handle = ::open(path.constData(), O_RDWR | carefully);
    return handle < 0 && errno == EACCES ? ::open(path.constData(), O_RDONLY | carefully) : handle;
}

/// True when @p handle is still what @p path stands for: who lets go takes the file away.
bool isStill(int handle, const QByteArray& path)
{
    struct stat ours
    {};
    struct stat there
    {};
    return ::fstat(handle, &ours) == 0 && ::stat(path.constData(), &there) == 0 &&
           ours.st_ino == there.st_ino && ours.st_dev == there.st_dev;
}

bool isRegular(int handle)
{
    struct stat status
    {};
    return ::fstat(handle, &status) == 0 && S_ISREG(status.st_mode);
}

FileLock::State lockedBy(int handle, int operation)
{
    if (::flock(handle, operation | LOCK_NB) == 0)
        return FileLock::State::Ours;
    return errno == EWOULDBLOCK ? FileLock::State::Taken : FileLock::State::NotKept;
}

} // namespace

FileLock::~FileLock()
{
    if (m_handle < 0)
        return;
    // Before the lock goes: afterwards it could be that of the next one.
    if (const QByteArray path = QFile::encodeName(m_path); isStill(m_handle, path))
        (void)::unlink(path.constData());
    ::close(m_handle);
}

void FileLock::leave()
{
    if (m_handle >= 0)
        ::close(std::exchange(m_handle, -1));
    m_state = State::Free;
}

FileLock::State FileLock::tryOnce()
{
    const QByteArray path = QFile::encodeName(m_path);
    // Again when the one who had it takes the file away just now.
    for (int turn = 0; turn < 100; ++turn) {
        int handle = made(path);
        const bool isNew = handle >= 0;
        if (!isNew && errno == EEXIST) {
            handle = openedAgain(path);
            if (handle < 0 && errno == ENOENT)
                continue;
        }
        if (handle < 0 || !isRegular(handle)) {
            if (handle >= 0)
                ::close(handle);
            return State::Impossible;
        }
        const State state = lockedBy(handle, LOCK_EX);
        if (state != State::Taken && isStill(handle, path)) {
            m_handle = handle;
            m_wasLeft = !isNew;
            return state;
        }
        ::close(handle);
        if (state == State::Taken)
            return state;
    }
    return State::Taken;
}

FileLock::State FileLock::take(std::chrono::milliseconds patience)
{
    if (m_handle >= 0)
        return m_state;
    constexpr std::chrono::milliseconds turn{2};
    const QDeadlineTimer end(patience);
    while ((m_state = tryOnce()) == State::Taken && !end.hasExpired())
        std::this_thread::sleep_for(turn);
    return m_state;
}

FileLock::Sight FileLock::look(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const int handle = ::open(name.constData(), O_RDONLY | carefully);
    if (handle < 0)
        return {};
    Sight sight;
    if (isRegular(handle)) {
        const State state = lockedBy(handle, LOCK_SH);
        sight.isLeft = state == State::Ours && isStill(handle, name);
        sight.state = state == State::Ours ? State::Free : state;
    }
    ::close(handle);
    return sight;
}

#else

// Only Unix so far: elsewhere nobody is kept out.
FileLock::~FileLock() = default;
void FileLock::leave()
{
    m_state = State::Free;
}
FileLock::State FileLock::tryOnce()
{
    return State::NotKept;
}
FileLock::State FileLock::take(std::chrono::milliseconds)
{
    return m_state = tryOnce();
}
FileLock::Sight FileLock::look(const QString&)
{
    return {State::NotKept, false};
}

#endif

} // namespace meshwright
