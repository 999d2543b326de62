// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/read.h"
#include "models/json/json.h"
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
    for (const NodeInFile& node : reading.nodes) {
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
    for (const NodeInFile& node : reading.nodes)
        issues.push_back(check(node.input));
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
        "input {\"spec\":{\"backends\":[]}}\n"
        "output {\"spec\":{}}\n"
        "spec {\"spec\":{\"logging\":{}}}\n"
        "3:2 /2 error not-a-virtual-node\n");
    EXPECT_EQ(readAs("[]"), "1:1 error not-a-virtual-node\n");
    EXPECT_EQ(readAs("{\"virtualNodes\": []}"), "1:18 /virtualNodes error not-a-virtual-node\n");
}

TEST(Read, SaysWhatElseAFileIs)
{
    const std::pair<const char*, const char*> rows[] = {
        {"5", "1:1 error not-a-virtual-node"},
        {"\"{}\"", "1:1 error not-a-virtual-node"},
        {"null", "1:1 error not-a-virtual-node"},
        {R"({"name": "app", "version": "1.0"})", "1:1 error not-a-virtual-node"},
        {R"({"apiVersion": "appmesh.k8s.aws/v1beta2", "kind": "VirtualNode", "spec": {}})",
         "1:1 error kubernetes"},
        {R"({"Type": "AWS::AppMesh::VirtualNode", "Properties": {}})", "1:1 error cloudformation"},
        {R"({"MeshName": "m", "Spec": {}})", "1:1 error cloudformation"},
        {R"({"AWSTemplateFormatVersion": "2010-09-09"})", "1:1 error cloudformation"},
        {"{\"Resources\": {\"Bucket\": {\"Type\": \"AWS::S3::Bucket\"},\n"
         "\"Node\": {\"Type\": \"AWS::AppMesh::VirtualNode\"}}}",
         "2:9 /Resources/Node error cloudformation"},
        {R"({"resource": {"aws_appmesh_virtual_node": {}}})", "1:1 error terraform"},
        {R"({"terraform_version": "1.5", "resources": []})", "1:1 error terraform"},
        {R"({"mesh": {"meshName": "m"}})", "1:1 hint other-resource"},
        {R"({"meshName": "m", "spec": {"egressFilter": {"type": "ALLOW_ALL"}}})", "1:1 hint other-resource"},
        {R"({"meshName": "m", "virtualServiceName": "s", "spec": {}})", "1:1 hint other-resource"},
        {R"({"route": {"virtualRouterName": "r"}})", "1:1 hint other-resource"},
        {"[{\"arn\": \"a\", \"virtualNodeName\": \"n\",\n \"meshName\": \"m\"}]", "1:2 /0 error node-list"},
        {"{\"a\": 1, \"a\": 2}", "1:10 /a warning duplicate-key\n1:1 error not-a-virtual-node"},
        {"{'a': 1}", "1:2 error json-syntax"},
    };
    for (const auto& [text, expected] : rows) {
        SCOPED_TRACE(text);
        EXPECT_EQ(readAs(text), std::string(expected) + '\n');
    }
}

TEST(Read, KnowsTheSkeletonOfTheCli)
{
    constexpr char skeleton[] = R"({"clientToken": "", "meshName": "", "meshOwner": "", "virtualNodeName": "",
        "tags": [{"key": "", "value": ""}],
        "spec": {"serviceDiscovery": {"awsCloudMap": {"attributes": [{"key": "", "value": ""}],
                     "namespaceName": "", "serviceName": ""}, "dns": {"hostname": "", "responseType": "LOADBALANCER"}},
                 "listeners": [{"portMapping": {"port": 0, "protocol": "grpc"}}]}})";
    EXPECT_EQ(lines(read(skeleton).issues), "1:1 error cli-skeleton\n");
    EXPECT_EQ(read(skeleton).nodes.size(), 1U);
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
}

TEST(Read, LocatesTheIssuesOfEachNodeOfAList)
{
    EXPECT_EQ(checked("[{\"meshName\": \"shop\", \"virtualNodeName\": \"orders\", \"spec\": {}},\n"
                      " {\"meshName\": \"shop\", \"virtualNodeName\": \"\", \"spec\": {}},\n"
                      " {\"meshName\": \"shop\", \"spec\": {}}]"),
              "2:42 /virtualNodeName error too-short\n"
              "3:2 /virtualNodeName error required\n");
}

TEST(Read, RefusesAListNoMeshCouldHold)
{
    std::string text = "[";
    for (int i = 0; i < 10'001; ++i)
        text += i ? ",{}" : "{}";
    text += ']';
    EXPECT_EQ(lines(read(text).issues), "1:1 error too-many-nodes\n");
    EXPECT_TRUE(read(text).nodes.empty());
}

TEST(Read, FindsTheWayBackFromTheFile)
{
    const Reading reading = read(R"({"virtualNode": {"spec": {}}, "tags": []})");
    const NodeInFile& node = reading.nodes.at(0);
    EXPECT_EQ(node.inNode(Pointer("/virtualNode/spec")), Pointer("/spec"));
    EXPECT_EQ(node.inNode(Pointer("/tags/0")), Pointer("/tags/0"));
    EXPECT_EQ(node.inNode(Pointer("/other")), std::nullopt);
    const Reading bare = read(R"({"listeners": []})");
    EXPECT_EQ(bare.nodes.at(0).inNode(Pointer("/listeners/1")), Pointer("/spec/listeners/1"));
    EXPECT_EQ(bare.nodes.at(0).inNode(Pointer()), Pointer("/spec"));
}

} // namespace meshwright
