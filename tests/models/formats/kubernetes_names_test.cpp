// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/kubernetes/kubernetes_names.h"
#include "models/json/json.h"
#include "models/reading/read.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace meshwright {

namespace {

/// An object of the controller as a document of YAML.
std::string manifestOf(const std::string& kind, const std::string& metadata, const std::string& spec)
{
    return "---\napiVersion: appmesh.k8s.aws/v1beta2\nkind: " + kind + "\nmetadata: {" + metadata +
           "}\nspec: {" + spec + "}\n";
}

std::string namespaceOf(const std::string& name, const std::string& labels)
{
    return "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: " + name + ", labels: {" + labels + "}}\n";
}

std::string backendTo(const std::string& name)
{
    return "{virtualService: {virtualServiceRef: {name: " + name + "}}}";
}

std::string inputLine(const ResourceInFile& one)
{
    std::string out = one.input.dump();
    for (const Pointer& left : one.leftBehind)
        out += " without " + left.text();
    return out + '\n';
}

/// The inputs of the resources of @p kind in a file.
std::string inputsOf(const std::string& text, Kind kind)
{
    std::string out;
    for (const ResourceInFile& one : read(text).resources)
        if (one.kind == kind)
            out += inputLine(one);
    return out;
}

} // namespace

TEST(KubernetesNames, FollowReferencesToTheNameThatTheObjectGivesItself)
{
    const std::string services =
        manifestOf("VirtualService", "name: pay, namespace: shop", "awsName: pay.example");
    EXPECT_EQ(inputsOf(manifestOf("Mesh", "name: m", "") +
                           manifestOf("VirtualNode", "name: web, namespace: shop",
                                      "backends: [" + backendTo("pay") + ", " + backendTo("stock") + "]") +
                           services,
                       Kind::VirtualNode),
              "{\"meshName\":\"m\",\"spec\":{\"backends\":[{\"virtualService\":{\"virtualServiceName\":"
              "\"pay.example\"}},{\"virtualService\":{\"virtualServiceName\":\"stock.shop\"}}]},"
              "\"virtualNodeName\":\"web_shop\"}\n");
    EXPECT_EQ(
        inputsOf(manifestOf("VirtualService", "name: pay, namespace: shop",
                            "provider: {virtualNode: {virtualNodeRef: {name: web}}}, meshRef: {name: m}") +
                     manifestOf("VirtualNode", "name: web", "awsName: live"),
                 Kind::VirtualService),
        "{\"meshName\":\"m\",\"spec\":{\"provider\":{\"virtualNode\":{\"virtualNodeName\":\"live\"}}},"
        "\"virtualServiceName\":\"pay.shop\"}\n");
}

TEST(KubernetesNames, GiveTheNameAndTheOwnerOfTheMesh)
{
    const std::string mesh = manifestOf("Mesh", "name: m", "awsName: live, meshOwner: '444455556666'");
    const std::string node = manifestOf("VirtualNode", "name: web", "");
    const std::string expected =
        "{\"meshName\":\"live\",\"meshOwner\":\"444455556666\",\"spec\":{},\"virtualNodeName\":\"web\"}\n";
    EXPECT_EQ(
        inputsOf(mesh + manifestOf("VirtualNode", "name: web", "meshRef: {name: m}"), Kind::VirtualNode),
        expected);
    EXPECT_EQ(inputsOf(node + mesh, Kind::VirtualNode), expected);
    EXPECT_EQ(
        inputsOf(mesh + manifestOf("VirtualNode", "name: web", "meshRef: {name: other}"), Kind::VirtualNode),
        "{\"meshName\":\"other\",\"spec\":{},\"virtualNodeName\":\"web\"}\n");
    EXPECT_EQ(inputsOf(mesh, Kind::Mesh), "{\"meshName\":\"live\",\"spec\":{}} without /spec/meshOwner\n");
}

TEST(KubernetesNames, FindTheMeshThatChoosesTheNamespace)
{
    const std::string meshes =
        manifestOf("Mesh", "name: a", "namespaceSelector: {matchLabels: {mesh: a}}") +
        manifestOf("Mesh", "name: b", "namespaceSelector: {matchLabels: {mesh: b, stage: live}}") +
        manifestOf("Mesh", "name: c",
                   "namespaceSelector: {matchExpressions: [{key: mesh, operator: In, values: [c]}]}") +
        manifestOf("Mesh", "name: none", "");
    const std::string spaces = namespaceOf("one", "mesh: a") + namespaceOf("two", "mesh: b, stage: live") +
                               namespaceOf("three", "mesh: c") + namespaceOf("four", "mesh: b");
    std::string nodes;
    for (const char* name : {"one", "two", "three", "four", "five"})
        nodes += manifestOf("VirtualNode", std::string("name: n, namespace: ") + name, "");
    EXPECT_EQ(inputsOf(meshes + nodes + spaces, Kind::VirtualNode),
              "{\"meshName\":\"a\",\"spec\":{},\"virtualNodeName\":\"n_one\"}\n"
              "{\"meshName\":\"b\",\"spec\":{},\"virtualNodeName\":\"n_two\"}\n"
              "{\"meshName\":\"c\",\"spec\":{},\"virtualNodeName\":\"n_three\"}\n"
              "{\"spec\":{},\"virtualNodeName\":\"n_four\"}\n"
              "{\"spec\":{},\"virtualNodeName\":\"n_five\"}\n");
}

TEST(KubernetesNames, FindTheGatewayThatChoosesTheRoute)
{
    const std::string gateways =
        manifestOf(
            "VirtualGateway", "name: a, namespace: edge",
            "namespaceSelector: {matchLabels: {in: a}}, gatewayRouteSelector: {matchLabels: {to: a}}") +
        manifestOf("VirtualGateway", "name: b, namespace: edge",
                   "namespaceSelector: {matchLabels: {in: a}}, gatewayRouteSelector: {matchLabels: {to: b}}");
    const std::string route = manifestOf("GatewayRoute", "name: r, namespace: shop, labels: {to: b}", "");
    EXPECT_EQ(inputsOf(gateways + route + namespaceOf("shop", "in: a"), Kind::GatewayRoute),
              "{\"gatewayRouteName\":\"r_shop\",\"spec\":{},\"virtualGatewayName\":\"b_edge\"}"
              " without /metadata/labels\n");
    EXPECT_EQ(inputsOf(gateways + route, Kind::GatewayRoute),
              "{\"gatewayRouteName\":\"r_shop\",\"spec\":{}} without /metadata/labels\n");
    EXPECT_EQ(
        inputsOf(route + manifestOf("VirtualGateway", "name: only, namespace: edge", ""), Kind::GatewayRoute),
        "{\"gatewayRouteName\":\"r_shop\",\"spec\":{},\"virtualGatewayName\":\"only_edge\"}"
        " without /metadata/labels\n");
}

TEST(KubernetesNames, TakeAnArnForTheNameInItAsTheControllerDoes)
{
    const auto node = [](const std::string& mesh) {
        return manifestOf("VirtualNode", "name: web",
                          "backends: [{virtualService: {virtualServiceARN: "
                          "'arn:aws:appmesh:eu-west-1:111122223333:mesh/" +
                              mesh + "/virtualService/pay'}}]");
    };
    const auto backend = [](const std::string& name) {
        return "{\"meshName\":\"live\",\"spec\":{\"backends\":[{\"virtualService\":{\"virtualServiceName\":\"" +
               name + "\"}}]},\"virtualNodeName\":\"web\"}\n";
    };
    const std::string mesh = manifestOf("Mesh", "name: m", "awsName: live");
    EXPECT_EQ(inputsOf(mesh + node("live"), Kind::VirtualNode), backend("pay"));
    EXPECT_EQ(inputsOf(mesh + node("other"), Kind::VirtualNode), backend("pay"));
}

TEST(KubernetesNames, AddTheBackendsOfGroups)
{
    const std::string node =
        manifestOf("VirtualNode", "name: web, namespace: shop",
                   "meshRef: {name: m}, backends: [" + backendTo("pay") +
                       "], backendGroups: [{name: g}, {name: '*', namespace: depot}, {name: x}]");
    const std::string group = manifestOf("BackendGroup", "name: g, namespace: shop",
                                         "virtualservices: [{name: pay}, {name: log, namespace: ops}]");
    const std::string service =
        manifestOf("VirtualService", "name: stock, namespace: depot", "meshRef: {name: m}");
    EXPECT_EQ(
        inputsOf(node + group + service, Kind::VirtualNode),
        "{\"meshName\":\"m\",\"spec\":{\"backends\":[{\"virtualService\":{\"virtualServiceName\":\"pay.shop\"}},"
        "{\"virtualService\":{\"virtualServiceName\":\"log.ops\"}},"
        "{\"virtualService\":{\"virtualServiceName\":\"stock.depot\"}}]},\"virtualNodeName\":\"web_shop\"}"
        " without /spec/backendGroups/2\n");
    const Reading reading = read(node + group + service);
    EXPECT_EQ(reading.resources.at(0).inFile(Pointer("/spec/backends/1/virtualService")).text(),
              "/spec/backendGroups/0/virtualService");
    EXPECT_EQ(
        inputsOf(manifestOf("VirtualNode", "name: web", "meshRef: {name: m}, backendGroups: [{name: g}]"),
                 Kind::VirtualNode),
        "{\"meshName\":\"m\",\"spec\":{},\"virtualNodeName\":\"web\"} without /spec/backendGroups/0\n");
}

TEST(KubernetesNames, AreGivenAnewWithMoreAtHand)
{
    Reading node = read(manifestOf("VirtualNode", "name: web, namespace: shop",
                                   "backends: [" + backendTo("pay") + "], backendGroups: [{name: g}]"));
    Reading rest =
        read(manifestOf("Mesh", "name: m", "meshOwner: '444455556666'") +
             manifestOf("VirtualService", "name: pay, namespace: shop", "awsName: pay.example") +
             manifestOf("BackendGroup", "name: g, namespace: shop", "virtualservices: [{name: log}]"));
    const std::string alone = inputLine(node.resources.at(0));
    EXPECT_EQ(alone, "{\"spec\":{\"backends\":[{\"virtualService\":{\"virtualServiceName\":\"pay.shop\"}}]},"
                     "\"virtualNodeName\":\"web_shop\"} without /spec/backendGroups/0\n");
    std::vector<ResourceInFile*> all{&node.resources[0], &rest.resources[0], &rest.resources[1]};
    for (int times = 0; times < 2; ++times) {
        resolveKubernetesNames(all, rest.beside);
        EXPECT_EQ(
            inputLine(node.resources[0]),
            "{\"meshName\":\"m\",\"meshOwner\":\"444455556666\",\"spec\":{\"backends\":[{\"virtualService\":"
            "{\"virtualServiceName\":\"pay.example\"}},{\"virtualService\":{\"virtualServiceName\":"
            "\"log.shop\"}}]},\"virtualNodeName\":\"web_shop\"}\n");
        EXPECT_TRUE(node.resources[0].notMissed.empty());
    }
    resolveKubernetesNames(std::vector{&node.resources[0]}, node.beside);
    EXPECT_EQ(inputLine(node.resources[0]), alone);
}

TEST(KubernetesNames, KeepTheVersionsOfTheControllerApart)
{
    EXPECT_EQ(
        inputsOf(
            "apiVersion: appmesh.k8s.aws/v1beta1\nkind: VirtualNode\nmetadata: {name: web, namespace: shop}\n"
            "spec: {meshName: m}\n" +
                manifestOf("VirtualService", "name: pay, namespace: shop",
                           "provider: {virtualNode: {virtualNodeRef: {name: web}}}, meshRef: {name: m}"),
            Kind::VirtualService),
        "{\"meshName\":\"m\",\"spec\":{\"provider\":{\"virtualNode\":{\"virtualNodeName\":\"web_shop\"}}},"
        "\"virtualServiceName\":\"pay.shop\"}\n");
}

TEST(KubernetesNames, StandForNoMoreThanAMemoryHolds)
{
    // 250 services and 250 nodes that have all of them are less than 100 kB, and 62,500 backends.
    std::string text;
    for (int i = 0; i < 250; ++i) {
        const std::string name = "name: n" + std::to_string(i) + ", namespace: s";
        text += manifestOf("VirtualService", name, "") +
                manifestOf("VirtualNode", name, "backendGroups: [{name: '*', namespace: s}]");
    }
    std::size_t backends = 0;
    std::size_t left = 0;
    for (const ResourceInFile& one : read(text).resources) {
        backends += items(path(one.input, {"spec", "backends"})).size();
        left += one.leftBehind.size();
    }
    EXPECT_EQ(backends, 50'000U);
    EXPECT_EQ(left, 50U);
}

TEST(KubernetesNames, KeepABoundedNumberOfPlaces)
{
    std::string text =
        manifestOf("VirtualNode", "name: n, namespace: s", "backendGroups: [{name: '*', namespace: s}]");
    for (int i = 0; i < 3000; ++i)
        text += manifestOf("VirtualService", "name: v" + std::to_string(i) + ", namespace: s", "");
    const ResourceInFile node = read(text).resources.at(0);
    EXPECT_EQ(items(path(node.input, {"spec", "backends"})).size(), 3000U);
    EXPECT_LT(node.origins.size(), 1010U);
    EXPECT_EQ(node.inFile(Pointer("/spec/backends/999")).text(), "/spec/backendGroups/0");
    EXPECT_EQ(node.inFile(Pointer("/spec/backends/1000")).text(), "/spec/backends/1000");
}

} // namespace meshwright
