// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "models/rules/mesh/check_mesh.h"
#include "models/rules/mesh/live_mesh.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

// The rules across resources on large meshes: two nodes for each service, router and route.
namespace meshwright {

namespace {

struct LargeMesh
{
    std::vector<json> inputs;
    std::vector<MeshPart> parts;

    void add(Kind kind, std::string parent, std::string name, json spec)
    {
        json input{{"meshName", "shop"}, {"spec", std::move(spec)}};
        input[resourceOf(kind).name] = name;
        if (const auto of = resourceOf(kind).parent)
            input[resourceOf(*of).name] = parent;
        inputs.push_back(std::move(input));
        parts.push_back({kind, std::move(parent), std::move(name), nullptr, parts.size()});
    }
};

const json listeners = json::parse(R"([{"portMapping": {"port": 8080, "protocol": "http"}}])");

std::string service(std::size_t i)
{
    return "s" + std::to_string(i) + ".shop.local";
}

/// Each node calls three services after its own.
LargeMesh largeMesh(std::size_t services)
{
    LargeMesh out;
    out.add(Kind::Mesh, {}, "shop", json::object());
    for (std::size_t i = 0; i < services; ++i) {
        const std::string number = std::to_string(i);
        json backends = json::array();
        for (std::size_t next = i + 1; next < std::min(i + 4, services); ++next)
            backends.push_back({{"virtualService", {{"virtualServiceName", service(next)}}}});
        json targets = json::array();
        for (const char* version : {"-v1", "-v2"}) {
            out.add(Kind::VirtualNode, {}, "n" + number + version,
                    {{"listeners", listeners},
                     {"serviceDiscovery", {{"dns", {{"hostname", service(i)}}}}},
                     {"backends", backends}});
            targets.push_back({{"virtualNode", "n" + number + version}, {"weight", 50}});
        }
        out.add(Kind::VirtualService, {}, service(i),
                {{"provider", {{"virtualRouter", {{"virtualRouterName", "r" + number}}}}}});
        out.add(Kind::VirtualRouter, {}, "r" + number, {{"listeners", listeners}});
        out.add(Kind::Route, "r" + number, "all",
                {{"httpRoute", {{"match", {{"prefix", "/"}}}, {"action", {{"weightedTargets", targets}}}}}});
    }
    for (std::size_t i = 0; i < out.parts.size(); ++i)
        out.parts[i].input = &out.inputs[i];
    return out;
}

/// All rules on all of a mesh of range(0) services, with what they look up in it.
void checkAll(benchmark::State& state)
{
    const LargeMesh mesh = largeMesh(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(checkMesh(WholeMesh("shop", mesh.parts, allIsKnown())));
    state.counters["resources"] = static_cast<double>(mesh.parts.size());
}
BENCHMARK(checkAll)->Arg(200)->Arg(1250)->Arg(5000)->Unit(benchmark::kMillisecond);

LiveParts liveParts(const LargeMesh& mesh)
{
    LiveParts out;
    for (const MeshPart& part : mesh.parts)
        out[part.number] = {part.kind, part.parent, part.name, *part.input};
    return out;
}

/// One edit of a resource in the middle of a mesh of 1,001, back and forth, to all issues: what @p edit makes
/// of the part with the number it is given for.
void checkEdited(benchmark::State& state, std::size_t offset, void (*edit)(LivePart& part))
{
    LiveMesh mesh("shop", liveParts(largeMesh(200)), allIsKnown());
    const std::size_t number = 1 + 5 * 100 + offset; // a node, another, a service, a router, a route
    const LivePart before = mesh.parts().at(number);
    LivePart after = before;
    edit(after);
    bool isEdited = false;
    for (auto _ : state) {
        isEdited = !isEdited;
        mesh.replace(number, isEdited ? after : before);
        benchmark::DoNotOptimize(mesh.issues());
    }
}
BENCHMARK_CAPTURE(checkEdited, port, 0, [](LivePart& part) {
    part.input["spec"]["listeners"][0]["portMapping"]["port"] = 8081;
})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(checkEdited, host, 0, [](LivePart& part) {
    part.input["spec"]["serviceDiscovery"]["dns"]["hostname"] = "s100.shop.loca";
})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(checkEdited, backend, 0, [](LivePart& part) {
    part.input["spec"]["backends"][0]["virtualService"]["virtualServiceName"] = "s10.shop.loca";
})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(checkEdited, name, 0, [](LivePart& part) {
    part.input["virtualNodeName"] = part.name = "m";
})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(checkEdited, provider, 2, [](LivePart& part) {
    part.input["spec"]["provider"]["virtualRouter"]["virtualRouterName"] = "r7";
})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(checkEdited, target, 4, [](LivePart& part) {
    part.input["spec"]["httpRoute"]["action"]["weightedTargets"][0]["virtualNode"] = "n9-v1";
})->Unit(benchmark::kMillisecond);

} // namespace

} // namespace meshwright
