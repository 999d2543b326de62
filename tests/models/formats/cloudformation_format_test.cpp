// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/reading/read.h"
#include "models/rules/check.h"
#include "tests/models/formats/resource_lines.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

constexpr char shop[] = R"(AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Bucket: {Type: "AWS::S3::Bucket"}
  Mesh:
    Type: AWS::AppMesh::Mesh
    DeletionPolicy: Retain
  Orders:
    Type: AWS::AppMesh::VirtualNode
    Condition: IsOn
    DependsOn: Mesh
    Properties:
      MeshName: shop
      VirtualNodeName: orders
      Tags: [{Key: team, Value: 7}]
      Spec:
        Listeners:
          - PortMapping: {Port: "8080", Protocol: http2}
            TLS: {Mode: STRICT, Certificate: {ACM: {CertificateArn: arn}}}
            Timeout: {HTTP2: {Idle: {Unit: s, Value: 5}}}
        ServiceDiscovery: {AWSCloudMap: {NamespaceName: shop.local, ServiceName: orders}}
        BackendDefaults: {ClientPolicy: {TLS: {Enforce: "false", Ports: ["443", 8443]}}}
)";

/// check()'s issues of the file's resources, in the file.
std::string checkedLines(std::string_view text)
{
    const Reading reading = read(text);
    std::vector<std::vector<Issue>> issues;
    for (const ResourceInFile& one : reading.resources)
        issues.push_back(check(one.kind, one.input));
    std::string out;
    for (const auto& ofOne : located(reading, std::move(issues)))
        out += lines(ofOne);
    return out;
}

/// The file of one node with @p spec, in JSON.
std::string nodeWith(const std::string& spec)
{
    return R"({"Resources": {"Orders": {"Type": "AWS::AppMesh::VirtualNode", "Properties": {"MeshName": "m",
        "Spec": )" +
           spec + "}}}}";
}

} // namespace

TEST(CloudFormation, IsReadAsTheInputsOfItsResources)
{
    EXPECT_EQ(
        resourceLines(shop),
        "mesh (Mesh) {} without /Resources/Mesh/DeletionPolicy\n"
        "virtualNode (Orders) {\"meshName\":\"shop\",\"spec\":{"
        "\"backendDefaults\":{\"clientPolicy\":{\"tls\":{\"enforce\":false,\"ports\":[443,8443]}}},"
        "\"listeners\":[{\"portMapping\":{\"port\":8080,\"protocol\":\"http2\"},"
        "\"timeout\":{\"http2\":{\"idle\":{\"unit\":\"s\",\"value\":5}}},"
        "\"tls\":{\"certificate\":{\"acm\":{\"certificateArn\":\"arn\"}},\"mode\":\"STRICT\"}}],"
        "\"serviceDiscovery\":{\"awsCloudMap\":{\"namespaceName\":\"shop.local\",\"serviceName\":\"orders\"}}},"
        "\"tags\":[{\"key\":\"team\",\"value\":\"7\"}],\"virtualNodeName\":\"orders\"}"
        " without /Resources/Orders/Condition without /Resources/Orders/DependsOn\n");
}

TEST(CloudFormation, HasAllSevenKinds)
{
    for (const Kind kind : allKinds()) {
        const std::string type = std::string("AWS::AppMesh::") + resourceOf(kind).operation;
        EXPECT_EQ(resourceLines(R"({"Resources": {"One": {"Type": ")" + type + R"("}}})"),
                  std::string(resourceOf(kind).wrapper) + " (One) {}\n");
    }
}

TEST(CloudFormation, NeedsNoNamesWhereItGivesSome)
{
    for (const Kind kind : allKinds()) {
        const std::string type = std::string("AWS::AppMesh::") + resourceOf(kind).operation;
        const Reading reading = read(R"({"Resources": {"One": {"Type": ")" + type + R"("}}})");
        ASSERT_EQ(reading.resources.size(), 1U) << type;
        const std::vector<Pointer> name{Pointer() / resourceOf(kind).name};
        EXPECT_EQ(reading.resources[0].notMissed,
                  kind == Kind::VirtualService ? std::vector<Pointer>() : name)
            << type;
    }
}

TEST(CloudFormation, ReadsAResourceItsPropertiesOrItsSpecAlone)
{
    const std::pair<const char*, const char*> rows[] = {
        {R"({"Type": "AWS::AppMesh::VirtualService", "Properties": {"MeshName": "m", "Spec": {}}})",
         R"(virtualService {"meshName":"m","spec":{}})"},
        {R"({"MeshName": "m", "Spec": {}})", R"(mesh {"meshName":"m","spec":{}})"},
        {R"({"MeshName": "m", "VirtualRouterName": "r", "Spec": {"HttpRoute": {"Action": {}, "Match": {"Port": "80"}}}})",
         R"(route {"meshName":"m","spec":{"httpRoute":{"action":{},"match":{"port":80}}},"virtualRouterName":"r"})"},
        {R"({"MeshName": "m", "Spec": {"GrpcRoute": {"Action": {"Target": {"Port": "80"}}}}})",
         R"(gatewayRoute {"meshName":"m","spec":{"grpcRoute":{"action":{"target":{"port":80}}}}})"},
        {R"({"Spec": {"ServiceDiscovery": {"DNS": {"Hostname": "a"}}}})",
         R"(virtualNode {"spec":{"serviceDiscovery":{"dns":{"hostname":"a"}}}})"},
        {R"({"Listeners": [{"PortMapping": {"Port": "80"}}], "Backends": []})",
         R"(virtualNode {"spec":{"backends":[],"listeners":[{"portMapping":{"port":80}}]}})"},
        {R"({"Provider": {"VirtualRouter": {"VirtualRouterName": "r"}}})",
         R"(virtualService {"spec":{"provider":{"virtualRouter":{"virtualRouterName":"r"}}}})"},
    };
    for (const auto& [text, expected] : rows)
        EXPECT_EQ(resourceLines(text), std::string(expected) + '\n') << text;
}

TEST(CloudFormation, SaysThatASpecOfManyKindsIsTakenForOne)
{
    EXPECT_EQ(
        resourceLines(R"({"Listeners": [{"PortMapping": {"Port": 80, "Protocol": "http"}}]})"),
        "virtualGateway {\"spec\":{\"listeners\":[{\"portMapping\":{\"port\":80,\"protocol\":\"http\"}}]}}\n"
        "1:1 hint unclear-kind\n");
}

TEST(CloudFormation, IsSkippedWithoutAppMesh)
{
    const char* const rows[] = {
        R"({"AWSTemplateFormatVersion": "2010-09-09"})",
        R"({"Resources": {}})",
        R"({"Resources": {"Bucket": {"Type": "AWS::S3::Bucket"}, "A": 5, "B": {"Type": []}}})",
        R"({"Type": "AWS::ECS::Service", "Properties": {"MeshName": "m"}})",
        R"({"Type": "AWS::S3::Bucket", "Resources": []})",
    };
    for (const char* text : rows)
        EXPECT_EQ(resourceLines(text), "This CloudFormation template has no resource of App Mesh.") << text;
}

TEST(CloudFormation, IsNotSeenInWhatOthersAnswer)
{
    for (const char* text :
         {R"({"Listeners": [{"ListenerArn": "a", "Port": 80}]})", R"({"Provider": "aws"})",
          R"({"Spec": {"Replicas": 1}})", R"({"Resources": [{"Type": "AWS::AppMesh::Mesh"}]})"})
        EXPECT_TRUE(read(text).resources.empty()) << text;
}

TEST(CloudFormation, TellsOfATypeThatAppMeshHasNot)
{
    EXPECT_EQ(messages(read("{\"Resources\": {\"A\":\n{\"Type\": \"AWS::AppMesh::VirtualNodes\"}}}").issues),
              "2:10 App Mesh has no “AWS::AppMesh::VirtualNodes”; check how it is written.\n");
}

TEST(CloudFormation, TellsWhatItSpellsOtherwiseAndTakesItForWhatItMeans)
{
    const std::string text =
        nodeWith("{\"listeners\": [],\n\"ServiceDiscovery\": {\n\"Dns\": {\n\"HostName\": \"a\"}}}");
    EXPECT_EQ(
        resourceLines(text),
        "virtualNode (Orders) {\"meshName\":\"m\",\"spec\":{\"listeners\":[],"
        "\"serviceDiscovery\":{\"dns\":{\"hostname\":\"a\"}}}}\n"
        "4:8 /Resources/Orders/Properties/Spec/ServiceDiscovery/Dns warning cloudformation-spelling\n"
        "5:13 /Resources/Orders/Properties/Spec/ServiceDiscovery/Dns/HostName warning cloudformation-spelling\n"
        "2:31 /Resources/Orders/Properties/Spec/listeners warning cloudformation-spelling\n");
    EXPECT_EQ(messages(read(nodeWith("{\"ServiceDiscovery\": {\"Dns\": {}}}")).issues),
              "2:46 CloudFormation calls this “DNS”; “Dns” may be refused. Write “DNS”.\n");
}

TEST(CloudFormation, KeepsWhatItDoesNotKnowForTheRulesToTell)
{
    const std::string text = nodeWith("{\"Extra\": {\"MyPort\": \"80\"},\n \"extra\": 1,\n \"more\": 2,\n"
                                      " \"Listeners\": [{\"PortMapping\": {\"Port\": 70000}}]}");
    EXPECT_EQ(resourceLines(text),
              "virtualNode (Orders) {\"meshName\":\"m\",\"spec\":{\"extra\":{\"myPort\":\"80\"},"
              "\"listeners\":[{\"portMapping\":{\"port\":70000}}],\"more\":2}}"
              " without /Resources/Orders/Properties/Spec/extra\n");
    EXPECT_EQ(checkedLines(text),
              "1:78 /virtualNodeName error required\n2:17 /spec/serviceDiscovery error needs-discovery\n"
              "5:41 /spec/listeners/0/portMapping/port error too-large\n"
              "5:32 /spec/listeners/0/portMapping/protocol error required\n"
              "2:18 /spec/extra error unknown-member\n4:2 /spec/more error unknown-member\n");
}

TEST(CloudFormation, KnowsWhereEverythingStandsInItsFile)
{
    const Reading reading = read(shop);
    ASSERT_EQ(reading.resources.size(), 2U);
    EXPECT_EQ(placeLines(reading.resources[1],
                         {"", "/virtualNodeName", "/spec/listeners/0/timeout/http2/idle/value",
                          "/spec/serviceDiscovery/awsCloudMap/namespaceName",
                          "/spec/backendDefaults/clientPolicy/tls/ports/1", "/tags/0/key"}),
              "/Resources/Orders/Properties\n"
              "/Resources/Orders/Properties/VirtualNodeName\n"
              "/Resources/Orders/Properties/Spec/Listeners/0/Timeout/HTTP2/Idle/Value\n"
              "/Resources/Orders/Properties/Spec/ServiceDiscovery/AWSCloudMap/NamespaceName\n"
              "/Resources/Orders/Properties/Spec/BackendDefaults/ClientPolicy/TLS/Ports/1\n"
              "/Resources/Orders/Properties/Tags/0/Key\n");
    const Reading alone = read(R"({"Provider": {"VirtualRouter": {"VirtualRouterName": "r"}}})");
    EXPECT_EQ(placeLines(alone.resources.at(0), {"/spec/provider/virtualRouter/virtualRouterName"}),
              "/Provider/VirtualRouter/VirtualRouterName\n");
}

TEST(CloudFormation, HasOneResourceAfterTheOtherInADocumentOfSeveral)
{
    EXPECT_EQ(resourceLines("---\nMeshName: m\nSpec: {}\n---\nMeshName: other\nSpec: {}\n"),
              "mesh {\"meshName\":\"m\",\"spec\":{}}\nmesh {\"meshName\":\"other\",\"spec\":{}}\n");
}

TEST(CloudFormation, SaysThatLoopsAreNotRead)
{
    EXPECT_EQ(resourceLines(R"({"Resources": {"Fn::ForEach::Nodes": ["Name", ["a", "b"],
        {"Node${Name}": {"Type": "AWS::AppMesh::VirtualNode"}}], "Fn::ForEach::Buckets": ["Name", ["a"],
        {"Bucket${Name}": {"Type": "AWS::S3::Bucket"}}]}})"),
              "1:38 /Resources/Fn::ForEach::Nodes warning cloudformation-loop\n");
}

TEST(CloudFormation, TakesAnythingWhereAnythingMayStand)
{
    const std::pair<const char*, const char*> rows[] = {
        {R"({"Properties": 5})", "5"},
        {R"({"Properties": []})", "[]"},
        {R"({"Properties": {"Spec": {"Listeners": {"Port": 1}, "ServiceDiscovery": [5]}}})",
         R"({"spec":{"listeners":{"port":1},"serviceDiscovery":[5]}})"},
        {R"({"Properties": {"Spec": {"Listeners": [null, [[]], {"PortMapping": {"Port": "x", "Protocol": 1.5}}]}}})",
         R"({"spec":{"listeners":[null,[[]],{"portMapping":{"port":"x","protocol":"1.5"}}]}})"},
        {R"({"Properties": {"": 1, "Tags": {"a": "b"}}})", R"({"":1,"tags":{"a":"b"}})"},
        {R"({"Properties": {"Fn::Transform": {"Name": "AWS::Include"}, "MeshName": "m"}})",
         R"({"meshName":"m"} without /Resources/A/Properties/Fn::Transform)"},
    };
    for (const auto& [resource, expected] : rows) {
        json file = json::parse(resource);
        file["Type"] = "AWS::AppMesh::VirtualNode";
        EXPECT_EQ(resourceLines(json{{"Resources", {{"A", file}}}}.dump()),
                  std::string("virtualNode (A) ") + expected + '\n')
            << resource;
    }
}

} // namespace meshwright
