// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>

namespace meshwright {

/// The absolute path of the folder of the file @p path; of standard input ("-"), that which is worked in.
QString folderOfFile(const QString& path);

/// Finds the `.meshwright.json` that holds for a folder, looking into each folder on the disk once.
class AcceptanceSearch
{
public:
    /// Its path, in @p folder (an absolute path) or the nearest above, at most the top of a git repository;
    /// empty when there is none.
    QString fileFor(const QString& folder);

private:
    QHash<QString, QString> m_known; ///< by folder
};

/// The top of the git repository that the absolute path @p folder is in; empty when it is in none.
QString repositoryOf(const QString& folder);

} // namespace meshwright
