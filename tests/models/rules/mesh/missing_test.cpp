// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "tests/models/rules/mesh/mesh_rows.h"

#include <gtest/gtest.h>

#include <iterator>

namespace meshwright {

namespace {

#define SECOND_BACKEND(name)                                                                                                                                          \
    R"("virtualNode orders": {"spec": {"backends": [{"virtualService": {"virtualServiceName": "stock.shop.local"}}, {"virtualService": {"virtualServiceName": )" name \
    R"(}}]}})"
#define NEW_BACKEND_AT "virtualNode orders /spec/backends/1/virtualService/virtualServiceName "

#define EXTRA_SERVICE(provider)                                                                                                     \
    "{" SECOND_BACKEND(                                                                                                             \
        R"("extra.shop.local")") R"(, "virtualService extra.shop.local": )"                                                         \
                                 R"({"meshName": "shop", "virtualServiceName": "extra.shop.local", "spec": {"provider": )" provider \
                                 "}}}"

#define SECOND_TARGET(name)                                                                                                                       \
    R"({"route stock/all": {"spec": {"httpRoute": {"action": {"weightedTargets": [{"virtualNode": "stock", "weight": 50}, {"virtualNode": )" name \
    R"(, "weight": 50}]}}}}})"
#define NEW_TARGET_AT "route stock/all /spec/httpRoute/action/weightedTargets/1/virtualNode "

#define GATEWAY_ROUTE(home, gateway, service)                                                                \
    R"({"gatewayRoute )" home R"(/more": {"meshName": "shop", "virtualGatewayName": )" gateway               \
    R"(, "gatewayRouteName": "more", "spec": {"httpRoute": {"match": {"prefix": "/more/"}, )"                \
    R"("action": {"target": {"virtualService": {"virtualServiceName": )" service R"(}}}}}}})"

#define ROUTE_OF(router)                                                                                                       \
    R"({"route )" router R"(/more": {"meshName": "shop", "virtualRouterName": ")" router                                       \
    R"(", "routeName": "more", "spec": {"httpRoute": {"match": {"prefix": "/"}, )"                                             \
    R"("retryPolicy": {"maxRetries": 2, "perRetryTimeout": {"unit": "s", "value": 2}, "httpRetryEvents": ["server-error"]}, )" \
    R"("action": {"weightedTargets": [{"virtualNode": "stock", "weight": 100}]}}}}})"

constexpr MeshRow missingBackendRows[] = {
    {"a backend with a slip", "{" SECOND_BACKEND(R"("stock.shop.locl")") "}",
     NEW_BACKEND_AT
     "error backend-unknown-service: The mesh has no virtual service “stock.shop.locl”. Calls to "
     "it get a 503. Correct the name, or create the "
     "service. Is “stock.shop.local” meant? -> virtualService stock.shop.local "
     "/virtualServiceName"},
    {"a backend like no service", "{" SECOND_BACKEND(R"("payments.example.com")") "}",
     NEW_BACKEND_AT "error backend-unknown-service: The mesh has no virtual service “payments.example.com”. "
                    "Calls to it get a 503. Correct the name, or create the service."},
    {"the same in a mesh that lets everything out",
     "{"
     R"("mesh shop": {"spec": {"egressFilter": {"type": "ALLOW_ALL"}}}, )" SECOND_BACKEND(
         R"("payments.example.com")") "}",
     NEW_BACKEND_AT
     "error backend-unknown-service: The mesh has no virtual service “payments.example.com”. "
     "Calls to it get a 503 or leave the mesh, which lets everything out. Correct the name, or "
     "create the service.\n"
     "virtualNode orders /spec/backends hint egress: The mesh lets everything out, but not "
     "from a node that lists backends: whatever “orders” calls must be among them "
     "then, hosts outside of the mesh included. List all it calls. -> mesh shop /spec/egressFilter"},
    {"the same where nobody knows what it lets out",
     R"({"mesh shop": {"spec": {"egressFilter": {"type": {"$unknown": "${FILTER}"}}}}, )" SECOND_BACKEND(
         R"("payments.example.com")") "}",
     NEW_BACKEND_AT
     "error backend-unknown-service: The mesh has no virtual service “payments.example.com”. "
     "Calls to it get a 503, or leave the mesh if that lets everything out. Correct the name, or "
     "create the service."},
    {"a backend with a slip, of a service whose name goes on", "{" SECOND_BACKEND(R"("stok.shop")") "}",
     NEW_BACKEND_AT
     "error backend-unknown-service: The mesh has no virtual service “stok.shop”. Calls to it get a "
     "503. Correct the name, or create the service. Is "
     "“stock.shop.local” meant? -> virtualService stock.shop.local /virtualServiceName"},
    {"a backend in another namespace", "{" SECOND_BACKEND(R"("stock.depot.local")") "}",
     NEW_BACKEND_AT
     "error backend-unknown-service: The mesh has no virtual service “stock.depot.local”. Calls to "
     "it get a 503. Correct the name, or create the service. Is “stock.shop.local” meant? -> "
     "virtualService stock.shop.local /virtualServiceName"},
    {"a backend of another domain", "{" SECOND_BACKEND(R"("stock.depot.com")") "}",
     NEW_BACKEND_AT "error backend-unknown-service: The mesh has no virtual service “stock.depot.com”. "
                    "Calls to it get a 503. Correct the name, or create the service."},
    {"a backend that is not among some files", "{" SECOND_BACKEND(R"("payments.example.com")") "}",
     NEW_BACKEND_AT "warning backend-unknown-service: Among these files is no virtual service "
                    "“payments.example.com”. If the mesh has none either, calls to it get a 503.",
     "virtualService"},
    {"backends without any service at hand",
     R"({"virtualService orders.shop.local": null, "virtualService stock.shop.local": null})",
     "not checked: backend-unknown-service gateway-route-service-missing unused for want of virtualService",
     "virtualService"},
    {"a backend beside a service whose name is not known",
     "{" SECOND_BACKEND(
         R"("payments.example.com")") R"(, "virtualService ": {"meshName": "shop", "spec": {}}})",
     "not checked: backend-unknown-service for want of virtualService"},
    {"a backend that is a variable of a template", "{" SECOND_BACKEND(R"({"$unknown": "${STOCK}"})") "}"},
    {"a backend that is to be filled in", "{" SECOND_BACKEND(R"("<STOCK>")") "}"},
    {"a backend of no type", "{" SECOND_BACKEND("5") "}"},
    {"a backend by ARN with a slip",
     "{" SECOND_BACKEND(
         R"("arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualService/stock.shop.locl")") "}",
     NEW_BACKEND_AT
     "error backend-unknown-service: The mesh has no virtual service “stock.shop.locl”. Calls to "
     "it get a 503. Correct the name, or create the "
     "service. Is “stock.shop.local” meant? -> virtualService stock.shop.local "
     "/virtualServiceName"},
    {"a backend of another mesh",
     "{" SECOND_BACKEND(
         R"("arn:aws:appmesh:eu-west-1:111122223333:mesh/other/virtualService/a.shop.local")") "}"},
    {"a backend that is the ARN of a node",
     "{" SECOND_BACKEND(R"("arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualNode/payments")") "}"},
};

constexpr MeshRow otherMissingRows[] = {
    {"a router with a slip as provider", EXTRA_SERVICE(R"({"virtualRouter": {"virtualRouterName": "stok"}})"),
     "virtualService extra.shop.local /spec/provider/virtualRouter/virtualRouterName error provider-missing: "
     "The mesh has no virtual router “stok”, so nobody answers for this service: callers get a 503. Correct the "
     "name, or create the router. Is “stock” meant? -> virtualRouter stock /virtualRouterName"},
    {"a router as provider that is not among some files",
     EXTRA_SERVICE(R"({"virtualRouter": {"virtualRouterName": "payments"}})"),
     "virtualService extra.shop.local /spec/provider/virtualRouter/virtualRouterName warning provider-missing: "
     "Among these files is no virtual router “payments”. If the mesh has none either, nobody answers for this "
     "service: callers get a 503.",
     "virtualRouter"},
    {"a node as provider that is not there",
     EXTRA_SERVICE(R"({"virtualNode": {"virtualNodeName": "payments"}})"),
     "virtualService extra.shop.local /spec/provider/virtualNode/virtualNodeName error provider-missing: The "
     "mesh has no virtual node “payments”, so nobody answers for this service: callers get a 503. Correct the "
     "name, or create the node."},
    {"a provider that is a variable of a template", EXTRA_SERVICE(R"({"$unknown": "${PROVIDER}"})")},
    {"no provider", EXTRA_SERVICE("null")},
    {"a target with a slip", SECOND_TARGET(R"("stok")"),
     NEW_TARGET_AT
     "error target-missing: The mesh has no virtual node “stok”. App Mesh refuses such a route; "
     "elsewhere the requests for this target get a 503. Correct the name, or create the node. Is "
     "“stock” meant? -> virtualNode stock /virtualNodeName"},
    {"a target that is not among some files", SECOND_TARGET(R"("payments")"),
     NEW_TARGET_AT
     "warning target-missing: Among these files is no virtual node “payments”. If the mesh has "
     "none either, App Mesh refuses this route; elsewhere the requests for this target get a 503.",
     "virtualNode"},
    {"a target that is a variable of a template", SECOND_TARGET(R"({"$unknown": "${NODE}"})")},
    {"a gateway route to a service with a slip",
     GATEWAY_ROUTE("entry", R"("entry")", R"("order.shop.local")"),
     "gatewayRoute entry/more /spec/httpRoute/action/target/virtualService/virtualServiceName error "
     "gateway-route-service-missing: The mesh has no virtual service “order.shop.local”. What this gateway route "
     "takes goes nowhere: clients get a 404 or a 503. Correct the name, or create the service. Is "
     "“orders.shop.local” meant? -> virtualService orders.shop.local /virtualServiceName"},
    {"a gateway route to a service that is not among some files",
     GATEWAY_ROUTE("entry", R"("entry")", R"("payments.example.com")"),
     "gatewayRoute entry/more /spec/httpRoute/action/target/virtualService/virtualServiceName warning "
     "gateway-route-service-missing: Among these files is no virtual service “payments.example.com”. If the mesh "
     "has none either, what this gateway route takes goes nowhere: clients get a 404 or a 503.",
     "virtualService"},
    {"a gateway route to a variable of a template",
     GATEWAY_ROUTE("entry", R"("entry")", R"({"$unknown": "${SERVICE}"})")},
    {"a gateway route of a gateway with a slip",
     GATEWAY_ROUTE("entri", R"("entri")", R"("orders.shop.local")"),
     "gatewayRoute entri/more /virtualGatewayName error parent-missing: The mesh has no virtual gateway “entri”, "
     "so no request ever comes to this gateway route. Correct the name, or create the gateway. Is “entry” meant? "
     "-> virtualGateway entry /virtualGatewayName"},
    {"a gateway route of a gateway that is not among some files",
     GATEWAY_ROUTE("public", R"("public")", R"("orders.shop.local")"),
     "gatewayRoute public/more /virtualGatewayName warning parent-missing: Among these files is no virtual gateway "
     "“public”. If the mesh has none either, no request ever comes to this gateway route.",
     "virtualGateway"},
    {"a gateway route of a gateway that is a variable",
     GATEWAY_ROUTE("", R"({"$unknown": "${GATEWAY}"})", R"("orders.shop.local")")},
    {"a route of a router with a slip", ROUTE_OF("order"),
     "route order/more /virtualRouterName error parent-missing: The mesh has no virtual router “order”, so no "
     "request ever comes to this route. Correct the name, or create the router. Is “orders” meant? -> "
     "virtualRouter orders /virtualRouterName"},
    {"a route of a router that is not among some files", ROUTE_OF("payments"),
     "route payments/more /virtualRouterName warning parent-missing: Among these files is no virtual router "
     "“payments”. If the mesh has none either, no request ever comes to this route.",
     "virtualRouter"},
};

json nodeThatCalls(const json& backend)
{
    json node = json::parse(
        R"({"virtualNodeName": "orders", "spec": {"backends": [{"virtualService": {"virtualServiceName": ""}}]}})");
    node["spec"]["backends"][0]["virtualService"]["virtualServiceName"] = backend;
    return node;
}

/// Of the node of a mesh of one service, which has @p backend.
std::vector<MeshIssue> issuesOfBackend(const json& backend)
{
    const json service = json::parse(R"({"virtualServiceName": "stock.shop.local", "spec": {}})");
    const json node = nodeThatCalls(backend);
    MeshKnowledge all;
    all.ofKinds.fill(Completeness::Complete);
    return checkMesh(WholeMesh("shop",
                               {{Kind::VirtualService, {}, "stock.shop.local", &service, 0},
                                {Kind::VirtualNode, {}, "orders", &node, 1}},
                               all),
                     [](const MeshPart& part) { return part.kind == Kind::VirtualNode; })
        .issues;
}

} // namespace

std::span<const MeshRow> missingRows()
{
    static const std::vector<MeshRow> rows = [] {
        std::vector<MeshRow> all(std::begin(missingBackendRows), std::end(missingBackendRows));
        all.insert(all.end(), std::begin(otherMissingRows), std::end(otherMissingRows));
        return all;
    }();
    return rows;
}

TEST(MissingNames, AreMendedWithTheNearest)
{
    const std::vector<MeshIssue> issues = issuesOfBackend("stock.shop.locl");
    ASSERT_EQ(issues.size(), 1U);
    const Pointer at("/spec/backends/0/virtualService/virtualServiceName");
    EXPECT_EQ(issues.front().issue.fixes, std::vector{(Fix{QStringLiteral("Use “stock.shop.local”"),
                                                           {{at, json("stock.shop.local")}},
                                                           false,
                                                           NearName::Slip})});
}

TEST(MissingNames, AreGuessedWhereTheNearestIsNoSlip)
{
    const std::vector<MeshIssue> issues = issuesOfBackend("stocks.shop.locl");
    ASSERT_EQ(issues.size(), 1U);
    ASSERT_EQ(issues.front().issue.fixes.size(), 1U);
    EXPECT_EQ(issues.front().issue.fixes.front().nearName, NearName::Guess);
}

TEST(MissingNames, AreMendedWithinTheArnThatHasThem)
{
    const std::vector<MeshIssue> issues =
        issuesOfBackend("arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualService/stock.shop.locl");
    ASSERT_EQ(issues.size(), 1U);
    ASSERT_EQ(issues.front().issue.fixes.size(), 1U);
    EXPECT_EQ(issues.front().issue.fixes.front().changes.front().value,
              json("arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualService/stock.shop.local"));
}

TEST(MissingNames, AreSaidOfWhatIsOnlyListedNeither)
{
    const json node = nodeThatCalls("a.b");
    MeshKnowledge all;
    all.ofKinds.fill(Completeness::Complete);
    const WholeMesh mesh(
        "shop", {{Kind::VirtualService, {}, "a.b", nullptr, 0}, {Kind::VirtualNode, {}, "orders", &node, 1}},
        all);
    EXPECT_TRUE(checkMesh(mesh, [](const MeshPart& part) { return part.name == "orders"; }).issues.empty());
}

#undef SECOND_BACKEND
#undef NEW_BACKEND_AT
#undef EXTRA_SERVICE
#undef SECOND_TARGET
#undef NEW_TARGET_AT
#undef GATEWAY_ROUTE
#undef ROUTE_OF

} // namespace meshwright
