// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/read_review.h"

#include "models/acceptance/acceptance.h"
#include "models/inventory/fill.h"

#include <QElapsedTimer>

#include <utility>
#include <vector>

namespace meshwright {

namespace {

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
        constexpr qsizetype aScreenful = 100;
        const bool isTime = m_told.elapsed() >= pause || (m_isFirst && m_done >= aScreenful);
        if (!m_tell || m_done == m_files || !isTime)
            return;
        m_told.restart();
        m_tell({m_done, m_files, std::exchange(m_isFirst, false) ? first() : nullptr});
    }

    std::vector<FilePart>& parts() { return m_parts; }

private:
    /// What is there so far, unchecked: the other half of a mesh may be still to come.
    std::shared_ptr<const Review> first() const
    {
        Review out = reviewOf(inventoryOf(m_parts, false, Checking::Reading), m_paths);
        out.isWhole = false;
        return out.rows.empty() ? nullptr : std::make_shared<const Review>(std::move(out));
    }

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
