// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/read_file.h"

#include "models/files/system_words.h"
#include "models/text/texts.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

FileBytes cannotRead(const QString& name, const QString& reason)
{
    return {{}, false, Texts::tr("%1 cannot be read: %2.").arg(name, reason)};
}

/// Qt gives no error for some of what cannot be read, and ends some of its sentences with a full stop.
QString reasonOf(const QFile& file)
{
    QString reason = file.errorString();
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return reason;
}

FileBytes readAll(QFile& file, const QString& name, std::size_t most)
{
    const auto limit = static_cast<qint64>(most) + 1;
    FileBytes out;
    // A pipe gives what is in it just now; only an empty read is its end.
    while (out.bytes.size() < limit) {
        const QByteArray more = file.read(limit - out.bytes.size());
        if (more.isEmpty())
            break;
        out.bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return cannotRead(name, reasonOf(file));
    out.isTooLarge = out.bytes.size() == limit;
    return out;
}

/// Files that are part of the program have no handle.
FileBytes readThroughQt(const QString& path, const QString& name, std::size_t most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(name, reasonOf(file));
    return readAll(file, name, most);
}

#ifdef Q_OS_UNIX

/// Why what has @p mode is nothing to read; empty when it may be read.
QString obstacle(mode_t mode, FileSort sort)
{
    if (S_ISDIR(mode))
        return Texts::tr("it is a folder");
    if (S_ISSOCK(mode))
        return Texts::tr("it is a socket and no file");
    if (sort == FileSort::Named || S_ISREG(mode))
        return {};
    return S_ISFIFO(mode) ? Texts::tr("it is a pipe and no file") : Texts::tr("it is a device and no file");
}

/// A file that is open, read in parts so that it can be given up at any time.
class OpenFile
{
public:
    OpenFile(int handle, const ReadLimits& limits) : m_handle(handle), m_limits(limits) {}
    ~OpenFile() { ::close(m_handle); }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    std::optional<struct stat> status() const
    {
        struct stat out
        {};
        return ::fstat(m_handle, &out) == 0 ? std::optional(out) : std::nullopt;
    }

    FileBytes read(const QString& name, const struct stat& status)
    {
        const qint64 limit = static_cast<qint64>(m_limits.bytes) + 1;
        const bool isRegular = S_ISREG(status.st_mode);
        FileBytes out;
        while (out.bytes.size() < limit) {
            if (const QString why = isRegular ? stopped() : awaited(); !why.isEmpty())
                return cannotRead(name, why);
            const qsizetype before = out.bytes.size();
            const qint64 wish = std::min(before == 0 ? firstPart(status) : part, limit - before);
            out.bytes.resize(before + wish);
            const ssize_t got = ::read(m_handle, out.bytes.data() + before, static_cast<std::size_t>(wish));
            const int error = errno;
            out.bytes.resize(before + std::max<qsizetype>(got, 0));
            if (got == 0)
                break;
            if (got < 0 && error != EAGAIN && error != EINTR)
                return cannotRead(name, systemWords(error));
            if (before == 0 && got > 0 && m_limits.isWanted && !m_limits.isWanted(out.text())) {
                out.isUnwanted = true;
                return out;
            }
            if (isRegular && out.bytes.size() == status.st_size && got < wish)
                break; // more was asked for than it says it holds, and that came
        }
        out.isTooLarge = out.bytes.size() == limit;
        return out;
    }

private:
    static constexpr qint64 part = qint64(256) * 1024;

    /// How much is asked for first: one byte more than a small file has, whose end shows by that.
    static qint64 firstPart(const struct stat& status)
    {
        return S_ISREG(status.st_mode) && status.st_size > 0 && status.st_size < part ? status.st_size + 1
                                                                                      : part;
    }

    QString stopped() const
    {
        return m_limits.stop.stop_requested() ? Texts::tr("reading it was stopped") : QString();
    }

    /// Waits until there is something to read, or its end; why not.
    QString awaited() const
    {
        constexpr int turn = 50; // milliseconds after which a stop is seen
        const QDeadlineTimer end(m_limits.silence);
        for (;;) {
            if (const QString why = stopped(); !why.isEmpty())
                return why;
            pollfd seen{m_handle, POLLIN, 0};
            const int ready = ::poll(&seen, 1, turn);
            if (ready > 0)
                return {};
            if (ready < 0 && errno != EINTR)
                return systemWords(errno);
            if (end.hasExpired())
                return Texts::tr("nothing came out of it for a while, and not its end either");
        }
    }

    int m_handle;
    const ReadLimits& m_limits;
};

FileBytes readFromDisk(const QString& path, const QString& name, const ReadLimits& limits)
{
    const QByteArray encoded = QFile::encodeName(path);
    // Before it is opened: some devices do something when they are.
    struct stat there
    {};
    if (::stat(encoded.constData(), &there) != 0)
        return cannotRead(name, systemWords(errno));
    if (const QString why = obstacle(there.st_mode, limits.sort); !why.isEmpty())
        return cannotRead(name, why);
    const int handle = ::open(encoded.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (handle < 0)
        return cannotRead(name, systemWords(errno));
    OpenFile file(handle, limits);
    const auto status = file.status();
    if (!status)
        return cannotRead(name, systemWords(errno));
    if (const QString why = obstacle(status->st_mode, limits.sort); !why.isEmpty())
        return cannotRead(name, why);
    return file.read(name, *status);
}

#else

FileBytes readFromDisk(const QString& path, const QString& name, const ReadLimits& limits)
{
    return readThroughQt(path, name, limits.bytes);
}

#endif

} // namespace

FileBytes readFile(const QString& path, const ReadLimits& limits)
{
    const QString name = QDir::toNativeSeparators(path);
    if (path.isEmpty())
        return cannotRead(Texts::tr("A file without a name"), Texts::tr("say which one is meant"));
    return path.startsWith(u':') ? readThroughQt(path, name, limits.bytes) : readFromDisk(path, name, limits);
}

FileBytes readStandardInput()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return cannotRead(Texts::tr("Standard input"), reasonOf(file));
    return readAll(file, Texts::tr("Standard input"), largestFile);
}

} // namespace meshwright
