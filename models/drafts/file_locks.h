// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/drafts/open_lock.h"

#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace meshwright {

/// The locks of the files that are edited in this program. Windows on nodes of one file share its lock, which
/// is free again when the last of them lets go of it.
class FileLocks
{
public:
    /// @p folder is where it is noted which files are open; it need not be there.
    explicit FileLocks(QString folder) : m_folder(std::move(folder)) {}

    /// The lock of @p file: the one that is held here already, else a new one, which is Taken when another
    /// program has the file open. Asks the file's disk, and so is for the file's own thread.
    std::shared_ptr<OpenLock> take(const QString& file);

private:
    QString m_folder;
    std::mutex m_mutex;
    std::map<QString, std::weak_ptr<OpenLock>> m_held; ///< by the lock file
};

} // namespace meshwright
