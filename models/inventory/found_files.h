// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/files/folder_search.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace meshwright {

/// The files that some paths stand for.
struct FoundFiles
{
    QStringList paths;     ///< in the order given, a folder's files as searchFolder() has them; each once
    QSet<QString> named;   ///< of the paths, those that were given themselves
    QSet<QString> streams; ///< of these, those that give what they hold only once: pipes, standard input
    QStringList folders;   ///< that were searched
    QStringList errors;    ///< folders that cannot be read, in plain words
    std::vector<SkippedPath> skipped; ///< what in a folder is no file
};

/// Folders are replaced by the files in them and below, other paths stay as they are ("-" is standard input).
FoundFiles filesAt(const QStringList& paths, const SearchLimits& limits = {});

} // namespace meshwright
