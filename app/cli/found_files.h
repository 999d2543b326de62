// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QStringList>

namespace meshwright::cli {

/// The files that some paths stand for.
struct FoundFiles
{
    QStringList paths;     ///< in the order given, a folder's files sorted
    QSet<QString> streams; ///< of the paths, those that give what they hold only once: pipes, standard input
    QStringList errors;    ///< folders that cannot be read, in plain words
    QStringList notes;     ///< what is no file, and folders without any *.json
};

/// Folders are replaced by every *.json in them and their subfolders, other paths stay as they are. What is
/// hidden is left out; links are followed, but no folder is entered twice.
FoundFiles filesAt(const QStringList& paths);

} // namespace meshwright::cli
