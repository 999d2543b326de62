// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/found_files.h"

#include "models/text/for_terminal.h"
#include "models/text/texts.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <utility>
#include <vector>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// One folder that was asked for, with everything below it. Works with names as the disk has them: not every
/// name is UTF-8.
class FolderSearch
{
public:
    explicit FolderSearch(FoundFiles& found) : m_found(found) {}

    void search(const QString& folder)
    {
        m_ahead.push_back({QFile::encodeName(folder).toStdString(), 0, true, {}});
        while (!m_ahead.empty()) {
            const Entry next = std::move(m_ahead.back());
            m_ahead.pop_back();
            if (!QUtf8StringView(next.path).isValidUtf8())
                tell(next, Texts::tr("its name is not UTF-8. Rename it (with convmv, for example)"));
            else if (next.isFolder)
                enter(next);
            else
                m_found.paths.append(QString::fromStdString(next.path));
        }
    }

private:
    using Folder = std::shared_ptr<DIR>;

    struct Entry
    {
        std::string path;
        std::size_t nameAt; ///< where in the path its name begins
        bool isFolder;
        Folder in; ///< the folder it is in, so that its path need not be looked up from the top; may be empty
    };

    void enter(const Entry& entry)
    {
        const Folder folder = opened(entry);
        if (!folder)
            return tell(entry,
                        errno == EACCES ? Texts::tr("you may not look into this folder") : lastError());
        if (!isNew(folder))
            return;
        std::vector<Entry> entries;
        const std::string before = entry.path.ends_with('/') ? entry.path : entry.path + '/';
        errno = 0;
        while (const dirent* const found = ::readdir(folder.get())) {
            see(*found, folder, before, entries);
            errno = 0;
        }
        if (errno != 0)
            tell(entry, lastError());
        // What was put there last is looked at next.
        std::ranges::sort(entries, std::ranges::greater(), &Entry::path);
        std::ranges::move(entries, std::back_inserter(m_ahead));
    }

    Folder opened(const Entry& entry)
    {
        constexpr int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
        const int handle = entry.in
                               ? ::openat(::dirfd(entry.in.get()), entry.path.c_str() + entry.nameAt, flags)
                               : ::open(entry.path.c_str(), flags);
        DIR* const folder = handle < 0 ? nullptr : ::fdopendir(handle);
        if (!folder)
            return {};
        ++m_open;
        return {folder, [this](DIR* done) {
                    ::closedir(done);
                    --m_open;
                }};
    }

    void see(const dirent& found, const Folder& folder, const std::string& before,
             std::vector<Entry>& entries) const
    {
        const std::string_view name = found.d_name;
        if (name.starts_with('.'))
            return;
        bool isFolder = found.d_type == DT_DIR;
        bool isFile = found.d_type == DT_REG;
        auto sort = static_cast<mode_t>(DTTOIF(found.d_type));
        if (found.d_type == DT_LNK || found.d_type == DT_UNKNOWN) {
            struct stat status
            {};
            const bool isThere = ::fstatat(::dirfd(folder.get()), found.d_name, &status, 0) == 0;
            isFolder = isThere && S_ISDIR(status.st_mode);
            isFile = !isThere || S_ISREG(status.st_mode); // a link to nowhere: reading it says so
            sort = status.st_mode;
        }
        if (!isFolder && !isFile && name.ends_with(".json"))
            m_found.notes.append(
                skippedWords(sort).arg(QString::fromStdString(forTerminal(before + std::string(name)))));
        constexpr int mostOpen = 200; // a program may have about a thousand files open
        if (isFolder || (isFile && name.ends_with(".json")))
            entries.push_back({before + std::string(name), before.size(), isFolder,
                               isFolder && m_open < mostOpen ? folder : Folder()});
    }

    /// Why something of @p sort, %1, is not read.
    static QString skippedWords(mode_t sort)
    {
        return S_ISFIFO(sort)   ? Texts::tr("%1 is skipped: it is a pipe, and no file.")
               : S_ISSOCK(sort) ? Texts::tr("%1 is skipped: it is a socket, and no file.")
                                : Texts::tr("%1 is skipped: it is a device, and no file.");
    }

    /// False when @p folder has been entered before, by whatever name.
    bool isNew(const Folder& folder)
    {
        struct stat status
        {};
        return ::fstat(::dirfd(folder.get()), &status) != 0 ||
               m_entered.emplace(status.st_dev, status.st_ino).second;
    }

    static QString lastError() { return QString::fromLocal8Bit(std::strerror(errno)); }

    void tell(const Entry& entry, const QString& why)
    {
        m_found.errors.append(
            Texts::tr("%1 cannot be read: %2.").arg(QString::fromStdString(forTerminal(entry.path)), why));
    }

    FoundFiles& m_found;
    int m_open = 0;             ///< how many folders are open
    std::vector<Entry> m_ahead; ///< the next one last
    std::set<std::pair<dev_t, ino_t>> m_entered;
};

/// What stands at @p path, as stat() tells it; 0 when nothing does.
mode_t sortOf(const QString& path)
{
    struct stat status
    {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode : 0;
}

} // namespace

FoundFiles filesAt(const QStringList& paths)
{
    FoundFiles found;
    for (const QString& path : paths) {
        const mode_t sort = sortOf(path);
        if (!S_ISDIR(sort)) {
            found.paths.append(path);
            if (path == "-"_L1 || (sort != 0 && !S_ISREG(sort)))
                found.streams.insert(path);
            continue;
        }
        const auto before = found.paths.size() + found.errors.size();
        const auto firstNote = found.notes.size();
        FolderSearch(found).search(path);
        std::sort(found.notes.begin() + firstNote, found.notes.end()); // folders have an order of their own
        if (found.paths.size() + found.errors.size() == before && found.notes.size() == firstNote)
            found.notes.append(Texts::tr("There is no *.json in %1.").arg(path));
    }
    return found;
}

} // namespace meshwright::cli
