// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/files/file_lock.h"

#include <QString>

#include <memory>

namespace meshwright {

/// What came of opening something that only one window may edit.
struct OpenLock
{
    enum class State {
        Ours,    ///< nobody else has it open; it stays ours as long as the lock lives
        Taken,   ///< it is open in another window or program that is running
        Unknown, ///< no lock can be made here (a read-only folder): nobody can tell
    };

    State state = State::Unknown;
    std::unique_ptr<FileLock> lock; ///< only when it is ours
    bool wasLeft = false;           ///< a program that is gone had it open and did not close it
};

/// Opens what the lock file @p path stands for. A lock of a program that is no longer running counts for
/// nothing, whoever it says it was of; one of a running program counts for ever. Waits @p patience
/// milliseconds for one who only looks.
OpenLock openLock(const QString& path, int patience = 100);

/// The lock file for @p file, in @p folder and not beside the file: a folder of the user's stays as it is.
QString lockFor(const QString& folder, const QString& file);

} // namespace meshwright
