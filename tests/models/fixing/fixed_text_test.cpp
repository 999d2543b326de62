// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fixed_text.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

constexpr char inJson[] = R"({
  "meshName" : "shop",   "virtualNodeName": "orders",
  "spec": {
    "listeners": [
      {"portMapping": {"port": "8080", "protocol": "HTTP"},
       "timeout": null,
       "healthCheckPolicy": {"protocol": "http", "path": "ping", "healthyThreshold": 2, "unhealthyThreshold": 2,
                       "intervalMillis": 5000, "timeoutMillis": 2000}}
    ],
    "serviceDiscovery": {"dns": {"serviceName": "orders.apps.local"}}
  }
}
)";

constexpr char inYaml[] = "# the orders\n"
                          "meshName: shop   # ours\n"
                          "virtualNodeName: 'orders'\n"
                          "spec:\n"
                          "  serviceDiscovery: {dns: {serviceName: orders.apps.local}}   # since 2018\n"
                          "  listeners:\n"
                          "    - portMapping:\n"
                          "        port: \"8080\"   # plain\n"
                          "        protocol: 'HTTP'\n";

using Replaced = std::pair<std::string, std::string>;

std::string with(std::string text, const std::vector<Replaced>& all)
{
    for (const auto& [from, to] : all)
        text.replace(text.find(from), from.size(), to);
    return text;
}

std::string fixed(std::string_view text)
{
    return fixText(QStringLiteral("a file"), text).text;
}

/// Why what was not mended was not, a line each.
std::string notDone(std::string_view text)
{
    std::string out;
    for (const FixNotDone& one : fixText(QStringLiteral("a file"), text).notDone)
        out += one.what.found.issue.rule + ": " + one.why.toStdString() + '\n' + one.byHand;
    return out;
}

/// How often a text is read and checked until all that can be is mended in it, and how many fixes are done.
std::pair<int, std::size_t> readingsOf(const std::string& text)
{
    int readings = 0;
    FixOptions options;
    options.check = [&](std::string_view bytes) {
        ++readings;
        return checkBytes(QStringLiteral("a file"), bytes);
    };
    const std::size_t done = fixText(QStringLiteral("a file"), text, options).done.size();
    return {readings, done};
}

/// A list of @p count nodes whose listeners have a wrong name and stand around another fault; @p odd is the
/// port of every second.
std::string misnamedNodes(int count, const std::string& odd)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += std::string(out.empty() ? "[" : ",\n") + R"({"meshName": "shop", "virtualNodeName": "n)" +
               std::to_string(i) +
               R"(", "spec": {"serviceDiscovery": {"dns": {"hostname": "n.apps.local"}},
  "listners": [{"portMapping": {"port": )" +
               (i % 2 == 0 ? std::string("8080") : odd) + R"(, "protocol": "HTTP"}}]}})";
    return out + "]\n";
}

} // namespace

TEST(FixedText, ChangesNothingElseInJson)
{
    EXPECT_EQ(fixed(inJson), with(inJson, {{"\"8080\"", "8080"},
                                           {"\"HTTP\"", "\"http\""},
                                           {"       \"timeout\": null,\n", ""},
                                           {"healthCheckPolicy", "healthCheck"},
                                           {"\"ping\"", "\"/ping\""},
                                           {"\"serviceName\"", "\"hostname\""}}));
    EXPECT_EQ(notDone(inJson), "");
    EXPECT_EQ(fixed(fixed(inJson)), fixed(inJson));
}

TEST(FixedText, ChangesNamesAndValuesInYaml)
{
    EXPECT_EQ(fixed(inYaml),
              with(inYaml, {{"serviceName", "hostname"}, {"\"8080\"", "8080"}, {"'HTTP'", "'http'"}}));
    EXPECT_EQ(notDone(inYaml), "");
}

TEST(FixedText, TellsWhatToPutIntoYamlByHand)
{
    const std::string text = inYaml + std::string("      timeout: null  # none\n");
    EXPECT_EQ(fixed(text),
              with(text, {{"serviceName", "hostname"}, {"\"8080\"", "8080"}, {"'HTTP'", "'http'"}}));
    EXPECT_EQ(notDone(text),
              "null: In YAML only names and values are changed where they stand. Put it in by hand:\n"
              "Take timeout out of line 10.\n");
}

TEST(FixedText, TellsLinesToPutIntoYamlByHand)
{
    const std::string text = "meshName: shop\n"
                             "virtualNodeName: orders\n"
                             "spec:\n"
                             "  serviceDiscovery: {dns: {hostname: orders.apps.local}}\n"
                             "  listeners:\n"
                             "    portMapping: {port: 8080, protocol: http}\n"
                             "# no more\n";
    EXPECT_EQ(notDone(text),
              "type: In YAML only names and values are changed where they stand. Put it in by hand:\n"
              "Take listeners out of lines 5 to 6.\n"
              "After line 6:\n"
              "  listeners:\n"
              "    - portMapping:\n"
              "        port: 8080\n"
              "        protocol: http\n");
}

TEST(FixedText, WritesAsTheFormatSpellsIt)
{
    const std::string manifest = "apiVersion: appmesh.k8s.aws/v1beta2\n"
                                 "kind: VirtualNode\n"
                                 "metadata: {name: orders, namespace: shop}\n"
                                 "spec:\n"
                                 "  serviceDiscovery: {dns: {hostname: orders.apps.local}}\n"
                                 "  listeners:\n"
                                 "    - portMapping: {port: 8080, protocol: HTTP}  # not yet http2\n";
    EXPECT_EQ(fixed(manifest), with(manifest, {{"HTTP", "http"}}));

    const std::string stack = R"({"Resources": {"Orders": {"Type": "AWS::AppMesh::VirtualNode",
  "Properties": {"MeshName": "shop", "VirtualNodeName": "orders", "Spec": {
    "ServiceDiscovery": {"DNS": {"Hostname": "orders.apps.local"}},
    "Listeners": [{"PortMapping": {"Port": 3000, "Protocol": "tcp"},
                   "ConnectionPool": {"HTTP": {"MaxConnections": 5}}}]}}}}}
)";
    EXPECT_EQ(fixed(stack), with(stack, {{"{\"HTTP\"", "{\"TCP\""}}));
}

TEST(FixedText, MendsOneOfSeveralValuesAndDocuments)
{
    const std::string rows = R"({"meshName": "shop", "spec": {"egressFilter": {"type": "drop_all"}}}
{"meshName": "bank", "spec": {"egressFilter": {"type": "DROP_ALL"}}, "clientToken": null}
)";
    EXPECT_EQ(fixed(rows), with(rows, {{"drop_all", "DROP_ALL"}, {", \"clientToken\": null", ""}}));

    const std::string mesh = "meshName: shop\nspec: {egressFilter: {type: drop_all}} # one\n";
    EXPECT_EQ(
        fixed("# first\n" + mesh + "---\n" + mesh),
        with("# first\n" + mesh + "---\n" + mesh, {{"drop_all", "DROP_ALL"}, {"drop_all", "DROP_ALL"}}));
}

TEST(FixedText, DoesNotMakeOneFaultOfAnother)
{
    const std::string text = R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
  "serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}},
  "listners": [{"portMapping": {"port": 99999, "protocol": "http"}}]}}
)";
    EXPECT_EQ(fixed(text), text);
    EXPECT_EQ(notDone(text),
              "unknown-member: It would be wrong in another way: 99999 is too large. Allowed: 1 to "
              "65535.\n"
              "- /spec/listners\n"
              "+ /spec/listeners: [{\"portMapping\":{\"port\":99999,\"protocol\":\"http\"}}]\n");
}

TEST(FixedText, LeavesWhatStandsThereForOthersAsWell)
{
    const std::string text = "base: &protocol HTTP\n"
                             "meshName: shop\n"
                             "virtualNodeName: orders\n"
                             "spec:\n"
                             "  serviceDiscovery: {dns: {hostname: orders.apps.local}}\n"
                             "  listeners: [{portMapping: {port: 8080, protocol: *protocol}}]\n";
    EXPECT_EQ(fixed(text), text);
}

TEST(FixedText, MendsOnlyWhatIsWanted)
{
    FixOptions options;
    options.isWanted = [](std::size_t, const Issue& issue, Places) {
        return issue.rule == "dns-service-name";
    };
    const FixedText out = fixText(QStringLiteral("a file"), inJson, options);
    EXPECT_EQ(out.text, with(inJson, {{"\"serviceName\"", "\"hostname\""}}));
    ASSERT_EQ(out.done.size(), 1U);
    EXPECT_EQ(out.done.front().fix.title, QStringLiteral("Call it “hostname”"));
}

TEST(FixedText, TakesSeveralItemsOutOfOneList)
{
    const std::string text = R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"backends": [
  {"virtualService": {"virtualServiceName": "pay.apps.local"}},
  {"virtualService": {"virtualServiceName": "pay.apps.local"}},
  {"virtualService": {"virtualServiceName": "stock.apps.local"}},
  {"virtualService": {"virtualServiceName": "pay.apps.local"}}
]}}
)";
    EXPECT_EQ(fixed(text), R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"backends": [
  {"virtualService": {"virtualServiceName": "pay.apps.local"}},
  {"virtualService": {"virtualServiceName": "stock.apps.local"}}
]}}
)");
}

TEST(FixedText, ReadsAFileNoOftenerTheMoreFixesArePutInByHand)
{
    const auto readings = [](int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += "---\nmeshName: shop\nvirtualNodeName: n" + std::to_string(i) +
                    "\nspec:\n  logging: {}\n  listeners: [{portMapping: {port: 8080, protocol: http}}]\n"
                    "  serviceDiscovery: {dns: {hostname: n.apps.local}}\n";
        return readingsOf(text).first;
    };
    EXPECT_EQ(readings(40), readings(2));
}

TEST(FixedText, ReadsAFileNoOftenerTheMoreFixesShowOthers)
{
    const auto [few, doneOfFew] = readingsOf(misnamedNodes(2, "\"8080\""));
    const auto [many, doneOfMany] = readingsOf(misnamedNodes(40, "\"8080\""));
    EXPECT_EQ(many, few);
    EXPECT_EQ(doneOfFew, 5U) << "two names, two protocols, a port";
    EXPECT_EQ(doneOfMany, 100U);
}

TEST(FixedText, ReadsAFileNoOftenerTheMoreFixesCannotBeKept)
{
    const auto [few, doneOfFew] = readingsOf(misnamedNodes(2, "99999"));
    const auto [many, doneOfMany] = readingsOf(misnamedNodes(40, "99999"));
    EXPECT_EQ(many, few);
    EXPECT_EQ(doneOfFew, 2U) << "one is as it should be";
    EXPECT_EQ(doneOfMany, 40U);
}

TEST(FixedText, LeavesAFileThatIsNoneAsItIs)
{
    for (const char* text : {"", "{", "not: [closed", "{\"a\": 1}", "null"})
        EXPECT_EQ(fixed(text), text);
}

TEST(FixedText, TellsOfFixesOfOnePlaceWhichAreNotDone)
{
    const QString path = QStringLiteral("a file");
    const std::string node = R"({"meshName": "shop", "virtualNodeName": "pay", "spec": {"listeners": [
  {"portMapping": {"port": 8080, "protocol": "http"}}], "serviceDiscovery": {"dns": {"hostname": "pay.local"}}}}
)";
    const Pointer at("/spec/listeners/0/portMapping/port");
    const auto fix = [&](int port) {
        return FixOfIssue{{{at, Severity::Warning, "one", QStringLiteral("Another port.")}, {}},
                          {QStringLiteral("Use it"), {{at, json(port)}}},
                          0};
    };
    const FixedText out = fixThese(path, node, {fix(8081), fix(8082)}, {});
    EXPECT_EQ(out.text, with(node, {{"8080", "8081"}}));
    ASSERT_EQ(out.notDone.size(), 1U);
    EXPECT_EQ(out.notDone.front().what.fix.changes.front().value, json(8082));
    EXPECT_EQ(out.notDone.front().why.toStdString(), "Another fix changes the same place: mend once more.");
}

} // namespace meshwright
