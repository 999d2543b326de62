// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <stop_token>
#include <vector>

namespace meshwright {

/// Something that is not read.
struct SkippedPath
{
    QString path;
    QString reason; ///< a sentence

    friend bool operator==(const SkippedPath&, const SkippedPath&) = default;
};

struct SearchLimits
{
    std::size_t files = 500'000; ///< more are not looked at, and an error says so
    std::stop_token stop = {};
};

/// What is in a folder.
struct FolderFiles
{
    QStringList paths;                     ///< sorted; links come behind what is no link
    QStringList errors = {};               ///< what could not be looked into, in plain words with the path
    std::vector<SkippedPath> skipped = {}; ///< what is no file, links out of the folder; by path
};

/// Every regular file in @p folder and the folders below. Left out without a word is what isIgnoredName(). A
/// link that leads to something in the folder is followed when that has not been found by itself. Works with
/// names as the disk has them; one that is not UTF-8 is an error.
FolderFiles searchFolder(const QString& folder, const SearchLimits& limits = {});

} // namespace meshwright
