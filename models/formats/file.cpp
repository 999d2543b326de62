// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace meshwright {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Files", text);
}

FileBytes cannotRead(const QString& name, const QString& reason)
{
    return {{}, tr("%1 cannot be read: %2.").arg(name, reason)};
}

QString cannotWrite(const QString& path, const QString& reason)
{
    return tr("%1 cannot be written: %2. Check that you may write there and that the disk has free space.")
        .arg(QDir::toNativeSeparators(path), reason);
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
    return out;
}

/// QSaveFile would put a plain file in the place of /dev/null.
std::optional<QString> writeInPlace(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return cannotWrite(path, reasonOf(file));
    return {};
}

/// Writes @p bytes; why not, when that fails. A disk that becomes full takes a part and reports no error
/// before the next write.
std::optional<QString> writeAll(QFileDevice& file, const QByteArray& bytes)
{
    for (qint64 written = 0; written < bytes.size();) {
        const qint64 more = file.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return file.errorString();
        written += more;
    }
    return {};
}

#ifdef Q_OS_UNIX

/// Brings @p file to the disk; why not, when that fails. Some file systems cannot, and need not, be told.
std::optional<QString> flushToDisk(QFileDevice& file)
{
    if (!file.flush())
        return file.errorString();
    if (::fsync(file.handle()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return QString::fromLocal8Bit(std::strerror(errno));
    return {};
}

bool leadsInACircle(const QString& path)
{
    struct stat status
    {};
    return ::stat(QFile::encodeName(path).constData(), &status) != 0 && errno == ELOOP;
}

/// Brings the names in @p folder to the disk: without it a file that was just made can be gone after a power
/// failure. Nothing to be done when it fails; the file itself is whole.
void flushFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    (void)::fsync(handle);
    ::close(handle);
}

#else

std::optional<QString> flushToDisk(QFileDevice& file)
{
    return file.flush() ? std::nullopt : std::optional(file.errorString());
}

bool leadsInACircle(const QString&)
{
    return false;
}

void flushFolder(const QString&) {}

#endif

} // namespace

FileBytes readFile(const QString& path, std::size_t limit)
{
    const QString name = QDir::toNativeSeparators(path);
    if (path.isEmpty())
        return cannotRead(tr("A file without a name"), tr("say which one is meant"));
    if (QFileInfo(path).isDir())
        return cannotRead(name, tr("it is a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(name, reasonOf(file));
    return readAll(file, name, limit);
}

FileBytes readStandardInput()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return cannotRead(tr("Standard input"), reasonOf(file));
    return readAll(file, tr("Standard input"), largestFile);
}

std::optional<QString> writeFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo there(path);
    if (path.isEmpty())
        return cannotWrite(tr("A file without a name"), tr("say which one is meant"));
    if (there.isDir())
        return cannotWrite(path, tr("it is a folder"));
    if (leadsInACircle(path)) // QSaveFile would put a file in the place of the link
        return cannotWrite(path, tr("its links lead in a circle"));
    if (there.exists() && !there.isFile())
        return writeInPlace(path, bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (const auto failure = writeAll(file, bytes))
        return cannotWrite(path, *failure);
    // commit() alone overlooks a disk that is full when its own flush fails, and keeps half a file.
    if (const auto failure = flushToDisk(file))
        return cannotWrite(path, *failure);
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    flushFolder(there.absolutePath());
    return {};
}

} // namespace meshwright
