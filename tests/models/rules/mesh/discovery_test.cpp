// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_rows.h"

namespace meshwright {

namespace {

/// The service of "stock" under another name.
#define STOCK_RENAMED(name)                                                                                  \
    R"("virtualService stock.shop.local": null, "virtualService )" name                                      \
    R"(": {"meshName": "shop", "virtualServiceName": ")" name                                                \
    R"(", "spec": {"provider": {"virtualRouter": {"virtualRouterName": "stock"}}}}, )"                       \
    R"("virtualNode orders": {"spec": {"backends": [{"virtualService": {"virtualServiceName": ")" name       \
    R"("}}]}})"

/// "stock" and a second target, both found by AWS Cloud Map.
#define FOUND_BY_CLOUD_MAP(attributes)                                                                       \
    R"({"dns": null, "awsCloudMap": {"namespaceName": "shop.local", "serviceName": "stock")" attributes "}}"
#define BOTH_FOUND_BY(first, second, port)                                                                               \
    R"({"virtualNode stock": {"spec": {"serviceDiscovery": )" first R"(}}, )"                                            \
    R"("virtualNode stock-next": {"meshName": "shop", "virtualNodeName": "stock-next", "spec": { )"                      \
    R"("listeners": [{"portMapping": {"port": )" port R"(, "protocol": "http"}}], )"                                     \
    R"("serviceDiscovery": )" second R"(}}, )"                                                                           \
    R"("route stock/all": {"spec": {"httpRoute": {"action": {"weightedTargets": [ )"                                     \
    R"({"virtualNode": "stock", "weight": 50, "port": 8080}, {"virtualNode": "stock-next", "weight": 50, "port": )" port \
    R"(}]}}}}})"
#define VERSION_ATTRIBUTE(value) R"(, "attributes": [{"key": "version", "value": ")" value R"("}])"

constexpr MeshRow meshDiscoveryTable[] = {
    {"a slip at the end of the name", "{" STOCK_RENAMED("stock.shop.loca") "}",
     "virtualService stock.shop.loca /virtualServiceName warning "
     "service-name-unlike-discovery: “stock.shop.loca” ends unlike any name in this mesh, and "
     "its nodes are found as “stock.shop.local”. An application that calls “stock.shop.loca” "
     "cannot look it up; one that calls “stock.shop.local” is not taken for a caller of this "
     "service, so the call leaves the mesh or fails. Name the service “stock.shop.local”, "
     "here and in the backends. -> virtualNode stock /spec/serviceDiscovery"},
    {"a domain in which no node is found", "{" STOCK_RENAMED("stock.store.local") "}",
     "virtualService stock.store.local /virtualServiceName hint "
     "service-name-unlike-discovery: No node of the mesh is found in the domain of "
     "“stock.store.local”, and its own nodes are found as “stock.shop.local”. An application "
     "can call “stock.store.local” only if DNS knows the name: make sure of that, or name the "
     "service “stock.shop.local”, here and in the backends. -> virtualNode stock "
     "/spec/serviceDiscovery"},
    {"the same while there may be more nodes", "{" STOCK_RENAMED("stock.store.local") "}", "", "virtualNode"},
    {"another name in the domain of the nodes", "{" STOCK_RENAMED("inventory.shop.local") "}"},
    {"a name below that of the nodes", "{" STOCK_RENAMED("api.stock.shop.local") "}"},
    {"a name of the internet", "{" STOCK_RENAMED("stock.example.com") "}"},
    {"a name of Kubernetes", "{" STOCK_RENAMED("stock.shop.svc.cluster.local") "}"},
    {"a short name", "{" STOCK_RENAMED("stock") "}"},
    {"capitals", "{" STOCK_RENAMED("Stock.Shop.Local") "}"},
    {"nodes whose host is to be filled in",
     "{" STOCK_RENAMED(
         "stock.store.local") R"(, "virtualNode stock": {"spec": {"serviceDiscovery": {"dns": {"hostname": "${HOST}"}}}}})"},
    {"a name that only a gateway calls",
     R"({"virtualService orders.shop.local": null, "virtualService orders.store.local": {"meshName": "shop", "virtualServiceName": "orders.store.local",
        "spec": {"provider": {"virtualRouter": {"virtualRouterName": "orders"}}}},
        "gatewayRoute entry/orders": {"spec": {"httpRoute": {"action": {"target": {"virtualService": {"virtualServiceName": "orders.store.local"}}}}}}})"},
    {"one service of AWS Cloud Map", BOTH_FOUND_BY(FOUND_BY_CLOUD_MAP(""), FOUND_BY_CLOUD_MAP(""), "8080"),
     "virtualNode stock-next /spec/serviceDiscovery/awsCloudMap warning cloud-map-twice: "
     "“stock” is found by the same service and the same attributes of AWS Cloud Map, so each "
     "of the two nodes gets the other's instances as well, and weights between them mean "
     "nothing. Give both an attribute that tells their instances apart. -> virtualNode stock "
     "/spec/serviceDiscovery/awsCloudMap"},
    {"one service of AWS Cloud Map with the same attribute",
     BOTH_FOUND_BY(FOUND_BY_CLOUD_MAP(VERSION_ATTRIBUTE("1")), FOUND_BY_CLOUD_MAP(VERSION_ATTRIBUTE("1")),
                   "8080"),
     "virtualNode stock-next /spec/serviceDiscovery/awsCloudMap warning cloud-map-twice: "
     "“stock” is found by the same service and the same attributes of AWS Cloud Map, so each "
     "of the two nodes gets the other's instances as well, and weights between them mean "
     "nothing. Give both an attribute that tells their instances apart. -> virtualNode stock "
     "/spec/serviceDiscovery/awsCloudMap"},
    {"one service of AWS Cloud Map with an attribute to tell nodes apart",
     BOTH_FOUND_BY(FOUND_BY_CLOUD_MAP(VERSION_ATTRIBUTE("1")), FOUND_BY_CLOUD_MAP(VERSION_ATTRIBUTE("2")),
                   "8080")},
    {"one service of AWS Cloud Map with attributes to be filled in",
     BOTH_FOUND_BY(FOUND_BY_CLOUD_MAP(VERSION_ATTRIBUTE("${V}")),
                   FOUND_BY_CLOUD_MAP(VERSION_ATTRIBUTE("${V}")), "8080")},
    {"one service of AWS Cloud Map on two ports",
     BOTH_FOUND_BY(FOUND_BY_CLOUD_MAP(""), FOUND_BY_CLOUD_MAP(""), "8081")},
};

} // namespace

std::span<const MeshRow> meshDiscoveryRows()
{
    return meshDiscoveryTable;
}

} // namespace meshwright
