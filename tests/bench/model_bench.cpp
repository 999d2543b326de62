// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/document.h"
#include "models/document/json.h"
#include "models/validation/check.h"
#include "tests/support/sample_documents.h"

#include <benchmark/benchmark.h>

namespace meshwright {

namespace {

/// nlohmann's parse of the text: what check() of the same document is held against.
void parse(benchmark::State& state, const json& node)
{
    const std::string text = node.dump(2);
    for (auto _ : state)
        benchmark::DoNotOptimize(json::parse(text));
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

BENCHMARK_CAPTURE(parse, guide, guideExample())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(checkOnly, guide, guideExample())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(edit, guide, guideExample())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(parse, largest, largestDocument())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(checkOnly, largest, largestDocument())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(edit, largest, largestDocument())->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace meshwright
