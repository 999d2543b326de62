// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/fresh_files.h"

#include "models/files/system_words.h"
#include "models/files/to_disk.h"
#include "models/files/write_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <set>
#include <utility>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace meshwright {

#ifdef Q_OS_LINUX

namespace {

/// Gives the file @p handle its name; 0, or the error that ended it.
int named(int handle, const QString& path)
{
    const QByteArray nameless = "/proc/self/fd/" + QByteArray::number(handle);
    const QByteArray name = QFile::encodeName(path);
    return ::linkat(AT_FDCWD, nameless.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0
               ? 0
               : errno;
}

/// Brings everything of the file system that @p handle is on to its disk; 0, or the error that ended it.
int flushed(int handle)
{
    return ::syncfs(handle) == 0 ? 0 : errno;
}

} // namespace

std::optional<QString> FreshFiles::add(const QString& path, const QByteArray& bytes)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    constexpr mode_t everybody = 0666; // less what the person's umask takes away
    const int handle = ::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, everybody);
    if (handle < 0)
        return writeFile(path, bytes); // says what is wrong, where it is not only that this is unknown here
    if (const int error = writeTo(handle, bytes); error != 0) {
        ::close(handle);
        return cannotWrite(path, systemWords(error));
    }
    m_waiting.push_back({path, handle});
    return {};
}

std::vector<FreshFiles::Fault> FreshFiles::settle()
{
    std::vector<Fault> faults;
    std::set<dev_t> safe;
    std::set<QString> folders;
    for (const auto& [path, handle] : std::exchange(m_waiting, {})) {
        struct stat status
        {};
        int error = ::fstat(handle, &status) == 0 ? 0 : errno;
        if (error == 0 && !safe.contains(status.st_dev)) {
            error = flushed(handle);
            if (error == 0)
                safe.insert(status.st_dev);
        }
        if (error == 0)
            error = named(handle, path);
        ::close(handle);
        if (error == 0)
            folders.insert(QFileInfo(path).path());
        else
            faults.push_back({path, cannotWrite(path, systemWords(error))});
    }
    for (const QString& folder : folders)
        flushFolder(folder);
    return faults;
}

FreshFiles::~FreshFiles()
{
    for (const Waiting& one : m_waiting)
        ::close(one.handle);
}

#else

std::optional<QString> FreshFiles::add(const QString& path, const QByteArray& bytes)
{
    return writeFile(path, bytes);
}

std::vector<FreshFiles::Fault> FreshFiles::settle()
{
    return {};
}

FreshFiles::~FreshFiles() = default;

#endif

FreshFiles::FreshFiles(FreshFiles&& other) noexcept : m_waiting(std::exchange(other.m_waiting, {})) {}

FreshFiles& FreshFiles::operator=(FreshFiles&& other) noexcept
{
    std::swap(m_waiting, other.m_waiting);
    return *this;
}

} // namespace meshwright
