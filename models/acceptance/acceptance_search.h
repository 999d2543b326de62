// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>

#include <utility>

namespace meshwright {

/// The absolute path of the folder of the file @p path; of standard input ("-"), that which is worked in.
QString folderOfFile(const QString& path);

/// Finds the `.meshwright.json` that holds for a folder, looking into each folder on the disk once.
class AcceptanceSearch
{
public:
    /// Its path, in @p folder (an absolute path) or the nearest above, at most the top of a git repository;
    /// empty when there is none. Only a file counts that belongs to who runs this, to root or to whom the
    /// folder belongs: in /tmp anybody can leave one for everybody.
    QString fileFor(const QString& folder);

private:
    QString searched(const QString& folder, uint owner);

    QHash<QString, QString> m_asked;                  ///< by folder that was asked for
    QHash<std::pair<QString, uint>, QString> m_known; ///< by folder, and whose the one asked for is
};

/// The top of the git repository that the absolute path @p folder is in; empty when it is in none.
QString repositoryOf(const QString& folder);

} // namespace meshwright
