// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/checked_file.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

// Messages call members as the file does that they are about.
namespace meshwright {

namespace {

/// What is said of the resources of a file, by @p rule.
std::string saidBy(std::string_view rule, std::string_view text)
{
    std::string out;
    for (const CheckedResource& one : checkBytes(QStringLiteral("-"), text).found)
        for (const LocatedIssue& found : one.issues)
            if (found.issue.rule == rule)
                out += found.issue.message.toStdString() + '\n';
    return out;
}

/// A node of CloudFormation with such a @p spec, of one line.
std::string templateWith(const std::string& spec)
{
    return "Resources:\n  Node:\n    Type: AWS::AppMesh::VirtualNode\n    Properties: {MeshName: shop, Spec: {" +
           spec + "}}\n";
}

std::string manifestWith(const std::string& spec)
{
    return "apiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\nmetadata: {name: web, namespace: shop}\n"
           "spec: {meshRef: {name: shop}, " +
           spec + "}\n";
}

/// A state of Terraform with a node of such a @p spec.
std::string stateWith(const std::string& spec)
{
    return R"({"format_version": "1.0", "values": {"root_module": {"resources": [{"mode": "managed",
        "type": "aws_appmesh_virtual_node", "name": "n", "address": "aws_appmesh_virtual_node.n",
        "values": {"name": "n", "mesh_name": "shop", "spec": [)" +
           spec + "]}}]}}}";
}

} // namespace

TEST(WordsOfFiles, AreThoseOfCloudFormation)
{
    EXPECT_EQ(saidBy("required", templateWith("Listeners: [{PortMapping: {Protocol: http}}]")),
              "Port (Port) is required and missing. The port the application listens on, 1 to 65535.\n");
    EXPECT_EQ(saidBy("unknown-member",
                     templateWith("Listeners: [{PortMapping: {Port: 80, Protocol: tcp}, Foo: 1}]")),
              "“Foo” is not known here and would be refused. Allowed: PortMapping, ConnectionPool, "
              "OutlierDetection, HealthCheck, TLS or Timeout.\n");
    EXPECT_EQ(saidBy("unknown-member", templateWith("PortMapping: {Port: 80, Protocol: tcp}")),
              "“PortMapping” does not belong here. Move it to /Spec/Listeners/0.\n");
    EXPECT_EQ(saidBy("exactly-one-of",
                     templateWith("Listeners: [{PortMapping: {Port: 80, Protocol: http}}], ServiceDiscovery: "
                                  "{DNS: {Hostname: a.local}, AWSCloudMap: {NamespaceName: n, "
                                  "ServiceName: s}}")),
              "DNS and AWSCloudMap are given together. Keep exactly one of them.\n");
}

TEST(WordsOfFiles, AreThoseOfKubernetes)
{
    EXPECT_EQ(saidBy("required", manifestWith("backends: [{virtualService: {}}]")),
              "Virtual service name or ARN (virtualServiceRef.name) is required and missing. The name your "
              "application calls, or the full ARN of the virtual service.\n");
    EXPECT_EQ(saidBy("unknown-member",
                     manifestWith("listeners: [{portMapping: {port: 80, protocol: http}, tls: {mode: STRICT, "
                                  "certificate: {acm: {certificateArn: 'arn:aws:acm:eu-west-1:111122223333:"
                                  "certificate/1'}}}}]")),
              "“certificateArn” is not known here. Did you mean “certificateARN”?\n");
}

TEST(WordsOfFiles, AreThoseOfTerraform)
{
    EXPECT_EQ(
        saidBy("required", stateWith(R"({"listener": [{"port_mapping": [{"port": 80, "protocol": "http"}],
                                  "health_check": [{"protocol": "http", "path": "/ping", "healthy_threshold": 2,
                                  "timeout_millis": 2000, "unhealthy_threshold": 2}]}]})")),
        "Health check interval (interval_millis) is required and missing. Time between two checks, 5000 to "
        "300000 ms.\n");
}

TEST(WordsOfFiles, StandInMessagesOfRulesAsWell)
{
    const std::string retries =
        "Resources:\n  Route:\n    Type: AWS::AppMesh::Route\n    Properties: {MeshName: shop, RouteName: all, "
        "VirtualRouterName: main, Spec: {HttpRoute: {Match: {Prefix: /}, Action: {WeightedTargets: [{VirtualNode:"
        " web, Weight: 100}]}, RetryPolicy: {MaxRetries: 1, PerRetryTimeout: {Unit: s, Value: 1}, "
        "HttpRetryEvents: [connection-error]}}}}\n";
    EXPECT_EQ(saidBy("retry-event-unknown", retries),
              "“connection-error” is an event of TCP. Move it to TcpRetryEvents.\n");
    EXPECT_EQ(
        saidBy("ip-preference-place",
               templateWith("ServiceDiscovery: {IpPreference: IPv4_ONLY, DNS: {Hostname: a.local}}")),
        "The IP preference stands inside DNS or AWSCloudMap, not here. Without service discovery there is "
        "none.\n");
}

TEST(WordsOfFiles, AreThoseOfTheApiInItsOwnFormats)
{
    EXPECT_EQ(saidBy("unknown-member", R"({"meshName": "shop", "virtualNodeName": "web", "spec": {"listeners":
                                          [{"portMapping": {"port": 80, "protocol": "tcp"}, "Foo": 1}]}})"),
              "“Foo” is not known here and would be refused. Allowed: portMapping, connectionPool, "
              "outlierDetection, healthCheck, tls or timeout.\n");
}

} // namespace meshwright
