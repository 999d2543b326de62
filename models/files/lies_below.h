// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFileInfo>
#include <QString>

namespace meshwright {

/// Whether @p path is in @p folder or further down, by their names alone: both clean, and both absolute or
/// seen from the same place. A folder does not lie below itself.
inline bool liesBelow(const QString& path, const QString& folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

/// Whether @p path is a link that leads nowhere.
inline bool isLinkToNothing(const QString& path)
{
    const QFileInfo file(path);
    return file.isSymLink() && !file.exists();
}

/// Whether @p path is a link that leads out of the folder it lies in, or nowhere. Such a file is somebody
/// else's.
inline bool isLinkOut(const QString& path)
{
    const QFileInfo file(path);
    return file.isSymLink() &&
           !liesBelow(file.canonicalFilePath(), QFileInfo(file.absolutePath()).canonicalFilePath());
}

} // namespace meshwright
