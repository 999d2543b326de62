// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/file_locks.h"

#include <QDir>

namespace meshwright {

std::shared_ptr<OpenLock> FileLocks::take(const QString& file)
{
    const QString path = lockFor(m_folder, file); // a disk that hangs keeps no other file waiting
    const std::scoped_lock nobodyElse(m_mutex);
    if (auto held = m_held[path].lock())
        return held;
    QDir().mkpath(m_folder);
    auto lock = std::make_shared<OpenLock>(openLock(path));
    if (lock->state == OpenLock::State::Ours)
        m_held[path] = lock;
    else
        m_held.erase(path);
    return lock;
}

} // namespace meshwright
