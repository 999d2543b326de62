// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/folder_search.h"

#include "models/files/ignored_names.h"
#include "models/files/system_words.h"
#include "models/text/for_terminal.h"
#include "models/text/texts.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <utility>

namespace meshwright {

namespace {

using FileKey = std::pair<dev_t, ino_t>;

FileKey keyOf(const struct stat& status)
{
    return {status.st_dev, status.st_ino};
}

/// Where @p path leads when all links are followed; empty when it leads nowhere, errno says why.
std::string realPath(const std::string& path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real ? real.get() : std::string();
}

/// Why something of @p sort is not read.
QString sortWords(mode_t sort)
{
    return S_ISFIFO(sort)   ? Texts::tr("It is a pipe, and no file.")
           : S_ISSOCK(sort) ? Texts::tr("It is a socket, and no file.")
                            : Texts::tr("It is a device, and no file.");
}

/// Which files have been found, under whatever name. Nobody asks before there is a link to a file.
class FilesByKey
{
public:
    /// Whether the file @p status is of is among @p paths.
    bool hold(const QStringList& paths, const struct stat& status)
    {
        for (; m_known < paths.size(); ++m_known) {
            struct stat each
            {};
            if (::stat(QFile::encodeName(paths[m_known]).constData(), &each) == 0)
                m_keys.insert(keyOf(each));
        }
        return m_keys.contains(keyOf(status));
    }

private:
    qsizetype m_known = 0;
    std::set<FileKey> m_keys;
};

/// One folder with everything below it.
class FolderWalk
{
public:
    FolderWalk(FolderFiles& found, const SearchLimits& limits) : m_found(found), m_limits(limits) {}

    void walk(const QString& folder)
    {
        const std::string root = QFile::encodeName(folder).toStdString();
        m_root = realPath(root);
        m_ahead.push_back({root, 0, true, {}});
        do {
            lookAhead();
            std::vector<std::string> links = std::exchange(m_links, {});
            std::ranges::sort(links);
            for (const std::string& link : links)
                follow(link);
        } while (!isStopped() && (!m_ahead.empty() || !m_links.empty()));
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

    bool isStopped() const { return m_isFull || m_limits.stop.stop_requested(); }

    void lookAhead()
    {
        while (!m_ahead.empty() && !isStopped()) {
            const Entry next = std::move(m_ahead.back());
            m_ahead.pop_back();
            look(next);
        }
    }

    void look(const Entry& entry)
    {
        if (!QUtf8StringView(entry.path).isValidUtf8())
            tell(entry.path, Texts::tr("its name is not UTF-8. Rename it (with convmv, for example)"));
        else if (entry.isFolder)
            enter(entry);
        else
            add(entry.path);
    }

    void add(const std::string& path)
    {
        m_isFull = static_cast<std::size_t>(m_found.paths.size()) == m_limits.files;
        if (m_isFull)
            tell(m_root, Texts::tr("there are more than %1 files in it. Name the folders that matter")
                             .arg(m_limits.files));
        else
            m_found.paths.append(QString::fromStdString(path));
    }

    void enter(const Entry& entry)
    {
        const Folder folder = opened(entry);
        if (!folder)
            return tell(entry.path, errno == EACCES ? Texts::tr("you may not look into this folder")
                                                    : systemWords(errno));
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
            tell(entry.path, systemWords(errno));
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
             std::vector<Entry>& entries)
    {
        const std::string_view name = found.d_name;
        if (isIgnoredName(name))
            return;
        auto sort = static_cast<mode_t>(DTTOIF(found.d_type));
        struct stat status
        {};
        if (found.d_type == DT_UNKNOWN &&
            ::fstatat(::dirfd(folder.get()), found.d_name, &status, AT_SYMLINK_NOFOLLOW) == 0)
            sort = status.st_mode;
        std::string path = before + std::string(name);
        constexpr int mostOpen = 200; // a program may have about a thousand files open
        if (S_ISLNK(sort))
            m_links.push_back(std::move(path));
        else if (S_ISDIR(sort) || S_ISREG(sort))
            entries.push_back({std::move(path), before.size(), S_ISDIR(sort),
                               S_ISDIR(sort) && m_open < mostOpen ? folder : Folder()});
        else
            skip(path, sortWords(sort));
    }

    void follow(const std::string& link)
    {
        const std::string real = realPath(link);
        struct stat status
        {};
        if (real.empty() || ::stat(real.c_str(), &status) != 0)
            return skip(link,
                        errno == ENOENT ? Texts::tr("It is a link to what is not there.")
                        : errno == ELOOP
                            ? Texts::tr("It is a link that leads in a circle.")
                            : Texts::tr("It is a link that cannot be followed: %1.").arg(systemWords(errno)));
        const std::string inside = m_root.ends_with('/') ? m_root : m_root + '/';
        if (real != m_root && !real.starts_with(inside))
            return skip(link, Texts::tr("It is a link that leads out of the folder."));
        if (S_ISDIR(status.st_mode))
            m_ahead.push_back({link, 0, true, {}});
        else if (!S_ISREG(status.st_mode))
            skip(link, sortWords(status.st_mode));
        else if (!m_byKey.hold(m_found.paths, status))
            look({link, 0, false, {}});
    }

    /// False when @p folder has been entered before, by whatever name.
    bool isNew(const Folder& folder)
    {
        struct stat status
        {};
        return ::fstat(::dirfd(folder.get()), &status) != 0 || m_entered.insert(keyOf(status)).second;
    }

    void skip(const std::string& path, const QString& reason)
    {
        m_found.skipped.push_back({QString::fromStdString(forTerminal(path)), reason});
    }
    void tell(const std::string& path, const QString& why)
    {
        m_found.errors.append(
            Texts::tr("%1 cannot be read: %2.").arg(QString::fromStdString(forTerminal(path)), why));
    }

    FolderFiles& m_found;
    const SearchLimits& m_limits;
    std::string m_root;         ///< with no link in it
    bool m_isFull = false;      ///< as many files as may be have been found, and one more
    int m_open = 0;             ///< how many folders are open
    std::vector<Entry> m_ahead; ///< the next one last
    std::vector<std::string> m_links;
    std::set<FileKey> m_entered;
    FilesByKey m_byKey;
};

} // namespace

FolderFiles searchFolder(const QString& folder, const SearchLimits& limits)
{
    FolderFiles found;
    FolderWalk(found, limits).walk(folder);
    std::ranges::sort(found.skipped, {}, &SkippedPath::path);
    return found;
}

} // namespace meshwright
