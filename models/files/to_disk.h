// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

// What everything that writes files here needs of the system.
namespace meshwright {

/// Brings the names in @p folder to the disk: without it a file that was just made can be gone after a power
/// failure. Nothing to be done when it fails; the file itself is whole. Nothing where the system has no such
/// call.
void flushFolder(const QString& folder);

#ifdef Q_OS_UNIX
/// Writes @p bytes to what is open as @p handle; 0, or the error that ended it. Of a pipe nothing may be
/// taken for 30 seconds at most.
int writeTo(int handle, QByteArrayView bytes);
#endif

} // namespace meshwright
