// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/document.h"
#include "models/drafts/draft_keeper.h"
#include "models/formats/parse.h"
#include "models/json/json.h"
#include "models/rules/check.h"
#include "models/threads/lane.h"
#include "tests/support/sample_documents.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

namespace meshwright {

namespace {

/// nlohmann's parse of the text: what check() of the same document is held against.
void parse(benchmark::State& state, const json& node)
{
    const std::string text = node.dump(2);
    for (auto _ : state)
        benchmark::DoNotOptimize(json::parse(text));
}

/// With the place of every value.
void readPlaces(benchmark::State& state, const json& node)
{
    const std::string text = canonical(node);
    for (auto _ : state)
        benchmark::DoNotOptimize(meshwright::parse(std::string_view(text)));
}

void checkOnly(benchmark::State& state, const json& node)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(check(node));
}

/// One edit as the wizard does it: set, check, the text of the JSON pane.
void edit(benchmark::State& state, const json& node)
{
    Document document(node);
    int port = 1024;
    for (auto _ : state) {
        port = port == 60000 ? 1024 : port + 1;
        document.set(Pointer("/spec/listeners/0/portMapping/port"), port, Document::Merge::Typing);
        benchmark::DoNotOptimize(check(document.value()));
        benchmark::DoNotOptimize(canonical(document.value()));
    }
}

/// What keeping a draft costs the thread that the windows are on: a snapshot, handed to another thread. The
/// document has been edited a thousand times.
void keepDraft(benchmark::State& state, const json& node)
{
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    const QTemporaryDir folder;
    Document document(node);
    Lane pool;
    DraftKeeper keeper(
        document, DraftFolder(folder.path()), DraftFolder::newId(),
        [&document] {
            Draft draft;
            draft.document = document.value();
            draft.parked = document.parked();
            draft.history = document.history();
            return draft;
        },
        pool);
    int port = 0;
    while (port < 1000)
        document.set(Pointer("/spec/listeners/0/portMapping/port"), ++port);
    for (auto _ : state) {
        keeper.keepNow();
        state.PauseTiming();
        while (keeper.keeping().kind != Keeping::Kind::Kept)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        document.set(Pointer("/spec/listeners/0/portMapping/port"), ++port, Document::Merge::Typing);
        state.ResumeTiming();
    }
}

BENCHMARK_CAPTURE(parse, guide, guideExample())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(checkOnly, guide, guideExample())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(edit, guide, guideExample())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(parse, largest, largestDocument())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(readPlaces, largest, largestDocument())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(checkOnly, largest, largestDocument())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(edit, largest, largestDocument())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(keepDraft, largest, largestDocument())->Unit(benchmark::kMicrosecond)->Iterations(100);

} // namespace

} // namespace meshwright
