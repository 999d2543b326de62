// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/file_locks.h"

#include <QDir>

namespace meshwright {

std::shared_ptr<OpenLock> FileLocks::take(const QString& file)
{
    const QString path = lockFor(m_folder, file); // a disk that hangs keeps no other file waiting
    const std::scoped_lock nobodyElse(m_mutex);
    const auto there = m_held.find(path);
    if (there != m_held.end())
        if (auto held = there->second.lock())
            return held;
    QDir().mkpath(m_folder);
    auto lock = std::make_shared<OpenLock>(openLock(path));
    // It may be our own last one, which another thread is about to let go of.
    constexpr int whileLetGo = 1000; // milliseconds
    if (lock->state == OpenLock::State::Taken && there != m_held.end())
        *lock = openLock(path, whileLetGo);
    if (lock->state == OpenLock::State::Ours)
        m_held[path] = lock;
    else
        m_held.erase(path);
    return lock;
}

} // namespace meshwright
