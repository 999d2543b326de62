// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/fill.h"
#include "models/json/json_type.h"
#include "models/report/report_writers.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QTemporaryDir>

#include <string>

// The report of a mesh: two nodes for each service, router and route, each of which calls three services.
namespace meshwright {

namespace {

std::string service(std::size_t i)
{
    std::string out("s");
    return out.append(std::to_string(i)).append(".shop.local");
}

json resource(const char* name, const std::string& value, json spec)
{
    return {{"meshName", "shop"}, {name, value}, {"spec", std::move(spec)}};
}

json meshOf(std::size_t services)
{
    const json listeners = json::parse(R"([{"portMapping": {"port": 8080, "protocol": "http"}}])");
    json out = json::array();
    for (std::size_t i = 0; i < services; ++i) {
        const std::string number = std::to_string(i);
        json backends = json::array(), targets = json::array();
        for (std::size_t next = i + 1; next < i + 4; ++next)
            backends.push_back({{"virtualService", {{"virtualServiceName", service(next % services)}}}});
        for (const char* version : {"-v1", "-v2"}) {
            out.push_back(resource("virtualNodeName", "n" + number + version,
                                   {{"listeners", listeners},
                                    {"serviceDiscovery", {{"dns", {{"hostname", service(i)}}}}},
                                    {"backends", backends}}));
            targets.push_back({{"virtualNode", "n" + number + version}, {"weight", 50}});
        }
        out.push_back(resource("virtualServiceName", service(i),
                               {{"provider", {{"virtualRouter", {{"virtualRouterName", "r" + number}}}}}}));
        out.push_back(resource("virtualRouterName", "r" + number, {{"listeners", listeners}}));
        out.push_back(resource(
            "routeName", "all",
            {{"httpRoute", {{"match", {{"prefix", "/"}}}, {"action", {{"weightedTargets", targets}}}}}}));
        out.back()["virtualRouterName"] = "r" + number;
    }
    return out;
}

/// A report of range(0) nodes, reading and the rules of the audit included, in all three formats.
void reportOfMesh(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mesh.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return state.SkipWithError("no file can be written");
    file.write(QByteArray::fromStdString(meshOf(static_cast<std::size_t>(state.range(0)) / 2).dump()));
    file.close();
    std::size_t bytes = 0;
    for (auto _ : state) {
        const MeshReport report = reportOf(inventoryAt({path}, {.checking = Checking::Audit}));
        bytes = htmlReport(report).size();
        benchmark::DoNotOptimize(markdownReport(report));
        benchmark::DoNotOptimize(csvReport(report));
    }
    state.counters["bytes of HTML"] = static_cast<double>(bytes);
}
BENCHMARK(reportOfMesh)->Arg(250)->Arg(1000)->Arg(4000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace meshwright
