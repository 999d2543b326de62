// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/found_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

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

/// The one path that each file has, whatever links lead to its folder, and to itself where it was named.
class OnePaths
{
public:
    explicit OnePaths(const QSet<QString>& named) : m_named(named) {}

    QString of(const QString& path)
    {
        const QFileInfo file(path);
        if (const QString led = m_named.contains(path) ? file.canonicalFilePath() : QString(); !led.isEmpty())
            return led;
        const QString folder = file.path();
        auto known = m_folders.find(folder);
        if (known == m_folders.end())
            known = m_folders.insert(folder, oneFolder(folder));
        return *known + u'/' + file.fileName();
    }

private:
    static QString oneFolder(const QString& folder)
    {
        const QFileInfo there(folder);
        return there.exists() ? there.canonicalFilePath() : QDir::cleanPath(there.absoluteFilePath());
    }

    const QSet<QString>& m_named;
    QHash<QString, QString> m_folders; ///< asked for once for all files in it
};

/// Drops what is there by another spelling of its path already, or by a link: a file that was named, and lies
/// in a folder that was named as well.
void dropTwins(FoundFiles& found)
{
    OnePaths paths(found.named);
    QSet<QString> seen;
    found.paths.removeIf([&](const QString& path) {
        if (found.streams.contains(path))
            return false;
        const QString whole = paths.of(path);
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
