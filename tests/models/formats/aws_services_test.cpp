// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "tests/models/formats/resource_lines.h"

#include <gtest/gtest.h>

// What services of AWS tell about resources of App Mesh beside App Mesh itself.
namespace meshwright {

namespace {

constexpr char properties[] =
    R"({"Arn": "arn", "Uid": "u", "MeshName": "m", "MeshOwner": "1", "ResourceOwner": "1",
    "VirtualNodeName": "n", "Tags": null, "Spec": {"Listeners": [{"PortMapping": {"Port": 80, "Protocol": "http"},
    "TLS": null}], "ServiceDiscovery": {"DNS": {"Hostname": "a"}}}})";

constexpr char input[] =
    R"({"meshName":"m","spec":{"listeners":[{"portMapping":{"port":80,"protocol":"http"}}],)"
    R"("serviceDiscovery":{"dns":{"hostname":"a"}}},"virtualNodeName":"n"})";

constexpr char event[] = R"({"eventTime": "2026-01-02T00:00:00Z", "eventSource": "appmesh.amazonaws.com",
    "eventName": "CreateVirtualNode", "requestParameters": {"meshName": "m", "virtualNodeName": "n",
    "clientToken": "c", "tags": [{"key": "a", "value": "b"}], "spec": {"backends": []}}, "responseElements": null})";

/// The event above with other members.
json eventWith(const json& members = json::object())
{
    json out = json::parse(event);
    out.merge_patch(members);
    return out;
}

} // namespace

TEST(AwsConfig, TellsTheConfigurationOfAResource)
{
    json item{{"resourceType", "AWS::AppMesh::VirtualNode"}, {"configuration", json::parse(properties)}};
    const std::string left = " without /configuration/MeshOwner without /configuration/Arn"
                             " without /configuration/Uid without /configuration/ResourceOwner\n";
    EXPECT_EQ(resourceLines(item.dump()), std::string("virtualNode ") + input + left);
    item["configuration"] = properties;
    EXPECT_EQ(resourceLines(item.dump()), std::string("virtualNode ") + input + '\n');
    item["configuration"] = R"({"meshName": "m", "virtualNodeName": "n", "spec": {}, "metadata": {}})";
    EXPECT_EQ(resourceLines(item.dump()),
              "virtualNode {\"meshName\":\"m\",\"spec\":{},\"virtualNodeName\":\"n\"}\n");
}

TEST(AwsConfig, HasManyItems)
{
    const json mesh{{"resourceType", "AWS::AppMesh::Mesh"}, {"configuration", R"({"MeshName": "m"})"}};
    const json other{{"resourceType", "AWS::S3::Bucket"}, {"configuration", "{}"}};
    const json gone{{"resourceType", "AWS::AppMesh::Mesh"}, {"configuration", nullptr}};
    for (const char* list : {"configurationItems", "baseConfigurationItems"})
        EXPECT_EQ(resourceLines(json{{list, {other, gone, mesh, 5}}}.dump()), "mesh {\"meshName\":\"m\"}\n");
    EXPECT_EQ(resourceLines(json{{"configurationItem", mesh}}.dump()), "mesh {\"meshName\":\"m\"}\n");
    EXPECT_EQ(resourceLines(json{{"configurationItems", {other, gone}}}.dump()),
              "What AWS Config tells here is about no resource of App Mesh.");
}

TEST(AwsConfig, PlacesWhatStandsInATextAtTheText)
{
    const Reading reading = read("{\"resourceType\": \"AWS::AppMesh::Mesh\",\n\"configuration\": "
                                 "\"{\\\"MeshName\\\": \\\"m\\\", \\\"spec\\\": {}}\"}");
    ASSERT_EQ(reading.resources.size(), 1U);
    EXPECT_EQ(reading.resources[0].inFile(Pointer("/spec/egressFilter")), Pointer("/configuration"));
    EXPECT_EQ(lines(reading.issues), "2:18 /configuration warning cloudformation-spelling\n");
}

TEST(AwsConfig, NeedsAnObject)
{
    for (const char* configuration : {"5", "[]", "\"no JSON\"", "\"5\"", "true"})
        EXPECT_EQ(
            resourceLines(std::string("{\"resourceType\": \"AWS::AppMesh::Mesh\", \"configuration\": ") +
                          configuration + '}'),
            "1:57 /configuration error not-a-resource\n")
            << configuration;
}

TEST(CloudControl, TellsThePropertiesOfResources)
{
    const json description{{"Identifier", "arn"}, {"Properties", properties}};
    const std::string expected = std::string("virtualNode ") + input + '\n';
    const char* const type = "AWS::AppMesh::VirtualNode";
    EXPECT_EQ(resourceLines(json{{"TypeName", type}, {"ResourceDescription", description}}.dump()), expected);
    EXPECT_EQ(resourceLines(
                  json{{"TypeName", type}, {"ResourceDescriptions", {description, description, 5}}}.dump()),
              expected + expected);
    EXPECT_EQ(
        resourceLines(json{{"TypeName", type}, {"Properties", json::parse(R"({"MeshOwner": "2"})")}}.dump()),
        "virtualNode {\"meshOwner\":\"2\"}\n");
    EXPECT_EQ(resourceLines(json{{"TypeName", "AWS::S3::Bucket"}, {"Properties", "{}"}}.dump()),
              "What Cloud Control tells here is about no resource of App Mesh.");
    EXPECT_EQ(resourceLines(json{{"TypeName", type}, {"ResourceDescriptions", 5}}.dump()),
              "Cloud Control lists no resources here.");
}

TEST(CloudTrail, TellsWhatWasAskedFor)
{
    const std::string expected = "virtualNode {\"meshName\":\"m\",\"spec\":{\"backends\":[]},\"tags\":"
                                 "[{\"key\":\"a\",\"value\":\"b\"}],\"virtualNodeName\":\"n\"}";
    EXPECT_EQ(resourceLines(event), expected + " without /requestParameters/clientToken\n");
    EXPECT_EQ(resourceLines(json{{"Records", {5, eventWith()}}}.dump()),
              expected + " without /Records/1/requestParameters/clientToken\n");
    const json answer{{"Events", {{{"EventName", "CreateVirtualNode"}, {"CloudTrailEvent", event}}, 5}}};
    EXPECT_EQ(resourceLines(answer.dump()), expected + '\n');
}

TEST(CloudTrail, EndsWithTheLastChange)
{
    const json update =
        eventWith({{"eventName", "UpdateVirtualNode"},
                   {"eventTime", "2026-01-03T00:00:00Z"},
                   {"requestParameters", {{"tags", nullptr}, {"spec", {{"logging", json::object()}}}}}});
    for (const json& records : {json::array({update, eventWith()}), json::array({eventWith(), update})}) {
        const Reading reading = read(json{{"Records", records}}.dump());
        ASSERT_EQ(reading.resources.size(), 1U);
        const ResourceInFile& last = reading.resources[0];
        const std::string number = records[0] == update ? "0" : "1";
        const std::string other = number == "0" ? "1" : "0";
        EXPECT_TRUE(member(last.input["spec"], "logging"));
        EXPECT_EQ(last.inFile(Pointer("/spec/backends")),
                  Pointer("/Records/" + number + "/requestParameters/spec/backends"));
        EXPECT_EQ(last.inFile(Pointer("/tags/0")),
                  Pointer("/Records/" + other + "/requestParameters/tags/0"));
        EXPECT_EQ(last.leftBehind.back(), Pointer("/Records/" + other));
    }
}

TEST(CloudTrail, HasMuchThatIsNoResource)
{
    const std::string nothing = "These events of CloudTrail make or change no resource of App Mesh.";
    const json rows[] = {
        {{"eventName", "DeleteVirtualNode"}},
        {{"eventName", "DescribeVirtualNode"}},
        {{"eventName", "CreateFoo"}},
        {{"errorCode", "ConflictException"}},
        {{"eventSource", "ec2.amazonaws.com"}, {"eventName", "CreateRoute"}},
        {{"requestParameters", 5}},
    };
    for (const json& members : rows)
        EXPECT_EQ(resourceLines(eventWith(members).dump()), nothing) << members;
}

} // namespace meshwright
