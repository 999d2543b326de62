// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/acceptance.h"
#include "models/inventory/fill.h"
#include "models/json/json_type.h"
#include "models/review/read_review.h"
#include "models/review/review_tree.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <malloc.h>
#include <memory>
#include <string>

// What the review window reads and looks through: a folder of ten thousand virtual nodes, a file each.
namespace meshwright {

namespace {

constexpr int nodes = 10'000;

json nodeOf(int i)
{
    json out = json::parse(R"({"meshName": "shop", "spec": {
  "logging": {"accessLog": {"file": {"path": "/dev/stdout"}}},
  "listeners": [{"portMapping": {"port": 8080, "protocol": "http"},
    "healthCheck": {"protocol": "http", "path": "/ping", "healthyThreshold": 2, "unhealthyThreshold": 2,
      "intervalMillis": 5000, "timeoutMillis": 2000}}]}})");
    const std::string name = "node" + std::to_string(i);
    out["virtualNodeName"] = name;
    out["spec"]["serviceDiscovery"]["dns"]["hostname"] = name + ".shop.local";
    if (i % 10 == 0)
        out["spec"]["listeners"][0]["portMapping"]["port"] = 70000 + i;
    return out;
}

/// The folder, written once.
QString folderOfNodes()
{
    static const QTemporaryDir folder;
    static const bool isWritten = [] {
        for (int i = 0; i < nodes; ++i) {
            QFile file(folder.filePath(QStringLiteral("%1.json").arg(i)));
            if (!file.open(QIODevice::WriteOnly))
                return false;
            file.write(QByteArray::fromStdString(nodeOf(i).dump(2)));
        }
        return true;
    }();
    return isWritten ? folder.path() : QString();
}

/// What check does with them, which the review is measured against.
void checkNodes(benchmark::State& state)
{
    const QString folder = folderOfNodes();
    for (auto _ : state) {
        Inventory inventory = inventoryAt({folder});
        markAccepted(inventory);
        benchmark::DoNotOptimize(inventory.resources.size());
    }
}
BENCHMARK(checkNodes)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Reading, checking and preparing all of them, with the time until the first are there and what a node
/// takes.
void reviewNodes(benchmark::State& state)
{
    double first = 0, bytes = 0;
    const QString folder = folderOfNodes();
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        const std::size_t before = ::mallinfo2().uordblks;
        first = 0;
        const auto review = readReview({folder}, {}, [&](const ReviewProgress& come) {
            if (come.first && first == 0)
                first = static_cast<double>(clock.elapsed());
        });
        bytes = static_cast<double>(::mallinfo2().uordblks - before) / nodes;
        benchmark::DoNotOptimize(review->rows.size());
    }
    state.counters["ms to the first"] = first;
    state.counters["bytes a node"] = bytes;
}
BENCHMARK(reviewNodes)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A letter more in the filter, all groups made anew.
void filterNodes(benchmark::State& state)
{
    ReviewTree tree;
    tree.setReview(readReview({folderOfNodes()}));
    const QString typed[] = {
        QStringLiteral("n"),    QStringLiteral("node77"),          QStringLiteral("portmapping 8080"),
        QStringLiteral("ping"), QStringLiteral("nobody has this"), QString()};
    std::size_t next = 0;
    for (auto _ : state)
        tree.filter(typed[next++ % std::size(typed)]);
}
BENCHMARK(filterNodes)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace meshwright
