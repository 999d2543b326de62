// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/compare_inputs.h"
#include "models/compare/taken_over.h"
#include "models/compare/three_way.h"
#include "models/json/json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace meshwright {

namespace {

struct MergeRow
{
    const char* base;
    const char* mine;
    const char* theirs;
    const char* merged; ///< all of the spec
    const char* words;  ///< of the conflicts
};

const MergeRow mergeRows[] = {
    // Who has changed nothing does not count.
    {R"({"a": 1})", R"({"a": 1})", R"({"a": 2})", R"({"a":2})", ""},
    {R"({"a": 1})", R"({"a": 2})", R"({"a": 1})", R"({"a":2})", ""},
    {R"({"a": 1})", R"({"a": 2})", R"({"a": 2})", R"({"a":2})", ""},
    {R"({"a": 1, "b": 1})", R"({"a": 2, "b": 1})", R"({"a": 1, "b": 2})", R"({"a":2,"b":2})", ""},
    {R"({"a": 1})", R"({})", R"({"a": 1})", "{}", ""},
    {R"({"a": 1})", R"({"a": 1, "b": 1})", R"({})", R"({"b":1})", ""},
    // Both: mine stands, and it is said.
    {R"({"a": 1})", R"({"a": 2})", R"({"a": 3})", R"({"a":2})", "a: mine 2, theirs 3"},
    {R"({"a": 1})", R"({})", R"({"a": 3})", "{}", "a: gone here, changed there"},
    {R"({"a": 1})", R"({"a": 3})", R"({})", R"({"a":3})", "a: changed here, gone there"},
    {R"({})", R"({"a": 2})", R"({"a": 3})", R"({"a":2})", "a: mine 2, theirs 3"},
    // A time goes with its unit, and is the same in another one.
    {R"({"listeners": [{"portMapping": {"port": 80}, "timeout": {"tcp": {"idle": {"value": 1, "unit": "s"}}}}]})",
     R"({"listeners": [{"portMapping": {"port": 80}, "timeout": {"tcp": {"idle": {"value": 2, "unit": "s"}}}}]})",
     R"({"listeners": [{"portMapping": {"port": 80}, "timeout": {"tcp": {"idle": {"value": 1, "unit": "ms"}}}}]})",
     R"({"listeners":[{"portMapping":{"port":80},"timeout":{"tcp":{"idle":{"unit":"s","value":2}}}}]})",
     "Listener 80 › Timeouts › TCP › Idle duration: mine 2 s, theirs 1 ms"},
    {R"({"listeners": [{"portMapping": {"port": 80}, "timeout": {"tcp": {"idle": {"value": 1, "unit": "s"}}}}]})",
     R"({"listeners": [{"portMapping": {"port": 80}, "timeout": {"tcp": {"idle": {"value": 1000, "unit": "ms"}}}}]})",
     R"({"listeners": [{"portMapping": {"port": 80}, "timeout": {"tcp": {"idle": {"value": 5, "unit": "s"}}}}]})",
     R"({"listeners":[{"portMapping":{"port":80},"timeout":{"tcp":{"idle":{"unit":"s","value":5}}}}]})", ""},
    // One choice of several goes as a whole.
    {R"({"serviceDiscovery": {"dns": {"hostname": "a"}}})",
     R"({"serviceDiscovery": {"awsCloudMap": {"namespaceName": "n", "serviceName": "s"}}})",
     R"({"serviceDiscovery": {"dns": {"hostname": "b"}}})",
     R"({"serviceDiscovery":{"awsCloudMap":{"namespaceName":"n","serviceName":"s"}}})",
     "Service discovery method: mine AWS Cloud Map, theirs DNS b"},
    {R"({"serviceDiscovery": {"dns": {"hostname": "a"}}})",
     R"({"serviceDiscovery": {"dns": {"hostname": "b"}}})",
     R"({"serviceDiscovery": {"dns": {"hostname": "a", "ipPreference": "IPv4_ONLY"}}})",
     R"({"serviceDiscovery":{"dns":{"hostname":"b","ipPreference":"IPv4_ONLY"}}})", ""},
    // Items by what identifies them, in my order, theirs at the end.
    {R"({"backends": [{"virtualService": {"virtualServiceName": "a"}}]})",
     R"({"backends": [{"virtualService": {"virtualServiceName": "m"}}, {"virtualService": {"virtualServiceName": "a"}}]})",
     R"({"backends": [{"virtualService": {"virtualServiceName": "t"}}, {"virtualService": {"virtualServiceName": "a"}}]})",
     R"({"backends":[{"virtualService":{"virtualServiceName":"m"}},{"virtualService":{"virtualServiceName":"a"}},{"virtualService":{"virtualServiceName":"t"}}]})",
     ""},
    {R"({"backends": [{"virtualService": {"virtualServiceName": "a"}}, {"virtualService": {"virtualServiceName": "b"}}]})",
     R"({"backends": [{"virtualService": {"virtualServiceName": "b"}}]})",
     R"({"backends": [{"virtualService": {"virtualServiceName": "a"}}]})", R"({"backends":[]})", ""},
    {R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]})",
     R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http2"}}, {"portMapping": {"port": 81, "protocol": "tcp"}}]})",
     R"({"listeners": [{"portMapping": {"port": 81, "protocol": "grpc"}}, {"portMapping": {"port": 80, "protocol": "http"}}]})",
     R"({"listeners":[{"portMapping":{"port":80,"protocol":"http2"}},{"portMapping":{"port":81,"protocol":"tcp"}}]})",
     "Listener 81: another one on each side"},
    {R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]})", R"({"listeners": []})",
     R"({"listeners": [{"portMapping": {"port": 80, "protocol": "grpc"}}]})", R"({"listeners":[]})",
     "Listener 80: gone here, changed there"},
    // Mine has become what theirs has got besides.
    {R"({"listeners": [{"portMapping": {"port": 80}}]})", R"({"listeners": [{"portMapping": {"port": 90}}]})",
     R"({"listeners": [{"portMapping": {"port": 80}}, {"portMapping": {"port": 90, "protocol": "tcp"}}]})",
     R"({"listeners":[{"portMapping":{"port":90}}]})", "Listeners: another one on each side"},
    // Both have added the same, in another order.
    {R"({"backends": []})",
     R"({"backends": [{"virtualService": {"virtualServiceName": "a"}}, {"virtualService": {"virtualServiceName": "b"}}]})",
     R"({"backends": [{"virtualService": {"virtualServiceName": "b"}}, {"virtualService": {"virtualServiceName": "a"}}]})",
     R"({"backends":[{"virtualService":{"virtualServiceName":"a"}},{"virtualService":{"virtualServiceName":"b"}}]})",
     ""},
    // No port at all would be every port.
    {R"({"backendDefaults": {"clientPolicy": {"tls": {"ports": [80, 443]}}}})",
     R"({"backendDefaults": {"clientPolicy": {"tls": {"ports": [443]}}}})",
     R"({"backendDefaults": {"clientPolicy": {"tls": {"ports": [80]}}}})",
     R"({"backendDefaults":{"clientPolicy":{"tls":{"ports":[443]}}}})",
     "Client policy defaults › Client policy › Ports: another one on each side"},
    {R"({"backendDefaults": {"clientPolicy": {"tls": {"ports": [80, 443]}}}})",
     R"({"backendDefaults": {"clientPolicy": {"tls": {"ports": [443, 81]}}}})",
     R"({"backendDefaults": {"clientPolicy": {"tls": {"ports": [80]}}}})",
     R"({"backendDefaults":{"clientPolicy":{"tls":{"ports":[81]}}}})", ""},
};

json nodeOf(const char* spec)
{
    return {{"meshName", "shop"}, {"virtualNodeName", "orders"}, {"spec", json::parse(spec)}};
}

std::size_t below(std::mt19937& random, std::size_t end)
{
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

/// A change of a virtual node, as a person makes one.
using Edit = std::function<void(json& spec, std::mt19937& random)>;

json listener(std::mt19937& random)
{
    return {{"portMapping",
             {{"port", 80 + below(random, 6)}, {"protocol", below(random, 2) == 0 ? "http" : "grpc"}}}};
}

const Edit edits[] = {
    [](json& spec, std::mt19937& random) {
        const json added = listener(random);
        for (const json& one : spec["listeners"])
            if (one["portMapping"]["port"] == added["portMapping"]["port"])
                return;
        auto& all = spec["listeners"].get_ref<json::array_t&>();
        all.insert(all.begin() + static_cast<std::ptrdiff_t>(below(random, all.size() + 1)), added);
    },
    [](json& spec, std::mt19937& random) {
        json& all = spec["listeners"];
        if (!all.empty())
            all.erase(below(random, all.size()));
    },
    [](json& spec, std::mt19937& random) {
        json& all = spec["listeners"];
        if (!all.empty())
            all[below(random, all.size())]["timeout"]["http"]["idle"] = {{"value", below(random, 4)},
                                                                         {"unit", "s"}};
    },
    [](json& spec, std::mt19937& random) {
        auto& all = spec["listeners"].get_ref<json::array_t&>();
        std::ranges::shuffle(all, random);
    },
    [](json& spec, std::mt19937& random) {
        spec["serviceDiscovery"] = below(random, 2) == 0
                                       ? json{{"dns", {{"hostname", "h" + std::to_string(below(random, 3))}}}}
                                       : json{{"awsCloudMap", {{"serviceName", "s"}}}};
    },
    [](json& spec, std::mt19937& random) {
        spec["logging"]["accessLog"]["file"]["path"] = std::to_string(below(random, 3));
    },
    [](json& spec, std::mt19937&) { spec.erase("logging"); },
};

json edited(json input, std::mt19937& random)
{
    for (std::size_t left = below(random, 4); left > 0; --left)
        edits[below(random, std::size(edits))](input["spec"], random);
    return input;
}

bool isSame(const json& one, const json& other)
{
    return compareInputs(Kind::VirtualNode, one, other).empty();
}

const char* const sampleSpec =
    R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}},
                      {"portMapping": {"port": 81, "protocol": "http"},
                       "timeout": {"http": {"idle": {"value": 1, "unit": "s"}}}}],
        "serviceDiscovery": {"dns": {"hostname": "a"}}})";

} // namespace

TEST(ThreeWay, TakesWhatEitherHasChanged)
{
    for (const MergeRow& row : mergeRows) {
        const json mine = nodeOf(row.mine);
        const json theirs = nodeOf(row.theirs);
        const ThreeWay all = mergedInputs(Kind::VirtualNode, nodeOf(row.base), mine, theirs);
        EXPECT_EQ(all.merged["spec"].dump(), row.merged) << row.base;
        EXPECT_EQ(mergeConflictWords(Kind::VirtualNode, mine, theirs, all).join(u'\n').toStdString(),
                  row.words)
            << row.mine << " and " << row.theirs;
    }
}

TEST(ThreeWay, WithWhatNobodyHasChangedIsWhatTheOtherHas)
{
    std::mt19937 random(1);
    const json base = nodeOf(sampleSpec);
    for (int round = 0; round < 300; ++round) {
        const json other = edited(base, random);
        EXPECT_EQ(mergedInputs(Kind::VirtualNode, base, other, base).merged, other);
        EXPECT_EQ(mergedInputs(Kind::VirtualNode, base, base, other).merged, other);
        EXPECT_EQ(mergedInputs(Kind::VirtualNode, base, other, other).merged, other);
    }
}

TEST(ThreeWay, IsTheSameFromBothSidesWhereThereIsNoConflict)
{
    std::mt19937 random(2);
    int merged = 0;
    for (int round = 0; round < 1000; ++round) {
        const json base = edited(nodeOf(sampleSpec), random);
        const json mine = edited(base, random);
        const json theirs = edited(base, random);
        const ThreeWay here = mergedInputs(Kind::VirtualNode, base, mine, theirs);
        const ThreeWay there = mergedInputs(Kind::VirtualNode, base, theirs, mine);
        ASSERT_EQ(here.conflicts.size(), there.conflicts.size()) << base << '\n'
                                                                 << mine << '\n'
                                                                 << theirs << '\n'
                                                                 << here.merged << '\n'
                                                                 << there.merged;
        if (!here.conflicts.empty())
            continue;
        ++merged;
        ASSERT_TRUE(isSame(here.merged, there.merged)) << base << '\n' << mine << '\n' << theirs;
    }
    EXPECT_GT(merged, 300);
}

TEST(TakenOver, EveryDifferenceMakesBothTheSame)
{
    std::mt19937 random(3);
    for (int round = 0; round < 1000; ++round) {
        const json before = edited(nodeOf(sampleSpec), random);
        const json after = edited(before, random);
        std::vector<FieldDifference> all = compareInputs(Kind::VirtualNode, before, after);
        std::ranges::shuffle(all, random);
        json mine = after;
        for (const FieldDifference& one : all) {
            const auto taken = takenOver(mine, before, after, one);
            ASSERT_TRUE(taken) << one.after.text() << '\n' << before << '\n' << after << '\n' << mine;
            mine = *taken;
        }
        ASSERT_TRUE(isSame(before, mine)) << before << '\n' << after << '\n' << mine;
    }
}

TEST(TakenOver, FindsItsItemInWhatHasGoneOn)
{
    const json before = nodeOf(R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]})");
    const json after = nodeOf(R"({"listeners": [{"portMapping": {"port": 80, "protocol": "grpc"}}]})");
    const auto difference = compareInputs(Kind::VirtualNode, before, after);
    ASSERT_EQ(difference.size(), 1U);
    const json mine = nodeOf(R"({"listeners": [{"portMapping": {"port": 81, "protocol": "tcp"}},
                                                {"portMapping": {"port": 80, "protocol": "grpc"}}]})");
    EXPECT_EQ((*takenOver(mine, before, after, difference[0]))["spec"].dump(),
              R"({"listeners":[{"portMapping":{"port":81,"protocol":"tcp"}},)"
              R"({"portMapping":{"port":80,"protocol":"http"}}]})");
    EXPECT_FALSE(takenOver(nodeOf(R"({"listeners": []})"), before, after, difference[0]))
        << "there is no such listener any more";
}

TEST(TakenOver, TakesAwayWhatItLeavesEmpty)
{
    const json before = nodeOf("{}");
    const json after = nodeOf(R"({"logging": {"accessLog": {"file": {"path": "/a"}}}})");
    const auto difference = compareInputs(Kind::VirtualNode, before, after);
    ASSERT_EQ(difference.size(), 1U);
    EXPECT_EQ(*takenOver(after, before, after, difference[0]), before);
}

} // namespace meshwright
