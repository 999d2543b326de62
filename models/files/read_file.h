// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstddef>
#include <functional>
#include <stop_token>
#include <string_view>

namespace meshwright {

/// Larger files are refused unread: the largest node the quotas allow takes well below a megabyte.
inline constexpr std::size_t largestFile = std::size_t(16) * 1024 * 1024;

/// What may be read.
enum class FileSort {
    Regular, ///< what lies in a folder and was named by nobody: no pipe, no device
    Named,   ///< what a person named, which may also be a pipe or /dev/null
};

/// How much is read of a file, and how long it may take.
struct ReadLimits
{
    std::size_t bytes = largestFile;
    FileSort sort = FileSort::Named;
    /// How long a pipe may say nothing before it is given up. Disks are waited for; see AsyncMeshes.
    std::chrono::milliseconds silence = std::chrono::seconds(30);
    std::stop_token stop = {};
    /// Asked with what came first, all of a small file: whether the rest is wanted. Empty: it always is.
    std::function<bool(std::string_view first)> isWanted = {};
};

/// What a file holds, or why it cannot be read.
struct FileBytes
{
    QByteArray bytes;
    bool isTooLarge = false; ///< the bytes are only the first, one more than the limit
    QString error = {};      ///< in plain words, with the path; empty when the bytes are there
    bool isUnwanted = false; ///< the bytes are only what came first, as ReadLimits::isWanted had it

    /// The bytes, as long as this is not changed.
    std::string_view text() const { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }
};

/// The bytes of the file @p path; at most one more than the limit. Nothing is waited for longer than the
/// limits say, neither the other end of a pipe nor the end of /dev/zero.
FileBytes readFile(const QString& path, const ReadLimits& limits = {});
/// What stands on standard input, to its end.
FileBytes readStandardInput();

} // namespace meshwright
