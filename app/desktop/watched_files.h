// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <set>

namespace meshwright {

class ForeignFiles;

/// Tells what other programs do to some files; one that is gone is waited for, be it in a folder that comes
/// back with it.
class WatchedFiles : public QObject
{
    Q_OBJECT

public:
    /// @p files must outlive this object.
    explicit WatchedFiles(ForeignFiles& files, QObject* parent = nullptr);

    /// From now on it is told what becomes of the file @p path, also of one that is not there.
    void watch(const QString& path);
    /// Of other files than @p paths nothing is told any more.
    void watchOnly(const std::set<QString>& paths);

Q_SIGNALS:
    /// What is at @p path may not be what it was, or is gone, or there again.
    void changed(const QString& path);

private:
    void lookSoon(const QString& path);
    void take(const QString& path, bool isThere);
    bool watchAround(const QString& path);
    void lookBelow(const QString& folder);
    void leaveFolders();

    ForeignFiles& m_files;
    QFileSystemWatcher m_watcher;
    std::set<QString> m_wanted; ///< the files that it tells of
    std::set<QString> m_gone;   ///< those of them that are waited for
    std::set<QString> m_soon;   ///< those that it is about to look at, whatever else happens until then
};

} // namespace meshwright
