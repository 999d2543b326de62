// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

/// Why the file @p path should not be written to: it is a link to a file in another folder that is not in its
/// own. Empty when it is none. Asks the disk.
QString whyOutside(const QString& path);

/// Why the file @p path should not be written anew: it has other names, hard links, which would keep what it
/// says now. Empty when it has none. Asks the disk.
QString whyShared(const QString& path);

} // namespace meshwright
