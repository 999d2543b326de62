// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <archive.h>
#include <archive_entry.h>

namespace meshwright {

/// libarchive, loaded when the first archive is met. With what it brings along it takes as long to load as
/// meshwright-cli takes to start.
struct ArchiveLibrary
{
    decltype(&archive_entry_filetype) entryFiletype = nullptr;
    decltype(&archive_entry_hardlink) entryHardlink = nullptr;
    decltype(&archive_entry_is_encrypted) entryIsEncrypted = nullptr;
    decltype(&archive_entry_pathname) entryPathname = nullptr;
    decltype(&archive_entry_size) entrySize = nullptr;
    decltype(&archive_error_string) errorString = nullptr;
    decltype(&archive_read_data) readData = nullptr;
    decltype(&archive_read_free) readFree = nullptr;
    decltype(&archive_read_new) readNew = nullptr;
    decltype(&archive_read_next_header) readNextHeader = nullptr;
    decltype(&archive_read_open_fd) readOpenFd = nullptr;
    decltype(&archive_read_support_filter_gzip) supportGzip = nullptr;
    decltype(&archive_read_support_format_tar) supportTar = nullptr;
    decltype(&archive_read_support_format_zip_seekable) supportZip = nullptr;

    bool isLoaded = false; ///< false where libarchive is not installed: nothing else may be used then
};

/// libarchive, ready for any thread. The first call takes some milliseconds.
const ArchiveLibrary& archiveLibrary();

} // namespace meshwright
