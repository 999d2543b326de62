// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/archive_library.h"

#include "models/files/loaded_library.h"

namespace meshwright {

namespace {

ArchiveLibrary loadArchiveLibrary()
{
    constexpr int soVersion = 13;
    ArchiveLibrary out;
    LoadedLibrary library(QStringLiteral("archive"), soVersion);
    library.find(out.entryFiletype, "archive_entry_filetype");
    library.find(out.entryHardlink, "archive_entry_hardlink");
    library.find(out.entryIsEncrypted, "archive_entry_is_encrypted");
    library.find(out.entryPathname, "archive_entry_pathname");
    library.find(out.entrySize, "archive_entry_size");
    library.find(out.errorString, "archive_error_string");
    library.find(out.readData, "archive_read_data");
    library.find(out.readFree, "archive_read_free");
    library.find(out.readNew, "archive_read_new");
    library.find(out.readNextHeader, "archive_read_next_header");
    library.find(out.readOpenFd, "archive_read_open_fd");
    library.find(out.supportGzip, "archive_read_support_filter_gzip");
    library.find(out.supportTar, "archive_read_support_format_tar");
    library.find(out.supportZip, "archive_read_support_format_zip_seekable");
    out.isLoaded = library.isWhole();
    return out;
}

} // namespace

const ArchiveLibrary& archiveLibrary()
{
    static const ArchiveLibrary library = loadArchiveLibrary();
    return library;
}

} // namespace meshwright
