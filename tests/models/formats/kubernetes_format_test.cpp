// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/read.h"
#include "tests/models/formats/issues_in_file.h"
#include "tests/models/formats/manifest_lines.h"
#include "tests/models/formats/resource_lines.h"

#include <gtest/gtest.h>

#include <string>

namespace meshwright {

namespace {

constexpr const char* versionNow = "apiVersion: appmesh.k8s.aws/v1beta2\n";

/// The same of one object of v1beta2: its kind, the lines of its metadata and its spec.
std::string objectReadAs(const std::string& kind, const std::string& metadata, const std::string& spec)
{
    return manifestReadAs(versionNow +
                          ("kind: " + kind + "\nmetadata: {" + metadata + "}\nspec: " + spec + '\n'));
}

} // namespace

TEST(Kubernetes, NamesResourcesAsTheControllerDoes)
{
    EXPECT_EQ(objectReadAs("VirtualNode", "name: web, namespace: shop", "{meshRef: {name: m, uid: 1}}"),
              "virtualNode {\"meshName\":\"m\",\"spec\":{},\"virtualNodeName\":\"web_shop\"}"
              " without /spec/meshRef/uid\n");
    EXPECT_EQ(objectReadAs("VirtualService", "name: pay, namespace: shop", "{meshRef: {name: m}}"),
              "virtualService {\"meshName\":\"m\",\"spec\":{},\"virtualServiceName\":\"pay.shop\"}\n");
    EXPECT_EQ(objectReadAs("VirtualNode", "name: web", "{meshRef: {name: m}}"),
              "virtualNode {\"meshName\":\"m\",\"spec\":{},\"virtualNodeName\":\"web\"}\n");
    EXPECT_EQ(objectReadAs("VirtualGateway", "name: in, namespace: shop", "{awsName: entry}"),
              "virtualGateway {\"spec\":{},\"virtualGatewayName\":\"entry\"} not knowing /meshName\n");
    EXPECT_EQ(objectReadAs("Mesh", "name: m", "{awsName: live, egressFilter: {type: DROP_ALL}}"),
              "mesh {\"meshName\":\"live\",\"spec\":{\"egressFilter\":{\"type\":\"DROP_ALL\"}}}\n");
    EXPECT_EQ(manifestReadAs(std::string(versionNow) + "kind: Mesh\nmetadata: {name: m}\n"),
              "mesh {\"meshName\":\"m\",\"spec\":{}}\n");
}

TEST(Kubernetes, SpellsAsTheApiDoes)
{
    EXPECT_EQ(
        objectReadAs("VirtualNode", "name: web",
                     "{listeners: [{tls: {certificate: {acm: {certificateARN: c}}}}], backendDefaults:"
                     " {clientPolicy: {tls: {validation: {trust: {acm: {certificateAuthorityARNs: [a]}}}}}},"
                     " meshRef: {name: m}}"),
        "virtualNode {\"meshName\":\"m\",\"spec\":{\"backendDefaults\":{\"clientPolicy\":{\"tls\":"
        "{\"validation\":{\"trust\":{\"acm\":{\"certificateAuthorityArns\":[\"a\"]}}}}}},\"listeners\":"
        "[{\"tls\":{\"certificate\":{\"acm\":{\"certificateArn\":\"c\"}}}}]},\"virtualNodeName\":\"web\"}\n");
    EXPECT_EQ(objectReadAs("Mesh", "name: m", "{meshServiceDiscovery: {ipPreference: IPv4_ONLY}}"),
              "mesh {\"meshName\":\"m\",\"spec\":{\"serviceDiscovery\":{\"ipPreference\":\"IPv4_ONLY\"}}}\n");
}

TEST(Kubernetes, TakesReferencesAndArnsAsNames)
{
    EXPECT_EQ(
        objectReadAs(
            "VirtualNode", "name: web, namespace: shop",
            "{backends: [{virtualService: {virtualServiceRef: {name: pay}}}, {virtualService: "
            "{virtualServiceRef: {name: stock, namespace: depot}}}, {virtualService: "
            "{virtualServiceARN: 'arn:aws:appmesh:eu-west-1:111122223333:mesh/m/virtualService/a.b'}},"
            " {virtualService: {virtualServiceARN: <the ARN>}}], meshRef: {name: m}}"),
        "virtualNode {\"meshName\":\"m\",\"spec\":{\"backends\":["
        "{\"virtualService\":{\"virtualServiceName\":\"pay.shop\"}},"
        "{\"virtualService\":{\"virtualServiceName\":\"stock.depot\"}},"
        "{\"virtualService\":{\"virtualServiceName\":\"a.b\"}},"
        "{\"virtualService\":{\"virtualServiceName\":\"<the ARN>\"}}]},\"virtualNodeName\":\"web_shop\"}\n");
    EXPECT_EQ(objectReadAs("VirtualService", "name: pay, namespace: shop",
                           "{provider: {virtualRouter: {virtualRouterRef: {name: r}}}, meshRef: {name: m}}"),
              "virtualService {\"meshName\":\"m\",\"spec\":{\"provider\":{\"virtualRouter\":"
              "{\"virtualRouterName\":\"r_shop\"}}},\"virtualServiceName\":\"pay.shop\"}\n");
    EXPECT_EQ(
        objectReadAs("GatewayRoute", "name: to, namespace: shop",
                     "{httpRoute: {action: {target: {port: 80, virtualService: {virtualServiceRef: {name: "
                     "pay}}}}}, virtualGatewayRef: {name: in, namespace: edge}, meshRef: {name: m}}"),
        "gatewayRoute {\"gatewayRouteName\":\"to_shop\",\"meshName\":\"m\",\"spec\":{\"httpRoute\":"
        "{\"action\":{\"target\":{\"port\":80,\"virtualService\":{\"virtualServiceName\":\"pay.shop\"}}}}},"
        "\"virtualGatewayName\":\"in_edge\"}\n");
}

TEST(Kubernetes, ReadsTheRoutesInARouter)
{
    EXPECT_EQ(
        objectReadAs("VirtualRouter", "name: r, namespace: shop, labels: {a: b}",
                     "{listeners: [{portMapping: {port: 80, protocol: http}}], meshRef: {name: m}, routes: "
                     "[{name: one, priority: 4, httpRoute: {action: {weightedTargets: [{virtualNodeRef: "
                     "{name: web}, weight: 1}]}}}, {name: two}, 5]}"),
        "virtualRouter {\"meshName\":\"m\",\"spec\":{\"listeners\":[{\"portMapping\":{\"port\":80,"
        "\"protocol\":\"http\"}}]},\"virtualRouterName\":\"r_shop\"} without /metadata/labels\n"
        "route {\"meshName\":\"m\",\"routeName\":\"one\",\"spec\":{\"httpRoute\":{\"action\":"
        "{\"weightedTargets\":[{\"virtualNode\":\"web_shop\",\"weight\":1}]}},\"priority\":4},"
        "\"virtualRouterName\":\"r_shop\"}\n"
        "route {\"meshName\":\"m\",\"routeName\":\"two\",\"spec\":{},\"virtualRouterName\":\"r_shop\"}\n"
        "route {\"meshName\":\"m\",\"spec\":5,\"virtualRouterName\":\"r_shop\"}\n");
}

TEST(Kubernetes, LeavesBehindWhatTheApiDoesNotHave)
{
    EXPECT_EQ(
        objectReadAs("VirtualGateway", "name: in, annotations: {a: b}",
                     "{podSelector: {}, namespaceSelector: {}, gatewayRouteSelector: {}, meshRef: {name: "
                     "m}}\nstatus: {conditions: []}"),
        "virtualGateway {\"meshName\":\"m\",\"spec\":{},\"virtualGatewayName\":\"in\"}"
        " without /metadata/annotations without /status without /spec/podSelector"
        " without /spec/namespaceSelector without /spec/gatewayRouteSelector\n");
}

TEST(Kubernetes, TakesNullAndEmptyListsAsAbsent)
{
    EXPECT_EQ(objectReadAs("VirtualNode", "name: web",
                           "{listeners: , backends: [], logging: {}, meshRef: {name: m}}"),
              "virtualNode {\"meshName\":\"m\",\"spec\":{\"logging\":{}},\"virtualNodeName\":\"web\"}\n");
    EXPECT_EQ(objectReadAs("VirtualNode", "name: web", "\n"),
              "virtualNode {\"spec\":{},\"virtualNodeName\":\"web\"} not knowing /meshName\n");
}

TEST(Kubernetes, KeepsWhatIsWrongForTheRules)
{
    EXPECT_EQ(objectReadAs("VirtualNode", "name: web", "[1]"),
              "virtualNode {\"spec\":[1],\"virtualNodeName\":\"web\"} not knowing /meshName\n");
    EXPECT_EQ(
        objectReadAs("VirtualNode", "name: [web]", "{meshRef: 5, backends: {a: 1}, listeners: [x]}"),
        "virtualNode {\"spec\":{\"backends\":{\"a\":1},\"listeners\":[\"x\"]}} not knowing /meshName\n");
    EXPECT_EQ(objectReadAs("VirtualNode", "name: web",
                           "{meshRef: {name: m}, listeners: [{portMapping: {port: '80', protocol: http}}],"
                           " backends: [{virtualService: {virtualServiceRef: pay}}]}"),
              "virtualNode {\"meshName\":\"m\",\"spec\":{\"backends\":[{\"virtualService\":"
              "{\"virtualServiceRef\":\"pay\"}}],\"listeners\":[{\"portMapping\":{\"port\":\"80\","
              "\"protocol\":\"http\"}}]},\"virtualNodeName\":\"web\"}\n");
    EXPECT_EQ(
        objectReadAs("VirtualRouter", "name: r", "{meshRef: {name: m}, routes: {a: 1}}"),
        "virtualRouter {\"meshName\":\"m\",\"spec\":{\"routes\":{\"a\":1}},\"virtualRouterName\":\"r\"}\n");
    // A spelling that only App Mesh knows is none of the controller's: it changes places with the right one.
    EXPECT_EQ(
        objectReadAs("VirtualNode", "name: web",
                     "{listeners: [{tls: {certificate: {acm: {certificateArn: c}}}}], meshRef: {name: m}}"),
        "virtualNode {\"meshName\":\"m\",\"spec\":{\"listeners\":[{\"tls\":{\"certificate\":{\"acm\":"
        "{\"certificateARN\":\"c\"}}}}]},\"virtualNodeName\":\"web\"}\n");
}

TEST(Kubernetes, TakesOneOfSeveralWaysToReferToAThing)
{
    const std::string text = std::string(versionNow) +
                             "kind: VirtualNode\nmetadata: {name: web, namespace: shop}\nspec:\n"
                             "  meshRef: {name: m}\n  backends:\n"
                             "  - virtualService:\n      virtualServiceRef: {name: pay}\n"
                             "      virtualServiceARN: arn:aws:appmesh:R:A:mesh/m/virtualService/other\n"
                             "  - virtualService:\n      virtualServiceName: stock\n"
                             "      virtualServiceARN: arn:aws:appmesh:R:A:mesh/m/virtualService/depot\n";
    EXPECT_EQ(manifestReadAs(text),
              "virtualNode {\"meshName\":\"m\",\"spec\":{\"backends\":[{\"virtualService\":"
              "{\"virtualServiceName\":\"pay.shop\"}},{\"virtualService\":{\"virtualServiceName\":"
              "\"depot\"}}]},\"virtualNodeName\":\"web_shop\"}"
              " without /spec/backends/0/virtualService/virtualServiceARN"
              " without /spec/backends/1/virtualService/virtualServiceName\n"
              "9:26 /spec/backends/0/virtualService/virtualServiceARN error referred-twice\n"
              "11:27 /spec/backends/1/virtualService/virtualServiceName error referred-twice\n");
    EXPECT_EQ(
        messages(read(text).issues),
        "9:26 virtualServiceRef and virtualServiceARN are two ways to say what is meant, and only one may "
        "be given. virtualServiceRef is taken for it: remove the other.\n"
        "11:27 virtualServiceARN and virtualServiceName are two ways to say what is meant, and only one "
        "may be given. virtualServiceARN is taken for it: remove the other.\n");
    EXPECT_EQ(issueLinesInFile(text).find("unknown-member"), std::string::npos);
}

TEST(Kubernetes, SaysWhereEverythingStands)
{
    const Reading reading =
        read(std::string(versionNow) + "kind: VirtualNode\nmetadata: {name: web}\nspec:\n  backends:\n"
                                       "  - virtualService: {virtualServiceRef: {name: pay}}\n"
                                       "  - virtualService: {virtualServiceARN: 'arn:x/y'}\n"
                                       "  listeners: [{tls: {certificate: {acm: {certificateARN: c}}}}]\n"
                                       "  meshRef: {name: m}\n");
    EXPECT_EQ(placeLines(reading.resources.at(0), {"/meshName", "/virtualNodeName",
                                                   "/spec/listeners/0/tls/certificate/acm/certificateArn",
                                                   "/spec/backends/0/virtualService/virtualServiceName",
                                                   "/spec/backends/1/virtualService/virtualServiceName",
                                                   "/spec/backends/1/virtualService", "/spec"}),
              "/spec/meshRef/name\n"
              "/metadata/name\n"
              "/spec/listeners/0/tls/certificate/acm/certificateARN\n"
              "/spec/backends/0/virtualService/virtualServiceRef/name\n"
              "/spec/backends/1/virtualService/virtualServiceARN\n"
              "/spec/backends/1/virtualService\n"
              "/spec\n");
    const Reading router =
        read(std::string(versionNow) +
             "kind: VirtualRouter\nmetadata: {name: r}\nspec:\n  awsName: live\n  routes:\n"
             "  - name: one\n    tcpRoute: {action: {weightedTargets: [{virtualNodeRef: "
             "{name: web}, weight: 1}]}}\n");
    EXPECT_EQ(placeLines(router.resources.at(1), {"/virtualRouterName", "/routeName",
                                                  "/spec/tcpRoute/action/weightedTargets/0/virtualNode",
                                                  "/spec/tcpRoute/action/weightedTargets/0/weight"}),
              "/spec/awsName\n"
              "/spec/routes/0/name\n"
              "/spec/routes/0/tcpRoute/action/weightedTargets/0/virtualNodeRef/name\n"
              "/spec/routes/0/tcpRoute/action/weightedTargets/0/weight\n");
}

TEST(Kubernetes, ReadsSeveralDocumentsAndLists)
{
    const std::string node = "kind: VirtualNode\nmetadata: {name: web}\nspec: {meshRef: {name: m}}\n";
    EXPECT_EQ(manifestReadAs("apiVersion: apps/v1\nkind: Deployment\n---\n" + (versionNow + node)),
              "virtualNode {\"meshName\":\"m\",\"spec\":{},\"virtualNodeName\":\"web\"}\n");
    EXPECT_EQ(
        manifestReadAs(
            R"({"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "v1", "kind": "Service"}, 5,
                     {"apiVersion": "appmesh.k8s.aws/v1beta2", "kind": "Mesh", "metadata": {"name": "m", "uid": 1}}]})"),
        "mesh {\"meshName\":\"m\",\"spec\":{}} without /items/2/metadata/uid\n");
    EXPECT_EQ(manifestReadAs(R"({"apiVersion": "appmesh.k8s.aws/v1beta2", "kind": "MeshList",
                     "items": [{"metadata": {"name": "m"}}]})"),
              "mesh {\"meshName\":\"m\",\"spec\":{}}\n");
    const Reading list = read(R"({"apiVersion": "v1", "kind": "List", "items": [
        {"apiVersion": "appmesh.k8s.aws/v1beta2", "kind": "VirtualNode", "metadata": {"name": "n"}, "spec": {}}]})");
    EXPECT_EQ(placeLines(list.resources.at(0), {"/virtualNodeName", "/meshName", "/spec"}),
              "/items/0/metadata/name\n/items/0/spec/meshRef/name\n/items/0/spec\n");
}

TEST(Kubernetes, SaysWhatElseItIs)
{
    EXPECT_EQ(manifestReadAs("apiVersion: apps/v1\nkind: Deployment\n"),
              "This is a Deployment of Kubernetes, which is no part of App Mesh.");
    EXPECT_EQ(manifestReadAs("apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n"),
              "This is a Kustomization. \"kustomize build\" prints the manifests it stands for.");
    EXPECT_EQ(
        manifestReadAs("apiVersion: appmesh.k8s.aws/v1\nkind: VirtualNode\n"),
        "This is a VirtualNode in appmesh.k8s.aws/v1. Of the App Mesh controller, v1beta1 and v1beta2 are "
        "read.");
    EXPECT_EQ(manifestReadAs("apiVersion: v1\nkind: List\nitems: []\n"),
              "There is nothing of App Mesh in this list of Kubernetes.");
    EXPECT_EQ(manifestReadAs(std::string(versionNow) + "kind: BackendGroup\n"),
              "A BackendGroup is no resource of App Mesh: it adds backends to virtual nodes.");
}

} // namespace meshwright
