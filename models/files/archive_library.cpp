// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/archive_library.h"

#include <QLibrary>

namespace meshwright {

namespace {

constexpr int archiveSoVersion = 13;

/// Looks functions up, and remembers whether one was missing.
class ArchiveFinder
{
public:
    template <typename Function>
    void operator()(Function& function, const char* name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        m_isWhole = m_isWhole && function != nullptr;
    }
    bool isWhole() const { return m_isWhole; }

private:
    QLibrary m_library{QStringLiteral("archive"), archiveSoVersion};
    bool m_isWhole = m_library.load();
};

ArchiveLibrary loadArchiveLibrary()
{
    ArchiveLibrary out;
    ArchiveFinder find;
    find(out.entryFiletype, "archive_entry_filetype");
    find(out.entryHardlink, "archive_entry_hardlink");
    find(out.entryIsEncrypted, "archive_entry_is_encrypted");
    find(out.entryPathname, "archive_entry_pathname");
    find(out.entrySize, "archive_entry_size");
    find(out.errorString, "archive_error_string");
    find(out.readData, "archive_read_data");
    find(out.readFree, "archive_read_free");
    find(out.readNew, "archive_read_new");
    find(out.readNextHeader, "archive_read_next_header");
    find(out.readOpenFd, "archive_read_open_fd");
    find(out.supportGzip, "archive_read_support_filter_gzip");
    find(out.supportTar, "archive_read_support_format_tar");
    find(out.supportZip, "archive_read_support_format_zip_seekable");
    out.isLoaded = find.isWhole();
    return out;
}

} // namespace

const ArchiveLibrary& archiveLibrary()
{
    static const ArchiveLibrary library = loadArchiveLibrary();
    return library;
}

} // namespace meshwright
