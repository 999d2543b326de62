// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/found_files.h"

#include "models/text/for_terminal.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sys/stat.h>
#include <vector>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

/// One folder that was asked for, with everything below it. Works with names as the disk has them: not every
/// name is UTF-8.
class FolderSearch
{
public:
    explicit FolderSearch(FoundFiles& found) : m_found(found) {}

    void search(const QString& folder)
    {
        m_ahead.push_back({QFile::encodeName(folder).toStdString(), true});
        while (!m_ahead.empty()) {
            const Entry next = std::move(m_ahead.back());
            m_ahead.pop_back();
            if (!QUtf8StringView(next.path).isValidUtf8())
                m_found.errors.append(
                    u"%1 cannot be read: its name is not UTF-8. Rename it (with convmv, for example)."_s.arg(
                        shown(next.path)));
            else if (next.isFolder)
                enter(next.path);
            else
                m_found.paths.append(QString::fromStdString(next.path));
        }
    }

private:
    struct Entry
    {
        std::string path;
        bool isFolder;
    };

    void enter(const std::string& folder)
    {
        if (!isNew(folder))
            return;
        std::vector<Entry> entries;
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
            see(*at, (folder.ends_with('/') ? folder : folder + '/') + at->path().filename().string(),
                entries);
        if (error)
            m_found.errors.append(cannotRead(folder, error));
        // What was put there last is looked at next.
        std::ranges::sort(entries, std::ranges::greater(), &Entry::path);
        std::ranges::move(entries, std::back_inserter(m_ahead));
    }

    void see(const fs::directory_entry& entry, std::string path, std::vector<Entry>& entries)
    {
        if (entry.path().filename().string().starts_with('.'))
            return;
        std::error_code ignored;
        const fs::file_type type = entry.status(ignored).type();
        const bool isFolder = type == fs::file_type::directory;
        // A link to nowhere, or in a circle, too: reading it says so.
        const bool isFile =
            path.ends_with(".json") && (type == fs::file_type::regular || type == fs::file_type::not_found ||
                                        type == fs::file_type::none);
        if (isFolder || isFile)
            entries.push_back({std::move(path), isFolder});
    }

    /// False when @p folder has been entered before, by whatever name. Its number on the disk tells: the real
    /// path would be looked up name by name, again for every folder of a deep tree.
    bool isNew(const std::string& folder)
    {
        struct stat status
        {};
        return ::stat(folder.c_str(), &status) != 0 || m_entered.emplace(status.st_dev, status.st_ino).second;
    }

    static QString shown(const std::string& path) { return QString::fromStdString(forTerminal(path)); }

    static QString cannotRead(const std::string& folder, const std::error_code& error)
    {
        return error == std::errc::permission_denied
                   ? u"%1 cannot be read: you may not look into this folder."_s.arg(shown(folder))
                   : u"%1 cannot be read: %2."_s.arg(shown(folder), QString::fromStdString(error.message()));
    }

    FoundFiles& m_found;
    std::vector<Entry> m_ahead; ///< the next one last
    std::set<std::pair<dev_t, ino_t>> m_entered;
};

} // namespace

FoundFiles filesAt(const QStringList& paths)
{
    FoundFiles found;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            found.paths.append(path);
            continue;
        }
        const auto before = found.paths.size() + found.errors.size();
        FolderSearch(found).search(path);
        if (found.paths.size() + found.errors.size() == before)
            found.notes.append(u"There is no *.json in %1."_s.arg(path));
    }
    return found;
}

} // namespace meshwright::cli
