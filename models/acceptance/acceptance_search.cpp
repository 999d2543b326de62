// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/acceptance_search.h"

#include "models/files/own_files.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

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
    QStringList passed;
    QString found;
    for (QString at = folder; !at.isEmpty(); at = folderAbove(at)) {
        if (const auto known = m_known.constFind(at); known != m_known.constEnd()) {
            found = *known;
            break;
        }
        passed.append(at);
        const QFileInfo file(inFolder(at, QLatin1String(acceptanceFileName)));
        if (file.exists() || file.isSymLink()) // one that leads nowhere is told of
            found = file.filePath();
        if (!found.isEmpty() || isTopOfRepository(at))
            break;
    }
    for (const QString& each : passed)
        m_known.insert(each, found);
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
