// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fixed_text.h"
#include "models/json/json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

// Nodes with several faults at once, in any layout: what is mended has fewer issues and no new error, and
// what has been mended stays as it is.
namespace meshwright {

namespace {

constexpr int documents = 300;

constexpr char fine[] = R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
    "serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}},
    "listeners": [{"portMapping": {"port": 8080, "protocol": "http2"},
                   "timeout": {"http2": {"idle": {"value": 10, "unit": "s"}}},
                   "healthCheck": {"protocol": "http2", "path": "/ping", "healthyThreshold": 2,
                                   "unhealthyThreshold": 2, "intervalMillis": 5000, "timeoutMillis": 2000}}],
    "backends": [{"virtualService": {"virtualServiceName": "pay.apps.local"}}]}})";

json& listener(json& node)
{
    return node["spec"]["listeners"][0];
}

void rename(json& object, const char* from, const char* to)
{
    if (!object.contains(from))
        return;
    object[to] = std::move(object[from]);
    object.erase(from);
}

/// A fault that can be mended; those that give a part another name come last, as the others look for that
/// part.
constexpr void (*faults[])(json& node) = {
    [](json& node) { listener(node)["portMapping"]["protocol"] = "HTTP2"; },
    [](json& node) { listener(node)["portMapping"]["port"] = "8080"; },
    [](json& node) { listener(node)["healthCheck"]["path"] = "ping"; },
    [](json& node) { listener(node)["healthCheck"]["port"] = 8081; },
    [](json& node) { listener(node)["healthCheck"]["intervalMillis"] = 30; },
    [](json& node) { listener(node)["tls"] = nullptr; },
    [](json& node) { listener(node)["connectionPool"] = json::object(); },
    [](json& node) { node["spec"]["logging"] = json::object(); },
    [](json& node) { node["spec"]["backends"].push_back(node["spec"]["backends"][0]); },
    [](json& node) { rename(listener(node)["timeout"], "http2", "grpc"); },
    [](json& node) { rename(node["spec"]["serviceDiscovery"]["dns"], "hostname", "serviceName"); },
    [](json& node) { rename(listener(node), "healthCheck", "healthCheckPolicy"); },
    [](json& node) { rename(listener(node), "portMapping", "portMaping"); },
};

class PlantedFaults
{
public:
    explicit PlantedFaults(unsigned seed) : m_random(seed) {}

    json node()
    {
        json out = json::parse(fine);
        for (const auto fault : faults)
            if (below(4) == 0)
                fault(out);
        return out;
    }

    std::string text(const json& node)
    {
        static constexpr std::pair<int, char> layouts[] = {{-1, ' '}, {2, ' '}, {4, ' '}, {1, '\t'}};
        const auto [width, blank] = layouts[below(std::size(layouts))];
        return node.dump(width, blank) + '\n';
    }

private:
    std::size_t below(std::size_t count)
    {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
    }

    std::mt19937 m_random;
};

CheckedFile checked(const std::string& text)
{
    return checkBytes(QStringLiteral("a file"), text);
}

/// Errors, then all: a name that is mended may show a warning about what it is the name of.
std::pair<int, int> issuesIn(const std::string& text)
{
    const Tally all = tally(checked(text));
    return {all.errors, all.errors + all.warnings + all.hints};
}

std::vector<std::string> errorsIn(const std::string& text)
{
    std::vector<std::string> out;
    for (const CheckedResource& one : checked(text).found)
        for (const LocatedIssue& found : one.issues)
            if (found.issue.severity == Severity::Error)
                out.push_back(found.issue.rule + ' ' + found.issue.message.toStdString());
    std::ranges::sort(out);
    return out;
}

/// What holds for every text that was mended.
void expectMended(const std::string& before, const FixedText& after)
{
    if (after.done.empty())
        EXPECT_EQ(after.text, before);
    else
        EXPECT_LT(issuesIn(after.text), issuesIn(before)) << before << after.text;
    EXPECT_TRUE(std::ranges::includes(errorsIn(before), errorsIn(after.text))) << before << after.text;
    const FixedText again = fixText(QStringLiteral("a file"), after.text);
    EXPECT_EQ(again.text, after.text);
    EXPECT_TRUE(again.done.empty());
}

} // namespace

TEST(PlantedFaults, AreAllMendedInJson)
{
    for (unsigned seed = 0; seed < documents; ++seed) {
        PlantedFaults random(seed);
        const std::string before = random.text(random.node());
        const FixedText after = fixText(QStringLiteral("a file"), before);
        expectMended(before, after);
        EXPECT_EQ(errorsIn(after.text), std::vector<std::string>()) << before << after.text;
    }
}

TEST(PlantedFaults, LeaveEveryLineOfYamlWhereItIs)
{
    for (unsigned seed = 0; seed < documents; ++seed) {
        PlantedFaults random(seed);
        const std::string before = "# the orders\n" + random.node().dump(2) + "  # no more\n";
        const FixedText after = fixText(QStringLiteral("a file"), before);
        expectMended(before, after);
        EXPECT_EQ(std::ranges::count(after.text, '\n'), std::ranges::count(before, '\n'));
        EXPECT_TRUE(after.text.starts_with("# the orders\n") && after.text.ends_with("  # no more\n"));
    }
}

} // namespace meshwright
