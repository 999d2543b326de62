// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/fill.h"

#include "models/threads/lane.h"
#include "models/threads/work_ahead.h"

#include <QThread>

#include <algorithm>
#include <stop_token>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

using PartBatch = std::vector<FilePart>;

/// A machine with many cores need not hold as many of the largest files at once.
constexpr int mostThreads = 8;
constexpr int batchesOfAThread = 3;
/// Small files take less time than it takes to wake a thread.
constexpr qsizetype largestBatch = 32;

/// The files on their way through the pool, in batches.
class FilesAhead
{
public:
    FilesAhead(const FoundFiles& found, const FillOptions& options, WorkAhead<PartBatch>& ahead)
        : m_found(found),
          m_options(options),
          m_ahead(ahead)
    {}

    void addAll(qsizetype batchSize)
    {
        QStringList batch;
        for (const QString& path : m_found.paths) {
            if (m_options.stop.stop_requested())
                break;
            if (m_found.streams.contains(path)) {
                addBatch(batch);
                m_ahead.addForItsTurn([this, path] { return read({path}); });
            } else if (batch.append(path); batch.size() == batchSize) {
                addBatch(batch);
            }
        }
        addBatch(batch);
    }

private:
    void addBatch(QStringList& batch)
    {
        if (!batch.isEmpty())
            m_ahead.add([this, paths = std::exchange(batch, {})] { return read(paths); });
    }

    PartBatch read(const QStringList& paths) const
    {
        PartBatch out;
        for (const QString& path : paths)
            if (!m_options.stop.stop_requested())
                out.push_back(readFound(path, m_found.named.contains(path), m_options));
        return out;
    }

    const FoundFiles& m_found;
    const FillOptions& m_options;
    WorkAhead<PartBatch>& m_ahead;
};

} // namespace

void readFiles(const FoundFiles& found, const FillOptions& options, const std::function<void(FilePart)>& take)
{
    if (found.paths.isEmpty())
        return;
    if (found.paths.size() == 1) // not worth a thread
        return take(readFound(found.paths.front(), found.named.contains(found.paths.front()), options));
    const int threads = std::clamp(QThread::idealThreadCount(), 1, mostThreads);
    Lane pool;
    pool.setMaxThreadCount(threads);
    const int batches = threads * batchesOfAThread;
    WorkAhead<PartBatch> ahead(pool, static_cast<std::size_t>(batches), [&take](PartBatch batch) {
        for (FilePart& part : batch)
            take(std::move(part));
    });
    FilesAhead files(found, options, ahead);
    files.addAll(std::clamp<qsizetype>(found.paths.size() / batches, 1, largestBatch));
    ahead.finish();
}

Inventory inventoryAt(const QStringList& paths, const FillOptions& options,
                      const std::function<bool(const FilePart& part)>& isEnough)
{
    std::stop_source end;
    const std::stop_callback ending(options.stop, [&end] { end.request_stop(); });
    FoundFiles found = filesAt(paths, {.stop = options.stop});
    std::vector<FilePart> parts(1);
    for (SkippedPath& skipped : found.skipped)
        parts.front().skipped.push_back({std::move(skipped.path), std::move(skipped.reason), true});
    readFiles(found, {.arguments = options.arguments, .stop = end.get_token(), .checking = options.checking},
              [&](FilePart part) {
                  if (isEnough && isEnough(part))
                      end.request_stop();
                  parts.push_back(std::move(part));
              });
    for (QString& error : found.errors)
        parts.emplace_back().files.push_back({{}, std::move(error)});
    if (!end.stop_requested() && found.errors.isEmpty())
        parts.front().folders = std::move(found.folders);
    return inventoryOf(std::move(parts), options.isAllThere, options.checking);
}

} // namespace meshwright
