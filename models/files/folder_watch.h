// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstddef>
#include <stop_token>
#include <string>

namespace meshwright {

/// How far a FolderWatch goes.
struct WatchLimits
{
    std::size_t folders = 5'000; ///< further ones are not watched
    std::stop_token stop = {};
};

/// Notes what becomes of the files in a folder and the folders below it, or of one file, from when it is made
/// (Linux's inotify: unlike QFileSystemWatcher it tells of a file written in its place without a watch for
/// each file). Left out is what isIgnoredName(), but for what is accepted in `.meshwright.json`. A folder
/// that is made later is noted, not watched: whoever is told of a change makes a new one.
class FolderWatch
{
public:
    /// Waits for the disk.
    explicit FolderWatch(const QString& path, const WatchLimits& limits = {});
    ~FolderWatch();
    FolderWatch(const FolderWatch&) = delete;
    FolderWatch& operator=(const FolderWatch&) = delete;

    /// Can be read from when there is news; -1 when nothing can be watched.
    int handle() const { return m_handle; }
    /// Whether anything has changed since it was asked last. Waits for nothing.
    bool takeChanges();

private:
    void watchBelow(const std::string& folder, const WatchLimits& limits);

    int m_handle;
    std::string m_only; ///< the name of the one file; empty for a folder
};

} // namespace meshwright
