// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/to_disk.h"

#ifdef Q_OS_UNIX
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

namespace meshwright {

#ifdef Q_OS_UNIX

void flushFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    (void)::fsync(handle);
    ::close(handle);
}

int writeTo(int handle, QByteArrayView bytes)
{
    constexpr int silence = 30000; // milliseconds in which whoever reads has to take something
    while (!bytes.isEmpty()) {
        pollfd seen{handle, POLLOUT, 0};
        if (const int ready = ::poll(&seen, 1, silence); ready == 0)
            return ETIMEDOUT;
        const ssize_t written = ::write(handle, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno != EAGAIN && errno != EINTR)
            return errno;
        bytes = bytes.sliced(std::max<qsizetype>(written, 0));
    }
    return 0;
}

#else

void flushFolder(const QString&) {}

#endif

} // namespace meshwright
