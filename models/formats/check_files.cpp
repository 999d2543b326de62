// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/check_files.h"

#include "models/threads/lane.h"
#include "models/threads/work_ahead.h"

#include <QThread>

#include <algorithm>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

using Batch = std::vector<CheckedFile>;

/// A machine with many cores need not hold as many of the largest files at once.
constexpr int mostThreads = 8;
constexpr int batchesOfAThread = 3;
/// Small files take less time than it takes to wake a thread.
constexpr qsizetype largestBatch = 32;

CheckedFile withoutNodes(const QString& path)
{
    CheckedFile out = checkFile(path);
    out.nodes.clear();
    return out;
}

Batch checkedBatch(const QStringList& paths)
{
    Batch out;
    for (const QString& path : paths)
        out.push_back(withoutNodes(path));
    return out;
}

/// Adds the paths to what is done ahead, in batches.
void addAll(const QStringList& paths, const QSet<QString>& inTurn, qsizetype batchSize,
            WorkAhead<Batch>& ahead)
{
    QStringList batch;
    const auto addBatch = [&] {
        if (!batch.isEmpty())
            ahead.add([paths = std::exchange(batch, {})] { return checkedBatch(paths); });
    };
    for (const QString& path : paths) {
        if (inTurn.contains(path)) {
            addBatch();
            ahead.addForItsTurn([path] { return checkedBatch({path}); });
        } else if (batch.append(path); batch.size() == batchSize) {
            addBatch();
        }
    }
    addBatch();
}

} // namespace

void checkFiles(const QStringList& paths, const QSet<QString>& inTurn,
                const std::function<void(CheckedFile)>& take)
{
    if (paths.size() == 1)
        return take(withoutNodes(paths.front())); // not worth a thread
    const int threads = std::clamp(QThread::idealThreadCount(), 1, mostThreads);
    Lane pool;
    pool.setMaxThreadCount(threads);
    const int batches = threads * batchesOfAThread;
    WorkAhead<Batch> ahead(pool, static_cast<std::size_t>(batches), [&take](Batch batch) {
        for (CheckedFile& file : batch)
            take(std::move(file));
    });
    addAll(paths, inTurn, std::clamp<qsizetype>(paths.size() / batches, 1, largestBatch), ahead);
    ahead.finish();
}

} // namespace meshwright
