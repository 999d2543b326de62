// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "tests/models/rules/mesh/mesh_rows.h"

#include <gtest/gtest.h>

#include <iterator>

namespace meshwright {

namespace {

#define CALL_ALSO(name)                                                                                                                                                \
    R"("virtualNode orders": {"spec": {"backends": [{"virtualService": {"virtualServiceName": "stock.shop.local"}}, {"virtualService": {"virtualServiceName": ")" name \
    R"("}}]}})"
#define SERVICE(provider)                                                                                                                 \
    R"("virtualService spare.shop.local": {"meshName": "shop", "virtualServiceName": "spare.shop.local", "spec": {"provider": )" provider \
    "}}"
#define BY_ROUTER SERVICE(R"({"virtualRouter": {"virtualRouterName": "spare"}})")
#define BY_NODE SERVICE(R"({"virtualNode": {"virtualNodeName": "spare"}})")
#define ROUTER                                                                                               \
    R"("virtualRouter spare": {"meshName": "shop", "virtualRouterName": "spare", "spec": { )"                \
    R"("listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}})"
#define ROUTE(home, router, node)                                                                                              \
    R"("route )" home R"(/all": {"meshName": "shop", "virtualRouterName": )" router                                            \
    R"(, "routeName": "all", "spec": {"httpRoute": {"match": {"prefix": "/"}, )"                                               \
    R"("retryPolicy": {"maxRetries": 2, "perRetryTimeout": {"unit": "s", "value": 2}, "httpRetryEvents": ["server-error"]}, )" \
    R"("action": {"weightedTargets": [{"virtualNode": ")" node R"(", "weight": 100}]}}}})"
#define LISTENER(protocol, more) R"({"portMapping": {"port": 8080, "protocol": ")" protocol "\"}" more "}"
#define NODE(listeners)                                                                                          \
    R"("virtualNode spare": {"meshName": "shop", "virtualNodeName": "spare", "spec": {"listeners": [)" listeners \
    R"(], "serviceDiscovery": {"dns": {"hostname": "spare.shop.local"}}}})"
#define HTTP_NODE NODE(LISTENER("http", ""))
#define GATEWAY                                                                                              \
    R"("virtualGateway side": {"meshName": "shop", "virtualGatewayName": "side", "spec": { )"                \
    R"("listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}})"
#define GRPC R"([{"portMapping": {"port": 8080, "protocol": "grpc"}}])"
#define TCP R"([{"portMapping": {"port": 8080, "protocol": "tcp"}}])"

#define NO_RETRY                                                                                                  \
    " hint no-retry: The route has no retry policy: a request that fails on its way is an error for its caller, " \
    "unless the account had no mesh before 29 July 2020 and App Mesh repeats it by default. Give it one of two "  \
    "retries at least."

constexpr MeshRow withoutRouteRows[] = {
    {"a router without a route", "{" ROUTER ", " BY_ROUTER ", " CALL_ALSO("spare.shop.local") "}",
     "virtualRouter spare  warning router-without-route: This virtual router has no route, so it leads nowhere: "
     "callers of its services get a 404. Give it a route. -> virtualService spare.shop.local "
     "/spec/provider/virtualRouter/virtualRouterName"},
    {"a router whose routes are not among some files",
     "{" ROUTER ", " BY_ROUTER ", " CALL_ALSO("spare.shop.local") "}",
     "virtualRouter spare  warning router-without-route: Among these files is no route of this virtual router. "
     "Without one it leads nowhere: callers of its services get a 404. -> virtualService spare.shop.local "
     "/spec/provider/virtualRouter/virtualRouterName",
     "route"},
    {"routers without any route at hand", R"({"route orders/all": null, "route stock/all": null})",
     "not checked: router-without-route unused for want of route", "route"},
    {"a router beside a route whose router is not known",
     "{" ROUTER ", " BY_ROUTER
     ", " CALL_ALSO("spare.shop.local") ", " ROUTE("", R"({"$unknown": "${ROUTER}"})", "stock") "}"},
    {"a gateway without a gateway route", "{" GATEWAY "}",
     "virtualGateway side  warning gateway-without-route: This virtual gateway has no gateway route, so it lets "
     "nothing in: its clients get a 404. Give it a gateway route."},
    {"a gateway whose gateway routes are not among some files", "{" GATEWAY "}",
     "virtualGateway side  warning gateway-without-route: Among these files is no gateway route of this virtual "
     "gateway. Without one it lets nothing in: its clients get a 404.",
     "gatewayRoute"},
    {"gateways without any gateway route at hand", R"({"gatewayRoute entry/orders": null})",
     "not checked: gateway-without-route unused for want of gatewayRoute", "gatewayRoute"},
};

constexpr MeshRow unusedRows[] = {
    {"a router that no service names", "{" ROUTER ", " ROUTE("spare", R"("spare")", "stock") "}",
     "virtualRouter spare  hint unused: No virtual service has this virtual router as its provider, so no request "
     "comes to its routes. Name it in a service, or remove it."},
    {"a service that nobody calls",
     "{" HTTP_NODE ", " ROUTER ", " ROUTE("spare", R"("spare")", "spare") ", " BY_ROUTER "}",
     "virtualService spare.shop.local  hint unused: No virtual node has this virtual service among its backends "
     "and no gateway route leads to it, so nobody in the mesh calls it. Add it to the backends of its callers, or "
     "remove it."},
    {"a node that nothing leads to", "{" HTTP_NODE "}",
     "virtualNode spare  hint unused: No route and no virtual service leads to this virtual node, so it gets no "
     "request through the mesh. Unless something beside the mesh calls it, such as a load balancer, add it to a "
     "route, or remove it."},
    {"a node that nothing among some files leads to", "{" HTTP_NODE "}",
     "not checked: unused for want of route", "route"},
    {"a node that only calls",
     R"({"virtualNode spare": {"meshName": "shop", "virtualNodeName": "spare", "spec": {
        "backends": [{"virtualService": {"virtualServiceName": "stock.shop.local"}}]}}})"},
    {"a node that may be the target of a variable",
     "{" HTTP_NODE R"(, "route stock/all": {"spec": {"httpRoute": {"action": {"weightedTargets": [
        {"virtualNode": "stock", "weight": 50}, {"virtualNode": {"$unknown": "${NODE}"}, "weight": 50}]}}}}})"},
    {"a node beside targets that are a variable",
     "{" HTTP_NODE
     R"(, "route stock/more": {"meshName": "shop", "virtualRouterName": "stock", "routeName": "more",
        "spec": {"$unknown": "${SPEC}"}}})"},
    {"a node that a service names by its ARN",
     "{" HTTP_NODE R"(, "route stock/all": {"spec": {"httpRoute": {"action": {"weightedTargets": [
        {"virtualNode": "stock", "weight": 50},
        {"virtualNode": "arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualNode/spare", "weight": 50}]}}}}})"},
};

constexpr MeshRow lessThanItCouldRows[] = {
    {"a node as provider", "{" HTTP_NODE ", " BY_NODE ", " CALL_ALSO("spare.shop.local") "}",
     "virtualService spare.shop.local /spec/provider hint node-provider-no-route: The virtual node “spare” itself "
     "answers for this service, so there is no route that could have a retry policy: requests fail while the node "
     "is deployed or scaled. Put a virtual router between them. -> virtualNode spare "},
    {"a node as provider that lets requests take long",
     "{" NODE(LISTENER(
         "http",
         R"(, "timeout": {"http": {"perRequest": {"unit": "s", "value": 60}}})")) ", " BY_NODE
                                                                                  ", " CALL_ALSO(
                                                                                      "spare.shop.local") "}",
     "virtualService spare.shop.local /spec/provider hint node-provider-no-route: The virtual node “spare” itself "
     "answers for this service, so there is no route: callers give up after 15 seconds although the node's "
     "listener allows more. Put a virtual router between them, with a route that has a longer timeout. -> "
     "virtualNode spare /spec/listeners/0/timeout/http/perRequest"},
    {"a node as provider that lets requests take ten seconds",
     "{" NODE(LISTENER(
         "http",
         R"(, "timeout": {"http": {"perRequest": {"unit": "s", "value": 10}}})")) ", " BY_NODE
                                                                                  ", " CALL_ALSO(
                                                                                      "spare.shop.local") "}",
     "virtualService spare.shop.local /spec/provider hint node-provider-no-route: The virtual node “spare” itself "
     "answers for this service, so there is no route that could have a retry policy: requests fail while the node "
     "is deployed or scaled. Put a virtual router between them. -> virtualNode spare "},
    {"a node of TCP as provider",
     "{" NODE(LISTENER("tcp", "")) ", " BY_NODE ", " CALL_ALSO("spare.shop.local") "}"},
    {"a route without a retry policy",
     R"({"route orders/all": {"spec": {"httpRoute": {"retryPolicy": null}}}})",
     "route orders/all /spec/httpRoute" NO_RETRY},
    {"a route of gRPC without a retry policy",
     R"({"virtualNode stock": {"spec": {"listeners": )" GRPC
     R"(}}, "virtualRouter stock": {"spec": {"listeners": )" GRPC
     R"(}}, "route stock/all": {"spec": {"httpRoute": null, "grpcRoute": {"match": {"serviceName": "stock.Stock"},
        "action": {"weightedTargets": [{"virtualNode": "stock", "weight": 100}]}}}}})",
     "route stock/all /spec/grpcRoute" NO_RETRY},
    {"a route of TCP, which cannot have a retry policy",
     R"({"virtualNode stock": {"spec": {"listeners": )" TCP
     R"(}}, "virtualRouter stock": {"spec": {"listeners": )" TCP
     R"(}}, "route stock/all": {"spec": {"httpRoute": null, "tcpRoute": {
        "action": {"weightedTargets": [{"virtualNode": "stock", "weight": 100}]}}}}})"},
    {"a retry policy that is to be filled in",
     R"({"route orders/all": {"spec": {"httpRoute": {"retryPolicy": "${RETRIES}"}}}})"},
};

} // namespace

std::span<const MeshRow> idleRows()
{
    static const std::vector<MeshRow> rows = [] {
        std::vector<MeshRow> all(std::begin(withoutRouteRows), std::end(withoutRouteRows));
        all.insert(all.end(), std::begin(unusedRows), std::end(unusedRows));
        all.insert(all.end(), std::begin(lessThanItCouldRows), std::end(lessThanItCouldRows));
        return all;
    }();
    return rows;
}

TEST(UnusedResources, AreNoneWhereWhatMayNameThemIsOnlyListed)
{
    const json service = json::parse(R"({"virtualServiceName": "stock.shop.local", "spec": {}})");
    MeshKnowledge all;
    all.ofKinds.fill(Completeness::Complete);
    const MeshPart found{Kind::VirtualService, {}, "stock.shop.local", &service, 0};
    const WholeMesh alone("shop", {found}, all);
    ASSERT_EQ(checkMesh(alone).issues.size(), 1U);
    EXPECT_EQ(checkMesh(alone).issues.front().issue.rule, "unused");
    EXPECT_TRUE(checkMesh(WholeMesh("shop", {found, {Kind::VirtualNode, {}, "orders", nullptr, 1}}, all))
                    .issues.empty());
}

TEST(RoutersWithoutRoutes, AreNoneWhereARouteIsListed)
{
    const json router = json::parse(R"({"virtualRouterName": "stock", "spec": {}})");
    MeshKnowledge all;
    all.ofKinds.fill(Completeness::Complete);
    const WholeMesh mesh("shop",
                         {{Kind::VirtualRouter, {}, "stock", &router, 0},
                          {Kind::Route, "stock", "all", nullptr, 1},
                          {Kind::VirtualService, {}, "stock.shop.local", nullptr, 2}},
                         all);
    EXPECT_TRUE(checkMesh(mesh).issues.empty());
}

#undef CALL_ALSO
#undef SERVICE
#undef BY_ROUTER
#undef BY_NODE
#undef ROUTER
#undef ROUTE
#undef LISTENER
#undef NODE
#undef HTTP_NODE
#undef GATEWAY
#undef GRPC
#undef TCP
#undef NO_RETRY

} // namespace meshwright
