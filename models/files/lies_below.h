// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

/// Whether @p path is in @p folder or further down, by their names alone: both clean, and both absolute or
/// seen from the same place. A folder does not lie below itself.
inline bool liesBelow(const QString& path, const QString& folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

} // namespace meshwright
