// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/acceptance_search.h"

#include "models/files/own_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString inFolder(const QString& folder, const QString& name)
{
    return folder.endsWith(u'/') ? folder + name : folder + u'/' + name;
}

/// Of a worktree or a submodule it is a file.
bool isTopOfRepository(const QString& folder)
{
    return QFileInfo::exists(inFolder(folder, u".git"_s));
}

/// Whether @p file was put there by somebody whose word counts for what @p owner has. Where the system knows
/// no owners, everybody's does.
bool isTrusted(const QFileInfo& file, uint owner)
{
#ifdef Q_OS_UNIX
    const auto whose = [&]() -> uint {
        struct stat status
        {};
        // Of a link, who made it.
        return ::lstat(QFile::encodeName(file.filePath()).constData(), &status) == 0 ? status.st_uid
                                                                                     : file.ownerId();
    }();
    return whose == 0 || whose == ::geteuid() || whose == owner;
#else
    Q_UNUSED(file)
    Q_UNUSED(owner)
    return true;
#endif
}

/// Empty above the root, and of what is in no folder: Qt takes ":name" for a place of its own.
QString folderAbove(const QString& folder)
{
    const qsizetype slash = folder.lastIndexOf(u'/');
    if (slash < 0 || folder.size() == 1)
        return {};
    return slash == 0 ? u"/"_s : folder.left(slash);
}

} // namespace

QString folderOfFile(const QString& path)
{
    return QDir::cleanPath(path == "-"_L1 ? QDir::currentPath() : QFileInfo(path).absolutePath());
}

QString AcceptanceSearch::fileFor(const QString& folder)
{
    auto known = m_asked.find(folder);
    if (known == m_asked.end())
        known = m_asked.insert(folder, searched(folder, QFileInfo(folder).ownerId()));
    return *known;
}

QString AcceptanceSearch::searched(const QString& folder, uint owner)
{
    QStringList passed;
    QString found;
    for (QString at = folder; !at.isEmpty(); at = folderAbove(at)) {
        if (const auto known = m_known.constFind({at, owner}); known != m_known.constEnd()) {
            found = *known;
            break;
        }
        passed.append(at);
        const QFileInfo file(inFolder(at, QLatin1String(acceptanceFileName)));
        const bool isThere = file.exists() || file.isSymLink(); // one that leads nowhere is told of
        if (isThere && isTrusted(file, owner))
            found = file.filePath();
        if (!found.isEmpty() || isTopOfRepository(at))
            break;
    }
    for (const QString& each : passed)
        m_known.insert({each, owner}, found);
    return found;
}

QString repositoryOf(const QString& folder)
{
    for (QString at = folder; !at.isEmpty(); at = folderAbove(at))
        if (isTopOfRepository(at))
            return at;
    return {};
}

} // namespace meshwright
