// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/watched_files.h"

#include "app/desktop/foreign_files.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace meshwright {

namespace {

bool isBelow(const QString& path, const QString& folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

} // namespace

WatchedFiles::WatchedFiles(ForeignFiles& files, QObject* parent) : QObject(parent), m_files(files)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &WatchedFiles::lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFiles::lookBelow);
}

void WatchedFiles::watch(const QString& path)
{
    m_wanted.insert(path);
    if (!m_watcher.files().contains(path) && !m_watcher.addPath(path))
        take(path, false);
}

void WatchedFiles::watchOnly(const std::set<QString>& paths)
{
    m_wanted = paths;
    std::erase_if(m_gone, [&](const QString& path) { return !paths.contains(path); });
    for (const QString& path : m_watcher.files())
        if (!paths.contains(path))
            m_watcher.removePath(path);
    leaveFolders();
}

void WatchedFiles::lookSoon(const QString& path)
{
    if (!m_soon.insert(path).second)
        return;
    // Programs write a file in several steps, most of them by putting another one in its place.
    constexpr int settled = 300; // milliseconds
    QTimer::singleShot(settled, this, [this, path] {
        m_soon.erase(path);
        if (!m_wanted.contains(path))
            return;
        m_files.read(path, [path] { return QFileInfo::exists(path); })
            .callBack(this, [this, path](bool isThere) { take(path, isThere); });
    });
}

void WatchedFiles::take(const QString& path, bool isThere)
{
    if (!m_wanted.contains(path))
        return;
    if (isThere) {
        m_gone.erase(path);
        leaveFolders();
        m_watcher.addPath(path);
        return Q_EMIT changed(path);
    }
    const bool isNews = m_gone.insert(path).second;
    const bool isNearer = watchAround(path);
    if (isNews || isNearer)
        lookSoon(path); // it may have come back before that folder was watched
    if (isNews)
        Q_EMIT changed(path);
}

/// Watches the folder of @p path or, where that is gone as well, the nearest around it; whether that is one
/// that was not watched before.
bool WatchedFiles::watchAround(const QString& path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!m_watcher.directories().contains(folder)) {
        if (m_watcher.addPath(folder))
            return true;
        const QString around = QFileInfo(folder).absolutePath();
        if (around == folder)
            return false;
        folder = around;
    }
    return false;
}

void WatchedFiles::lookBelow(const QString& folder)
{
    for (const QString& path : m_gone)
        if (isBelow(QFileInfo(path).absoluteFilePath(), folder))
            lookSoon(path);
}

/// Folders in which nothing is waited for any more.
void WatchedFiles::leaveFolders()
{
    for (const QString& folder : m_watcher.directories()) {
        const bool isNeeded = std::ranges::any_of(
            m_gone, [&](const QString& path) { return isBelow(QFileInfo(path).absoluteFilePath(), folder); });
        if (!isNeeded)
            m_watcher.removePath(folder);
    }
}

} // namespace meshwright
