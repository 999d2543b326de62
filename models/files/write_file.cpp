// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/write_file.h"

#include "models/files/replace_file.h"
#include "models/files/system_words.h"
#include "models/files/to_disk.h"
#include "models/text/texts.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <chrono>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#endif

namespace meshwright {

namespace {

#ifdef Q_OS_UNIX

/// A pipe is only open for writing while somebody reads it; not waited for without end.
int openedInPlace(const QString& path)
{
    constexpr std::chrono::milliseconds turn{20};
    const QDeadlineTimer patience(std::chrono::seconds(2));
    for (;;) {
        const int handle =
            ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
        if (handle >= 0 || errno != ENXIO || patience.hasExpired())
            return handle;
        std::this_thread::sleep_for(turn);
    }
}

/// Why the pipe or device @p path cannot be written. Where nobody reads there is no disk to look at.
QString cannotWriteInPlace(const QString& path, int error)
{
    if (error == ENXIO || error == EPIPE)
        return Texts::tr("%1 cannot be written: nobody reads what is written there.")
            .arg(QDir::toNativeSeparators(path));
    return cannotWrite(path, systemWords(error));
}

/// No plain file is put in the place of /dev/null.
std::optional<QString> writeInPlace(const QString& path, const QByteArray& bytes)
{
    const int handle = openedInPlace(path);
    if (handle < 0)
        return cannotWriteInPlace(path, errno);
    const int error = writeTo(handle, bytes);
    ::close(handle);
    return error == 0 ? std::nullopt : std::optional(cannotWriteInPlace(path, error));
}

bool leadsInACircle(const QString& path)
{
    struct stat status
    {};
    return ::stat(QFile::encodeName(path).constData(), &status) != 0 && errno == ELOOP;
}

#else

std::optional<QString> writeInPlace(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return cannotWrite(path, file.errorString());
    return {};
}

bool leadsInACircle(const QString&)
{
    return false;
}

#endif

} // namespace

QString cannotWrite(const QString& path, const QString& reason)
{
    return Texts::tr(
               "%1 cannot be written: %2. Check that you may write there and that the disk has free space.")
        .arg(QDir::toNativeSeparators(path), reason);
}

std::optional<QString> writeFile(const QString& path, const QByteArray& bytes)
{
    return writeFileIf(path, bytes, [] { return true; });
}

std::optional<QString> writeFileIf(const QString& path, const QByteArray& bytes,
                                   const std::function<bool()>& mayReplace)
{
    const QFileInfo there(path);
    if (path.isEmpty())
        return cannotWrite(Texts::tr("A file without a name"), Texts::tr("say which one is meant"));
    if (there.isDir())
        return cannotWrite(path, Texts::tr("it is a folder"));
    if (leadsInACircle(path)) // a file would come in the place of the link
        return cannotWrite(path, Texts::tr("its links lead in a circle"));
    if (there.exists() && !there.isFile())
        return mayReplace() ? writeInPlace(path, bytes)
                            : std::optional(cannotWrite(path, Texts::tr("it is not what it was")));
    const auto failure = replaceFile(path, bytes, mayReplace);
    return failure ? std::optional(cannotWrite(path, *failure)) : std::nullopt;
}

} // namespace meshwright
