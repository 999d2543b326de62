// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/read_review.h"

#include "models/acceptance/acceptance.h"
#include "models/inventory/fill.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <cstddef>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

constexpr int aScreenful = 100; // resources, or files

/// What @p parts have, unchecked: the other half of a mesh may be still to come. nullptr where that is
/// nothing.
std::shared_ptr<const Review> unchecked(std::vector<FilePart> parts, const QStringList& paths)
{
    Review out = reviewOf(inventoryOf(std::move(parts), false, Checking::Reading), paths);
    out.isWhole = false;
    return out.rows.empty() ? nullptr : std::make_shared<const Review>(std::move(out));
}

/// Whether all there is to read is one file, which can be read twice, and takes so long that somebody would
/// wait for it to be checked.
bool isOneLargeFile(const FoundFiles& found)
{
    constexpr qint64 large = 512 * 1024; // bytes
    return found.paths.size() == 1 && !found.streams.contains(found.paths.front()) &&
           QFileInfo(found.paths.front()).size() >= large;
}

/// Takes out of @p part what nobody sees at first.
void leaveAScreenful(FilePart& part)
{
    for (CheckedFile& file : part.files) {
        if (file.resources.size() <= std::size_t(aScreenful))
            continue;
        const std::size_t ofFile = file.found.size() - file.resources.size();
        file.resources.erase(file.resources.begin() + aScreenful, file.resources.end());
        file.found.erase(file.found.begin() + static_cast<std::ptrdiff_t>(ofFile) + aScreenful,
                         file.found.end());
    }
}

/// The first of what is in the one file of @p found, before it is checked, which takes longer than reading.
std::shared_ptr<const Review> readAlone(const FoundFiles& found, const QStringList& paths,
                                        const std::stop_token& stop)
{
    std::vector<FilePart> parts;
    readFiles(found, {.stop = stop, .checking = Checking::Reading}, [&parts](FilePart part) {
        leaveAScreenful(part);
        parts.push_back(std::move(part));
    });
    return stop.stop_requested() ? nullptr : unchecked(std::move(parts), paths);
}

/// Gathers what files have given, and tells on the way what there is to look at already.
class PartsOfReview
{
public:
    PartsOfReview(const QStringList& paths, qsizetype files, const std::function<void(ReviewProgress)>& tell)
        : m_paths(paths),
          m_files(files),
          m_tell(tell)
    {
        m_told.start();
    }

    void take(FilePart part)
    {
        m_parts.push_back(std::move(part));
        ++m_done;
        constexpr qint64 pause = 60; // milliseconds
        const bool isTime = m_told.elapsed() >= pause || (m_isFirst && m_done >= aScreenful);
        if (!m_tell || m_done == m_files || !isTime)
            return;
        m_told.restart();
        m_tell({m_done, m_files, std::exchange(m_isFirst, false) ? unchecked(m_parts, m_paths) : nullptr});
    }

    std::vector<FilePart>& parts() { return m_parts; }

private:
    const QStringList& m_paths;
    qsizetype m_files;
    const std::function<void(ReviewProgress)>& m_tell;
    QElapsedTimer m_told;
    std::vector<FilePart> m_parts;
    qsizetype m_done = 0;
    bool m_isFirst = true;
};

} // namespace

std::shared_ptr<const Review> readReview(const QStringList& paths, const std::stop_token& stop,
                                         const std::function<void(ReviewProgress)>& tell)
{
    FoundFiles found = filesAt(paths, {.stop = stop});
    if (tell && isOneLargeFile(found))
        if (auto first = readAlone(found, paths, stop))
            tell({0, 1, std::move(first)});
    PartsOfReview gathered(paths, found.paths.size(), tell);
    readFiles(found, {.stop = stop}, [&](FilePart part) { gathered.take(std::move(part)); });
    FilePart beside;
    for (SkippedPath& skipped : found.skipped)
        beside.skipped.push_back({std::move(skipped.path), std::move(skipped.reason), true});
    for (QString& error : found.errors)
        beside.files.push_back({{}, std::move(error)});
    if (!stop.stop_requested() && found.errors.isEmpty())
        beside.folders = std::move(found.folders);
    gathered.parts().push_back(std::move(beside));
    Inventory inventory = inventoryOf(std::move(gathered.parts()));
    QString trouble = markAccepted(inventory);
    Review out = reviewOf(std::move(inventory), paths);
    out.trouble = std::move(trouble);
    out.isWhole = !stop.stop_requested();
    return std::make_shared<const Review>(std::move(out));
}

} // namespace meshwright
