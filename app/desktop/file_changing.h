// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "app/desktop/proposed_change.h"
#include "app/desktop/sessions.h"
#include "models/drafts/file_locks.h"

#include <QObject>

#include <functional>
#include <memory>

namespace meshwright {

/// A change of a file that is asked for in a window.
struct FileChangeWanted
{
    QString path;
    QString title; ///< what is done, as on a button
    /// What the file becomes; in its own thread, so that it may wait for the disk.
    std::function<ProposedChange()> propose;
    std::function<void()> done; ///< once it is written; not called when it is not
};

/// Changes files that no window has open: shows what one becomes, and writes it when the person wants that.
class FileChanging : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p window; the others must outlive it. @p locks are those of the files that are open.
    FileChanging(ForeignFiles& files, Sessions& sessions, std::shared_ptr<FileLocks> locks, QWidget& window);

    /// Does @p wanted, one at a time: another one that is asked for meanwhile is refused.
    void change(FileChangeWanted wanted);

Q_SIGNALS:
    /// Nothing is written, for the reason @p why.
    void refused(const QString& why);

private:
    using Lock = std::shared_ptr<OpenLock>;

    bool isOpenElsewhere(const QString& path, const Lock& lock);
    void offer(const ProposedChange& change, const FileChangeWanted& wanted, const Lock& lock);
    void write(const ProposedChange& change, const FileChangeWanted& wanted, const Lock& lock);
    void refuse(const QString& why);

    ForeignFiles& m_files;
    Sessions& m_sessions;
    std::shared_ptr<FileLocks> m_locks; ///< lives on with a thread that hangs in a dead disk
    QWidget& m_window;
    QString m_underWay; ///< the path of what is being done; empty for nothing
};

} // namespace meshwright
