// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_rows.h"

namespace meshwright {

namespace {

#define STOCK_AGAIN(more)                                                                                    \
    R"({"virtualNode stock#2": {"meshName": "shop", "virtualNodeName": "stock", )" more R"("spec": { )"      \
    R"("listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}], )"                                \
    R"("serviceDiscovery": {"dns": {"hostname": "stock.shop.local"}}}}})"

#define LIKE_STOCK(name)                                                                                                                                                \
    R"({"virtualNode orders": {"spec": {"backends": [{"virtualService": {"virtualServiceName": "stock.shop.local"}}, {"virtualService": {"virtualServiceName": ")" name \
    R"("}}]}}, "virtualService )" name R"(": {"meshName": "shop", "virtualServiceName": ")" name                                                                        \
    R"(", "spec": {"provider": {"virtualRouter": {"virtualRouterName": "stock"}}}}})"

#define STOCK_ARN(region, account)                                                                           \
    "arn:aws:appmesh:" region ":" account ":mesh/shop/virtualService/stock.shop.local"
#define BACKENDS(arn) R"("backends": [{"virtualService": {"virtualServiceName": ")" arn R"("}}])"
#define TWO_CALLERS(first, second, more)                                                                     \
    R"({"virtualNode orders": {"spec": {)" BACKENDS(                                                         \
        first) R"(}}, "virtualNode web": {"meshName": "shop", "virtualNodeName": "web", )" more              \
               R"("spec": {)" BACKENDS(second) "}}}"
#define HERE STOCK_ARN("eu-west-1", "111122223333")

} // namespace

std::span<const MeshRow> alikeRows()
{
    static constexpr MeshRow rows[] = {
        {"a node twice", STOCK_AGAIN(""),
         "virtualNode stock /virtualNodeName error name-twice: The virtual node “stock” is there more than once. "
         "App Mesh refuses the second of one name, so only one is ever in force. Give this one another name, or "
         "remove it. -> virtualNode stock /virtualNodeName"},
        {"a node of the same name in the mesh of another account",
         STOCK_AGAIN(R"("meshOwner": "444455556666", )")},
        {"a mesh twice", R"({"mesh shop#2": {"meshName": "shop", "spec": {}}})",
         "mesh shop /meshName error name-twice: The mesh “shop” is there more than once. App Mesh refuses the "
         "second of one name, so only one is ever in force. Give this one another name, or remove it. -> mesh "
         "shop /meshName"},
        {"a route twice in one router",
         R"({"route stock/all#2": {"meshName": "shop", "virtualRouterName": "stock",
            "routeName": "all", "spec": {"priority": 1, "httpRoute": {"match": {"prefix": "/more/"},
            "retryPolicy": {"maxRetries": 2, "perRetryTimeout": {"unit": "s", "value": 2}, "httpRetryEvents": ["server-error"]},
            "action": {"weightedTargets": [{"virtualNode": "stock", "weight": 100}]}}}}})",
         "route stock/all /routeName error name-twice: The route “all” is there more than once. App Mesh refuses "
         "the second of one name, so only one is ever in force. Give this one another name, or remove it. -> "
         "route stock/all /routeName"},
        {"a name twice that is to be filled in",
         R"({"virtualNode ${NAME}": {"meshName": "shop", "virtualNodeName": "${NAME}", "spec": {}},
             "virtualNode ${NAME}#2": {"meshName": "shop", "virtualNodeName": "${NAME}", "spec": {}}})"},
        {"a service with capitals beside one without", LIKE_STOCK("Stock.shop.local"),
         "virtualService stock.shop.local /virtualServiceName warning services-alike: “stock.shop.local” and "
         "“Stock.shop.local” are one host to DNS and to Envoy. An Envoy that gets both refuses all its routes, "
         "because one host is in them twice. Keep one of the two. -> virtualService Stock.shop.local "
         "/virtualServiceName"},
        {"a service with a final dot beside one without", LIKE_STOCK("stock.shop.local."),
         "virtualService stock.shop.local. /virtualServiceName warning services-alike: “stock.shop.local.” and "
         "“stock.shop.local” are one host to DNS, but not to Envoy: which of them answers depends on how a caller "
         "happens to write the name. Keep the one without the dot. -> virtualService stock.shop.local "
         "/virtualServiceName"},
        {"a target of another mesh",
         R"({"route stock/all": {"spec": {"httpRoute": {"action": {"weightedTargets": [{"virtualNode": "stock", "weight": 50},
            {"virtualNode": "arn:aws:appmesh:eu-west-1:111122223333:mesh/other/virtualNode/stock", "weight": 50}]}}}}})",
         "route stock/all /spec/httpRoute/action/weightedTargets/1/virtualNode warning reference-crosses: "
         "“arn:aws:appmesh:eu-west-1:111122223333:mesh/other/virtualNode/stock” is of the mesh “other”, this is in "
         "“shop”. Nothing leads from one mesh to another, so callers get an error. Name what is in this mesh."},
        {"a backend of another mesh, which the rules of one node say",
         TWO_CALLERS("stock.shop.local",
                     "arn:aws:appmesh:eu-west-1:111122223333:mesh/other/virtualService/a.shop.local", "")},
        {"callers by ARNs that agree", TWO_CALLERS(HERE, HERE, "")},
        {"callers by ARNs in two Regions", TWO_CALLERS(HERE, STOCK_ARN("us-east-1", "111122223333"), ""),
         "virtualNode web /spec/backends/0/virtualService/virtualServiceName warning reference-crosses: "
         "“arn:aws:appmesh:us-east-1:111122223333:mesh/shop/virtualService/stock.shop.local” is in the Region "
         "“us-east-1”, elsewhere the services of this mesh are in “eu-west-1”. A mesh is in one Region with all it "
         "has, so callers find no such service. Correct the ARN. -> virtualNode orders "
         "/spec/backends/0/virtualService/virtualServiceName"},
        {"targets by ARNs in two Regions",
         R"({"route orders/all": {"spec": {"httpRoute": {"action": {"weightedTargets": [{"virtualNode":
                "arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualNode/orders", "weight": 100}]}}}},
             "route stock/all": {"spec": {"httpRoute": {"action": {"weightedTargets": [{"virtualNode":
                "arn:aws:appmesh:us-east-1:111122223333:mesh/shop/virtualNode/stock", "weight": 100}]}}}}})",
         "route stock/all /spec/httpRoute/action/weightedTargets/0/virtualNode warning reference-crosses: "
         "“arn:aws:appmesh:us-east-1:111122223333:mesh/shop/virtualNode/stock” is in the Region “us-east-1”, "
         "elsewhere what is named in this mesh is in “eu-west-1”. A mesh is in one Region with all it has, so "
         "nothing is found there. Correct the ARN. -> route orders/all "
         "/spec/httpRoute/action/weightedTargets/0/virtualNode"},
        {"callers of one service by ARNs in two accounts",
         TWO_CALLERS(HERE, STOCK_ARN("eu-west-1", "444455556666"), ""),
         "virtualNode web /spec/backends/0/virtualService/virtualServiceName warning reference-crosses: "
         "“arn:aws:appmesh:eu-west-1:444455556666:mesh/shop/virtualService/stock.shop.local” is in the account "
         "“444455556666”, elsewhere the same service is in “111122223333”. A service has one owner, so under one "
         "of the two callers find no such service. Correct the ARN. -> virtualNode orders "
         "/spec/backends/0/virtualService/virtualServiceName"},
        {"an account unlike the mesh owner's, which the rules of one node say",
         TWO_CALLERS(HERE, STOCK_ARN("eu-west-1", "444455556666"), R"("meshOwner": "111122223333", )")},
        {"an ARN that is to be filled in", TWO_CALLERS(HERE, STOCK_ARN("${REGION}", "111122223333"), "")},
        {"an ARN without a Region", TWO_CALLERS(HERE, STOCK_ARN("", "111122223333"), "")},
    };
    return rows;
}

#undef STOCK_AGAIN
#undef LIKE_STOCK
#undef STOCK_ARN
#undef BACKENDS
#undef TWO_CALLERS
#undef HERE

} // namespace meshwright
