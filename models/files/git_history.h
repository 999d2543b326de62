// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/files/git_call.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace meshwright {

/// A commit, as a person chooses one.
struct GitCommit
{
    QString id;      ///< the whole of it
    QString subject; ///< its first line, as somebody wrote it
    QDateTime when;  ///< when it was committed; invalid when it does not say

    friend bool operator==(const GitCommit&, const GitCommit&) = default;
};

/// What git remembers of a path.
struct GitHistory
{
    std::vector<GitCommit> commits; ///< that changed it, the newest first, as seen from HEAD
    QStringList names;              ///< of branches and tags, the newest first
    QString error;                  ///< why there is nothing of that, in plain words; empty when there is
    bool isRepository = false;      ///< whether the path lies in one
};

/// What the repository around @p path remembers of it, @p most commits and as many names. The path need not
/// be there today. Waits for the disk: it is for threads that may. What @p call has no patience for is left
/// out; without a commit it is an error.
///
/// git is asked with plumbing (`rev-list`, `cat-file --batch`, `for-each-ref`), so that nothing the
/// repository names is run, and nothing is fetched.
GitHistory gitHistory(const QString& path, int most = 30, const GitCall& call = {});

/// @p id as people write it: its beginning.
QString shortId(const QString& id);

} // namespace meshwright
