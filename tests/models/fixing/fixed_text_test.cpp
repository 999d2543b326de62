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
              "- /spec/listeners/0/timeout\n");
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

TEST(FixedText, LeavesAFileThatIsNoneAsItIs)
{
    for (const char* text : {"", "{", "not: [closed", "{\"a\": 1}", "null"})
        EXPECT_EQ(fixed(text), text);
}

} // namespace meshwright
