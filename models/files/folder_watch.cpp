// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/folder_watch.h"

#include "models/files/ignored_names.h"

#include <QFile>

#include <array>
#include <cstdint>
#include <filesystem>
#include <string_view>
#include <sys/inotify.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

constexpr auto changes = static_cast<std::uint32_t>(IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                                    IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF);

bool isWatched(std::string_view name)
{
    return !isIgnoredName(name) || name == ".meshwright.json";
}

/// The folders in @p folder, without following links: what they lead to is found by itself.
std::vector<std::string> foldersIn(const std::string& folder)
{
    std::vector<std::string> out;
    std::error_code failure;
    for (std::filesystem::directory_iterator each(folder, failure), end; !failure && each != end;
         each.increment(failure)) {
        std::error_code unknown;
        if (each->symlink_status(unknown).type() == std::filesystem::file_type::directory &&
            isWatched(each->path().filename().native()))
            out.push_back(each->path().native());
    }
    return out;
}

} // namespace

FolderWatch::FolderWatch(const QString& path, const WatchLimits& limits)
    : m_handle(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_handle < 0)
        return;
    const std::filesystem::path root = QFile::encodeName(path).toStdString();
    std::error_code failure;
    if (std::filesystem::is_directory(root, failure)) {
        watchBelow(root.native(), limits);
    } else {
        m_only = root.filename().native();
        ::inotify_add_watch(m_handle, root.parent_path().c_str(), changes | IN_ONLYDIR);
    }
}

FolderWatch::~FolderWatch()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

void FolderWatch::watchBelow(const std::string& folder, const WatchLimits& limits)
{
    std::vector<std::string> ahead{folder};
    for (std::size_t watched = 0; !ahead.empty() && watched < limits.folders; ++watched) {
        if (limits.stop.stop_requested())
            return;
        const std::string next = std::exchange(ahead.back(), {});
        ahead.pop_back();
        // Watched before it is looked into, so that no folder is made unseen in between.
        if (::inotify_add_watch(m_handle, next.c_str(), changes | IN_ONLYDIR) < 0)
            continue;
        for (std::string& below : foldersIn(next))
            ahead.push_back(std::move(below));
    }
}

bool FolderWatch::takeChanges()
{
    bool out = false;
    alignas(inotify_event) std::array<char, 16 * 1024> events{};
    while (m_handle >= 0) {
        const ssize_t size = ::read(m_handle, events.data(), events.size());
        if (size <= 0)
            return out;
        for (ssize_t at = 0; at < size;) {
            // The kernel writes whole events, each with its length.
            const auto* const event = reinterpret_cast<const inotify_event*>(events.data() + at);
            const std::string_view name = event->len > 0 ? event->name : "";
            out |= name.empty() || (m_only.empty() ? isWatched(name) : name == m_only);
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
        }
    }
    return out;
}

} // namespace meshwright
