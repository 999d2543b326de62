// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDirIterator>
#include <QFile>

#include <array>
#include <cstring>
#include <map>
#include <sys/inotify.h>
#include <unistd.h>

namespace meshwright {

/// Counts how often anything in a folder, or below it, is opened, as the kernel tells it. Folders made
/// after it began do not count.
class OpenCount
{
public:
    explicit OpenCount(const QString& folder)
    {
        watch(folder);
        QDirIterator walk(folder, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            watch(walk.next());
    }
    ~OpenCount() { ::close(m_handle); }
    OpenCount(const OpenCount&) = delete;
    OpenCount& operator=(const OpenCount&) = delete;

    /// How many files and folders were opened since the last call; -1 when the kernel lost count.
    int take()
    {
        int opens = 0;
        alignas(inotify_event) std::array<char, 1U << 16U> buffer{};
        for (ssize_t size = 0; (size = ::read(m_handle, buffer.data(), buffer.size())) > 0;) {
            inotify_event event{};
            for (ssize_t at = 0; at < size; at += static_cast<ssize_t>(sizeof(event) + event.len)) {
                std::memcpy(&event, buffer.data() + at, sizeof(event));
                if ((event.mask & IN_Q_OVERFLOW) != 0)
                    return -1;
                opens += (event.mask & IN_OPEN) != 0 ? 1 : 0;
            }
        }
        return opens;
    }

private:
    void watch(const QString& folder)
    {
        // Closes are asked for so that two opens in a row are not told as one.
        ::inotify_add_watch(m_handle, QFile::encodeName(folder).constData(), IN_OPEN | IN_CLOSE);
    }

    int m_handle = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
};

} // namespace meshwright
