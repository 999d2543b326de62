// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/reading/read.h"
#include "models/rules/check.h"
#include "tests/models/formats/reading_lines.h"
#include "tests/support/issue_lines.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

/// What a file is read as: each node's form and input, what was left behind, then the issues of reading.
std::string readAs(std::string_view text)
{
    const Reading reading = read(text);
    std::string out;
    for (const ResourceInFile& node : reading.resources) {
        out += std::string(node.format.substr(node.format.find('-') + 1)) + ' ' + node.input.dump();
        for (const Pointer& left : node.leftBehind)
            out += " without " + left.text();
        out += '\n';
    }
    return out + lines(reading.issues);
}

/// check()'s issues of the file's nodes, located.
std::string checked(std::string_view text)
{
    const Reading reading = read(text);
    std::vector<std::vector<Issue>> issues;
    for (const ResourceInFile& node : reading.resources)
        issues.push_back(check(node.kind, node.input));
    std::string out;
    for (const auto& ofNode : located(reading, std::move(issues)))
        out += lines(ofNode);
    return out;
}

} // namespace

TEST(Read, TakesEveryShapeOfANode)
{
    const std::pair<const char*, const char*> rows[] = {
        {R"({"meshName": "m", "virtualNodeName": "n", "spec": {}})",
         R"(input {"meshName":"m","spec":{},"virtualNodeName":"n"})"},
        {R"({"virtualNode": {"meshName": "m", "virtualNodeName": "n", "spec": {}, "metadata": {"version": 1},
             "status": {"status": "ACTIVE"}}})",
         R"(output {"meshName":"m","spec":{},"virtualNodeName":"n"})"
         " without /virtualNode/metadata without /virtualNode/status"},
        {R"({"meshName": "m", "virtualNodeName": "n", "spec": {}, "metadata": {}, "status": {}})",
         R"(output {"meshName":"m","spec":{},"virtualNodeName":"n"} without /metadata without /status)"},
        {R"({"virtualNode": {"spec": {}}, "tags": [], "clientToken": "c", "ResponseMetadata": {}})",
         R"(output {"spec":{},"tags":[]} without /ResponseMetadata without /clientToken)"},
        {R"({"virtualNode": {"spec": {}}, "spec": 1})", R"(output {"spec":{}} without /spec)"},
        {R"({"listeners": []})", R"(spec {"spec":{"listeners":[]}})"},
        {R"({"serviceDiscovery": {}, "Listeners": []})",
         R"(spec {"spec":{"Listeners":[],"serviceDiscovery":{}}})"},
        {R"({"clientToken": "c", "spec": {}, "meshName": 5})",
         R"(input {"clientToken":"c","meshName":5,"spec":{}})"},
        {R"({"virtualNode": 1})", R"(input {"virtualNode":1})"},
        {"{}", "input {}"},
        {R"({"virtualNodes": [{"virtualNode": {"spec": {}}}], "nextToken": null})", R"(output {"spec":{}})"},
    };
    for (const auto& [text, expected] : rows) {
        SCOPED_TRACE(text);
        EXPECT_EQ(readAs(text), std::string(expected) + '\n');
    }
}

TEST(Read, TakesListsOfNodes)
{
    EXPECT_EQ(
        readAs(
            "[{\"spec\": {\"backends\": []}},\n {\"virtualNode\": {\"spec\": {}}},\n 5,\n {\"logging\": {}}]"),
        "spec {\"spec\":{\"backends\":[]}}\n"
        "output {\"spec\":{}}\n"
        "spec {\"spec\":{\"logging\":{}}}\n"
        "3:2 /2 error not-a-resource\n");
    EXPECT_EQ(readAs("[]"), "");
    EXPECT_EQ(read("[]").skipped.toStdString(), "It is an empty list.");
    EXPECT_EQ(read("{\"virtualNodes\": []}").skipped.toStdString(), "It is an empty list.");
    EXPECT_EQ(read("[1, {\"a\": 2}]").skipped.toStdString(), "There is nothing of App Mesh in it.");
}

TEST(Read, SkipsWhatIsNotOfAppMesh)
{
    for (const char* text :
         {"5", "\"{}\"", "null", R"({"name": "app", "version": "1.0"})", "name: app", "- 1\n- 2"}) {
        SCOPED_TRACE(text);
        EXPECT_EQ(readAs(text), "");
        EXPECT_FALSE(read(text).skipped.isEmpty());
    }
}

TEST(Read, SaysWhatElseAFileIs)
{
    const std::pair<const char*, const char*> rows[] = {
        {"[{\"arn\": \"a\", \"virtualNodeName\": \"n\",\n \"meshName\": \"m\"}]", "1:2 /0 hint only-listed"},
        {"{\"a\": 1, \"a\": 2}", "1:10 /a warning duplicate-key"},
        {"{'a': 1}", "1:2 error json-syntax"},
        {"a: b: c", "1:5 error yaml-syntax"},
    };
    for (const auto& [text, expected] : rows) {
        SCOPED_TRACE(text);
        EXPECT_EQ(readAs(text), std::string(expected) + '\n');
    }
}

TEST(Read, TakesTheInputOfTheAwsCliInYaml)
{
    EXPECT_EQ(readAs("meshName: shop\nvirtualNodeName: orders\nspec:\n  backends: []\n"),
              R"(input {"meshName":"shop","spec":{"backends":[]},"virtualNodeName":"orders"})"
              "\n");
    EXPECT_EQ(checked("meshName: shop\nvirtualNodeName: orders\nspec:\n  backends: 5\n"),
              "4:13 /spec/backends error type\n");
}

TEST(Read, TakesEveryDocumentOfYaml)
{
    EXPECT_EQ(checked("meshName: shop\nvirtualNodeName: orders\nspec:\n  backends: 5\n---\n"
                      "meshName: shop\nvirtualNodeName: carts\nspec:\n  backends: 6\n"),
              "4:13 /spec/backends error type\n9:13 /spec/backends error type\n");
}

TEST(Read, GoesOnBehindADocumentThatCannotBeRead)
{
    const Reading reading = read("a: b: c\n---\nmeshName: shop\nvirtualNodeName: orders\nspec: {}\n");
    EXPECT_EQ(lines(reading.issues), "1:5 error yaml-syntax\n");
    ASSERT_EQ(reading.resources.size(), 1U);
    EXPECT_EQ(reading.resources.front().name(), "orders");
}

TEST(Read, TakesARowOfValues)
{
    EXPECT_EQ(
        checked(
            "{\"meshName\": \"shop\", \"virtualNodeName\": \"orders\", \"spec\": {\"backends\": 5}}\n"
            "{\"meshName\": \"shop\", \"virtualNodeName\": \"carts\", \"spec\": {\"backends\": 6}}"
            " {\"virtualNode\": {\"meshName\": \"shop\", \"virtualNodeName\": \"stock\", \"spec\": 7}}\n"),
        "1:72 /spec/backends error type\n"
        "2:71 /spec/backends error type\n"
        "2:148 /spec error type\n");
    EXPECT_EQ(lines(read("{\"meshName\": \"shop\"} x").issues), "1:22 error json-syntax\n");
}

TEST(Read, TakesABackupOfAMesh)
{
    EXPECT_EQ(readAs(R"({"mesh": {"meshName": "shop", "spec": {}, "metadata": {}},
                         "virtualNodes": [{"meshName": "shop", "virtualNodeName": "orders", "spec": {}}],
                         "virtualServices": [{"virtualService": {"virtualServiceName": "s", "spec": {}}}]})"),
              R"(output {"meshName":"shop","spec":{}} without /mesh/metadata
input {"meshName":"shop","spec":{},"virtualNodeName":"orders"}
output {"spec":{},"virtualServiceName":"s"}
)");
}

TEST(Read, KeepsTheNamesOfAList)
{
    const Reading reading = read(R"({"routes": [{"arn": "a", "meshName": "shop", "virtualRouterName": "main",
                                                 "routeName": "all"}]})");
    EXPECT_TRUE(reading.resources.empty());
    ASSERT_EQ(reading.listed.size(), 1U);
    EXPECT_EQ(reading.listed.front(), (ListedResource{Kind::Route, "shop", "main", "all"}));
}

TEST(Read, AsksForTheOwnerOfASharedMesh)
{
    EXPECT_EQ(readAs(R"({"virtualNode": {"virtualNodeName": "n", "metadata":
                         {"meshOwner": "111122223333", "resourceOwner": "444455556666"}}})"),
              R"(output {"meshOwner":"111122223333","virtualNodeName":"n"} without /virtualNode/metadata)"
              "\n");
    EXPECT_EQ(readAs(R"({"virtualNode": {"virtualNodeName": "n", "metadata":
                         {"meshOwner": "111122223333", "resourceOwner": "111122223333"}}})"),
              R"(output {"virtualNodeName":"n"} without /virtualNode/metadata)"
              "\n");
}

TEST(Read, KnowsTheSkeletonOfTheCli)
{
    constexpr char skeleton[] = R"({"clientToken": "", "meshName": "", "meshOwner": "", "virtualNodeName": "",
        "tags": [{"key": "", "value": ""}],
        "spec": {"serviceDiscovery": {"awsCloudMap": {"attributes": [{"key": "", "value": ""}],
                     "namespaceName": "", "serviceName": ""}, "dns": {"hostname": "", "responseType": "LOADBALANCER"}},
                 "listeners": [{"portMapping": {"port": 0, "protocol": "grpc"}}]}})";
    EXPECT_EQ(lines(read(skeleton).issues), "1:1 error cli-skeleton\n");
    EXPECT_EQ(read(skeleton).resources.size(), 1U);
}

TEST(Read, LocatesTheIssuesOfANodeInItsFile)
{
    EXPECT_EQ(checked("{\"meshName\": \"shop\", \"virtualNodeName\": \"orders\",\n"
                      " \"spec\": {\"listeners\": [\n"
                      "  {\"portMapping\": {\"port\": 70000, \"protocol\": \"http\"}}],\n"
                      "  \"serviceDiscovery\": {\"dns\": {\"hostname\": \"a.local\"}}, \"extra\": 1}}"),
              "3:28 /spec/listeners/0/portMapping/port error too-large\n"
              "4:57 /spec/extra error unknown-member\n");
}

TEST(Read, LocatesTheIssuesOfAnAnswer)
{
    EXPECT_EQ(checked("{\"virtualNode\": {\n  \"meshName\": \"shop\", \"virtualNodeName\": \"orders\",\n"
                      "  \"metadata\": {\"uid\": 5}, \"spec\": {\"backends\": 5}},\n"
                      "\"tags\": 5}"),
              "3:48 /spec/backends error type\n"
              "4:9 /tags error type\n");
}

TEST(Read, LocatesTheIssuesOfABareSpec)
{
    EXPECT_EQ(checked("\n{\"listeners\": [],\n \"backends\": 5}"), "2:1 /meshName error required\n"
                                                                   "2:1 /virtualNodeName error required\n"
                                                                   "3:14 /spec/backends error type\n");
    EXPECT_EQ(read("{\"backends\": 5}").resources.front().notMissed,
              (std::vector{Pointer("/meshName"), Pointer("/virtualNodeName")}));
}

TEST(Read, LocatesTheIssuesOfEachNodeOfAList)
{
    EXPECT_EQ(checked("[{\"meshName\": \"shop\", \"virtualNodeName\": \"orders\", \"spec\": {}},\n"
                      " {\"meshName\": \"shop\", \"virtualNodeName\": \"\", \"spec\": {}},\n"
                      " {\"meshName\": \"shop\", \"spec\": {\"backends\": []}}]"),
              "2:42 /virtualNodeName error too-short\n"
              "3:2 /virtualNodeName error required\n");
}

TEST(Read, RefusesAListNoMeshCouldHold)
{
    std::string text = "[";
    for (int i = 0; i < 100'001; ++i)
        text += i ? ",{}" : "{}";
    text += ']';
    EXPECT_EQ(lines(read(text).issues), "1:1 error list-too-long\n");
    EXPECT_TRUE(read(text).resources.empty());
}

TEST(Read, FindsTheWayBackFromTheFile)
{
    const Reading reading = read(R"({"virtualNode": {"spec": {}}, "tags": []})");
    const ResourceInFile& node = reading.resources.at(0);
    EXPECT_EQ(node.inResource(Pointer("/virtualNode/spec")), Pointer("/spec"));
    EXPECT_EQ(node.inResource(Pointer("/tags/0")), Pointer("/tags/0"));
    EXPECT_EQ(node.inResource(Pointer("/other")), std::nullopt);
    const Reading bare = read(R"({"listeners": []})");
    EXPECT_EQ(bare.resources.at(0).inResource(Pointer("/listeners/1")), Pointer("/spec/listeners/1"));
    EXPECT_EQ(bare.resources.at(0).inResource(Pointer()), Pointer("/spec"));
}

} // namespace meshwright
