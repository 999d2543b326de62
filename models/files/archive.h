// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/files/read_file.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string_view>

namespace meshwright {

/// How much of an archive is taken out of it: a few kilobytes can stand for more than any disk holds.
struct ArchiveLimits
{
    std::size_t archiveBytes = std::size_t(256) * 1024 * 1024; ///< a larger one is refused unread
    std::size_t members = 100'000;
    std::size_t bytes = std::size_t(256) * 1024 * 1024; ///< of all that is read out of it
    std::size_t memberBytes = largestFile;              ///< of one member
    std::size_t ratio = 250; ///< how many times the size of the archive may come out of it
    std::stop_token stop = {};
    /// As ReadLimits::isWanted, for each member.
    std::function<bool(std::string_view first)> isWanted = {};
};

/// Something in an archive.
struct ArchiveMember
{
    QString path;           ///< "archive.zip/member", with what would lead out of the archive escaped
    FileBytes content = {}; ///< when it is not skipped
    QString skipped = {};   ///< why it is not read; empty when it is
};

/// Hands what is in the archive @p path (.zip, .tar, .tar.gz) to @p take, member by member, in the order it
/// stands there; nothing is written anywhere. Folders and what is hidden are left out. Returns why not all of
/// it was read, in plain words with the path; empty when it was.
QString readArchive(const QString& path, const std::function<void(ArchiveMember)>& take,
                    const ArchiveLimits& limits = {});

/// The member called @p name of the archive @p archive in a path that leads to nothing else.
QString memberPath(const QString& archive, const QString& name);

} // namespace meshwright
