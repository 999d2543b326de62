// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace meshwright {

/// What tells, without reading it, that a file is not the one it was.
struct FileStamp
{
    std::int64_t size = -1;    ///< in bytes; -1: there is no file
    std::int64_t modified = 0; ///< milliseconds since 1970
    std::uint64_t inode = 0;   ///< which file the name stands for; 0 where that cannot be told

    bool isThere() const { return size >= 0; }
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// The stamp of the file @p path as it is now.
FileStamp stampOf(const QString& path);

/// A short text that differs where @p bytes differ (SHA-256, in hex).
QByteArray fingerprintOf(const QByteArray& bytes);

} // namespace meshwright
