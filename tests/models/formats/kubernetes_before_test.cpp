// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/read.h"
#include "tests/models/formats/issues_in_file.h"
#include "tests/models/formats/manifest_lines.h"
#include "tests/models/formats/resource_lines.h"

#include <gtest/gtest.h>

#include <string>

namespace meshwright {

TEST(KubernetesBefore, ReadsNodesOfV1beta1)
{
    EXPECT_EQ(
        manifestReadAs(
            "apiVersion: appmesh.k8s.aws/v1beta1\nkind: VirtualNode\nmetadata: {name: web, namespace: shop}\n"
            "spec: {meshName: m, serviceDiscovery: {dns: {hostName: web.local}}, backends: [{virtualService:"
            " {virtualServiceName: pay.shop}}, {backendService: {name: old}}]}\n"),
        "virtualNode {\"meshName\":\"m\",\"spec\":{\"backends\":[{\"virtualService\":"
        "{\"virtualServiceName\":\"pay.shop\"}},{\"virtualService\":{\"virtualServiceName\":\"old\"}}],"
        "\"serviceDiscovery\":{\"dns\":{\"hostname\":\"web.local\"}}},\"virtualNodeName\":\"web-shop\"}\n");
    EXPECT_EQ(
        manifestReadAs(
            "apiVersion: appmesh.k8s.aws/v1beta1\nkind: VirtualNode\nmetadata: {name: web.depot}\n"
            "spec: {meshName: m, serviceDiscovery: {cloudMap: {serviceName: s, attributes: {a: b, c: d}}}}\n"),
        "virtualNode {\"meshName\":\"m\",\"spec\":{\"serviceDiscovery\":{\"awsCloudMap\":{\"attributes\":"
        "[{\"key\":\"a\",\"value\":\"b\"},{\"key\":\"c\",\"value\":\"d\"}],\"serviceName\":\"s\"}}},"
        "\"virtualNodeName\":\"web-depot\"}\n");
}

TEST(KubernetesBefore, ReadsAServiceWithItsRouterAndRoutes)
{
    const std::string service =
        "apiVersion: appmesh.k8s.aws/v1beta1\nkind: VirtualService\nmetadata: {name: pay.local, namespace: shop}\n"
        "spec:\n  meshName: m\n  virtualRouter: {name: r, listeners: [{portMapping: {port: 1, protocol: http}}]}\n"
        "  routes:\n  - name: one\n    priority: 3\n    http: {action: {weightedTargets: [{virtualNodeName: web, "
        "weight: 1}]}, retryPolicy: {perRetryTimeoutMillis: 200}}\n"
        "  - name: two\n    grpc: {action: {weightedTargets: [{virtualNodeName: web-shop, weight: 1}]}}\n";
    EXPECT_EQ(manifestReadAs(service),
              "virtualService {\"meshName\":\"m\",\"spec\":{\"provider\":{\"virtualRouter\":"
              "{\"virtualRouterName\":\"r-shop\"}}},\"virtualServiceName\":\"pay.local\"}\n"
              "virtualRouter {\"meshName\":\"m\",\"spec\":{\"listeners\":[{\"portMapping\":{\"port\":1,"
              "\"protocol\":\"http\"}}]},\"virtualRouterName\":\"r-shop\"}\n"
              "route {\"meshName\":\"m\",\"routeName\":\"one-shop\",\"spec\":{\"httpRoute\":{\"action\":"
              "{\"weightedTargets\":[{\"virtualNode\":\"web-shop\",\"weight\":1}]},\"retryPolicy\":"
              "{\"perRetryTimeout\":{\"unit\":\"ms\",\"value\":200}}},\"priority\":3},\"virtualRouterName\":"
              "\"r-shop\"}\n"
              "route {\"meshName\":\"m\",\"routeName\":\"two-shop\",\"spec\":{\"grpcRoute\":{\"action\":"
              "{\"weightedTargets\":[{\"virtualNode\":\"web-shop\",\"weight\":1}]}}},\"virtualRouterName\":"
              "\"r-shop\"}\n");
    const Reading reading = read(service);
    EXPECT_EQ(placeLines(reading.resources.at(0),
                         {"/virtualServiceName", "/spec/provider/virtualRouter/virtualRouterName"}),
              "/metadata/name\n/spec/virtualRouter/name\n");
    EXPECT_EQ(
        placeLines(reading.resources.at(1), {"/spec/listeners/0/portMapping/port", "/virtualRouterName"}),
        "/spec/virtualRouter/listeners/0/portMapping/port\n/spec/virtualRouter/name\n");
    EXPECT_EQ(placeLines(reading.resources.at(2),
                         {"/meshName", "/routeName", "/spec/httpRoute/action/weightedTargets/0/virtualNode",
                          "/spec/httpRoute/retryPolicy/perRetryTimeout/value"}),
              "/spec/meshName\n/spec/routes/0/name\n"
              "/spec/routes/0/http/action/weightedTargets/0/virtualNodeName\n"
              "/spec/routes/0/http/retryPolicy/perRetryTimeoutMillis\n");
}

TEST(KubernetesBefore, CallsARouterLikeItsServiceWhereItHasNoName)
{
    EXPECT_EQ(
        manifestReadAs("apiVersion: appmesh.k8s.aws/v1beta1\nkind: VirtualService\nmetadata: {name: pay}\n"
                       "spec: {meshName: m, routes: 5}\n"),
        "virtualService {\"meshName\":\"m\",\"spec\":{\"provider\":{\"virtualRouter\":"
        "{\"virtualRouterName\":\"pay\"}}},\"virtualServiceName\":\"pay\"}\n"
        "virtualRouter {\"meshName\":\"m\",\"spec\":{},\"virtualRouterName\":\"pay\"}\n");
}

TEST(KubernetesBefore, WantsNoListenersOfARouter)
{
    const std::string service =
        "apiVersion: appmesh.k8s.aws/v1beta1\nkind: VirtualService\nmetadata: {name: pay.shop.local}\n"
        "spec:\n  meshName: m\n  routes: [{name: all, http: {match: {prefix: /}, action: {weightedTargets: "
        "[{virtualNodeName: web, weight: 100}]}}}]\n";
    EXPECT_EQ(issueLinesInFile(service), "");
    EXPECT_EQ(issueLinesInFile(service + "  virtualRouter: {name: r}\n"), "");
    EXPECT_EQ(issueLinesInFile(service + "  virtualRouter: {name: r, listeners: []}\n"), "");
}

} // namespace meshwright
