// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/files/git_call.h"
#include "models/files/read_file.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace meshwright {

/// How much of a revision is read.
struct GitLimits
{
    std::size_t fileBytes = largestFile;
    std::size_t files = 100'000;
    std::stop_token stop = {};
    int patience = GitCall().patience; ///< milliseconds, for each answer of git
};

/// A file of a revision.
struct GitFile
{
    QString path; ///< "revision:path below the folder"
    QByteArray bytes;
    bool isTooLarge = false; ///< the bytes are only the first, one more than the limit
    bool isNamed = false;    ///< it is what was asked for by its path
};

/// Hands each file that @p revision has in and below the folder @p path, or as the file @p path, to @p take,
/// what a search in a folder would leave out not among them. The path need not be there today. Why that
/// cannot be done, in plain words; empty when it was, and when it was stopped.
///
/// git is asked for the list and for the bytes (`ls-tree`, `cat-file --batch`) and for nothing else: no hook,
/// filter, converter or monitor that the repository names is run, and nothing is fetched.
QString readGitTree(const QString& path, const QString& revision,
                    const std::function<void(const GitFile&)>& take, const GitLimits& limits = {});

} // namespace meshwright
