// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/reading/read.h"
#include "tests/models/formats/resource_lines.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

/// A stack with one resource of @p type with these @p members.
std::string stackWith(const std::string& type, const std::string& members)
{
    return R"({"version": 3, "deployment": {"resources": [{"urn": "urn:pulumi:dev::shop::aws::orders", "type": ")" +
           type + "\", " + members + "}]}}";
}

} // namespace

TEST(Pulumi, IsReadAsTheInputsOfItsResources)
{
    const std::string stack = stackWith("aws:appmesh/virtualNode:VirtualNode", R"("inputs": {
        "__defaults": ["name"], "meshName": "shop", "name": "orders-1",
        "spec": {"__defaults": [],
          "backends": [{"virtualService": {"virtualServiceName": "pay", "clientPolicy": {"tls": {"enforce": false,
             "validation": {"trust": {"file": {"certificateChain": "/ca.pem"}},
                            "subjectAlternativeNames": {"match": {"exacts": ["a"]}}}}}}}],
          "listeners": [{"portMapping": {"port": 8080, "protocol": "http"},
                         "connectionPool": {"https": [{"maxConnections": 8, "maxPendingRequests": 0}]}}],
          "logging": {"accessLog": {"file": {"path": "/dev/stdout", "format": {"jsons": [{"key": "k", "value": "v"}]}}}},
          "serviceDiscovery": {"awsCloudMap": {"attributes": {"a": "1"}, "namespaceName": "n", "serviceName": "s"}}},
        "tags": {"a": "b"}, "tagsAll": {"a": "b", "c": "d"}}, "outputs": {"arn": "x"})");
    EXPECT_EQ(resourceLines(stack),
              "virtualNode (orders) {\"meshName\":\"shop\",\"spec\":{"
              "\"backends\":[{\"virtualService\":{\"clientPolicy\":{\"tls\":{\"enforce\":false,"
              "\"validation\":{\"subjectAlternativeNames\":{\"match\":{\"exact\":[\"a\"]}},"
              "\"trust\":{\"file\":{\"certificateChain\":\"/ca.pem\"}}}}},\"virtualServiceName\":\"pay\"}}],"
              "\"listeners\":[{\"connectionPool\":{\"http\":{\"maxConnections\":8}},"
              "\"portMapping\":{\"port\":8080,\"protocol\":\"http\"}}],"
              "\"logging\":{\"accessLog\":{\"file\":{\"format\":{\"json\":[{\"key\":\"k\",\"value\":\"v\"}]},"
              "\"path\":\"/dev/stdout\"}}},"
              "\"serviceDiscovery\":{\"awsCloudMap\":{\"attributes\":[{\"key\":\"a\",\"value\":\"1\"}],"
              "\"namespaceName\":\"n\",\"serviceName\":\"s\"}}},"
              "\"tags\":[{\"key\":\"a\",\"value\":\"b\"},{\"key\":\"c\",\"value\":\"d\"}],"
              "\"virtualNodeName\":\"orders-1\"} without /deployment/resources/0/inputs/__defaults\n");
    EXPECT_EQ(read(stack).format, "pulumi");
}

TEST(Pulumi, KnowsWhereEverythingStands)
{
    const Reading reading =
        read(stackWith("aws:appmesh/virtualNode:VirtualNode", R"("inputs": {"name": "orders",
        "spec": {"listeners": [{"portMapping": {"port": 80}, "connectionPool": {"https": [{"maxConnections": 8}]}}],
                 "logging": {"accessLog": {"file": {"format": {"jsons": [{"key": "k"}]}}}}},
        "tagsAll": {"a": "b", "c": "d"}})"));
    ASSERT_EQ(reading.resources.size(), 1U);
    EXPECT_EQ(placeLines(reading.resources[0], {"/virtualNodeName", "/spec/listeners/0/portMapping/port",
                                                "/spec/listeners/0/connectionPool/http/maxConnections",
                                                "/spec/logging/accessLog/file/format/json/0/key", "/tags/1"}),
              "/deployment/resources/0/inputs/name\n"
              "/deployment/resources/0/inputs/spec/listeners/0/portMapping/port\n"
              "/deployment/resources/0/inputs/spec/listeners/0/connectionPool/https/0/maxConnections\n"
              "/deployment/resources/0/inputs/spec/logging/accessLog/file/format/jsons/0/key\n"
              "/deployment/resources/0/inputs/tagsAll/c\n");
}

TEST(Pulumi, ReadsWhatItKeepsItselfAndWhatItOnlyLooksUp)
{
    EXPECT_EQ(resourceLines(R"({"version": 3, "checkpoint": {"latest": {"resources": [
        {"type": "aws:appmesh/mesh:Mesh", "external": true, "inputs": {}, "outputs": {"name": "shop", "id": "shop"}},
        {"type": "aws:appmesh/route:Route", "inputs": {"name": "all", "meshName": "shop", "virtualRouterName": "r",
           "spec": {"grpcRoute": {"match": {"metadatas": [{"name": "x"}]}}}}},
        {"type": "aws:appmesh/mesh:Mesh", "delete": true, "inputs": {"name": "old"}},
        {"type": "pulumi:pulumi:Stack"}, 5]}}})"),
              "mesh {\"meshName\":\"shop\"} without /checkpoint/latest/resources/0/outputs/id\n"
              "route {\"meshName\":\"shop\",\"routeName\":\"all\","
              "\"spec\":{\"grpcRoute\":{\"match\":{\"metadata\":[{\"name\":\"x\"}]}}},"
              "\"virtualRouterName\":\"r\"}\n");
}

TEST(Pulumi, TakesSecretsAndWhatIsNotThereYetAsUnknown)
{
    EXPECT_EQ(resourceLines(stackWith("aws:appmesh/mesh:Mesh", R"("inputs": {"name":
        {"4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", "ciphertext": "x"},
        "spec": {"egressFilter": {"type": "04da6b54-80e4-46f7-96ec-b56ff0331ba9"},
                 "serviceDiscovery": {"4dabf18193072939515e22adb298388d": "1", "plaintext": "{\"ipPreference\":\"IPv4_ONLY\"}"}}})")),
              "mesh (orders) {\"meshName\":{\"$unknown\":\"[secret]\"},"
              "\"spec\":{\"egressFilter\":{\"type\":{\"$unknown\":\"output<string>\"}},"
              "\"serviceDiscovery\":{\"ipPreference\":\"IPv4_ONLY\"}}}\n");
}

TEST(Pulumi, SaysThatThereIsNothingOfAppMesh)
{
    EXPECT_EQ(resourceLines(stackWith("aws:s3/bucket:Bucket", R"("inputs": {"name": "b"})")),
              "There is nothing of App Mesh in it.");
    EXPECT_EQ(resourceLines(R"({"deployment": {"resources": []}})"), "There is nothing of App Mesh in it.");
}

} // namespace meshwright
