// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/found_files.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <iterator>
#include <sys/stat.h>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What stands at @p path, as stat() tells it; 0 when nothing does.
mode_t sortOf(const QString& path)
{
    struct stat status
    {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode : 0;
}

/// Drops what is there by another spelling of its path already: a file that was named, and lies in a folder
/// that was named as well.
void dropTwins(FoundFiles& found)
{
    const QString here = QDir::currentPath();
    QSet<QString> seen;
    found.paths.removeIf([&](const QString& path) {
        if (found.streams.contains(path))
            return false;
        const QString whole = QDir::cleanPath(path.startsWith(u'/') ? path : here + u'/' + path);
        const bool isTwin = seen.contains(whole);
        seen.insert(whole);
        return isTwin;
    });
}

} // namespace

FoundFiles filesAt(const QStringList& paths, const SearchLimits& limits)
{
    FoundFiles found;
    for (const QString& path : paths) {
        const mode_t sort = sortOf(path);
        if (!S_ISDIR(sort)) {
            found.paths.append(path);
            found.named.insert(path);
            if (path == "-"_L1 || (sort != 0 && !S_ISREG(sort)))
                found.streams.insert(path);
            continue;
        }
        found.folders.append(path);
        FolderFiles in = searchFolder(path, limits);
        found.paths += in.paths;
        found.errors += in.errors;
        std::ranges::move(in.skipped, std::back_inserter(found.skipped));
    }
    if (paths.size() > 1)
        dropTwins(found);
    return found;
}

} // namespace meshwright
