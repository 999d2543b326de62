// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_rows.h"

namespace meshwright {

namespace {

#define TO_NODE(name) R"({"virtualService": {"virtualServiceName": ")" name R"(.shop.local"}})"
#define CALLING(node, backends) R"("virtualNode )" node R"(": {"spec": {"backends": [)" backends "]}}"

/// A further service of that name with its router, route and node.
#define AND_SERVICE(name, backends)                                                                                            \
    R"(, "virtualService )" name R"(.shop.local": {"meshName": "shop", "virtualServiceName": ")" name                          \
    R"(.shop.local", "spec": { )"                                                                                              \
    R"("provider": {"virtualRouter": {"virtualRouterName": ")" name R"("}}}}, )"                                               \
    R"("virtualRouter )" name R"(": {"meshName": "shop", "virtualRouterName": ")" name R"(", "spec": { )"                      \
    R"("listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}}, )"                                                \
    R"("route )" name R"(/all": {"meshName": "shop", "virtualRouterName": ")" name                                             \
    R"(", "routeName": "all", "spec": {"httpRoute": { )"                                                                       \
    R"("match": {"prefix": "/"}, )"                                                                                            \
    R"("retryPolicy": {"maxRetries": 2, "perRetryTimeout": {"unit": "s", "value": 2}, "httpRetryEvents": ["server-error"]}, )" \
    R"("action": {"weightedTargets": [{"virtualNode": ")" name R"(", "weight": 100}]}}}}, )"                                   \
    R"("virtualNode )" name R"(": {"meshName": "shop", "virtualNodeName": ")" name R"(", "spec": { )"                          \
    R"("listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}], )"                                                  \
    R"("serviceDiscovery": {"dns": {"hostname": ")" name R"(.shop.local"}}, )"                                                 \
    R"("backends": [)" backends "]}}"

constexpr MeshRow circleTable[] = {
    {"a node that is its own backend", "{" CALLING("orders", TO_NODE("stock") ", " TO_NODE("orders")) "}",
     "virtualNode orders /spec/backends/1 warning calls-itself: “orders.shop.local” is "
     "answered by this node itself, so a request leaves it only to come back through both "
     "sides of its Envoy. Call the application directly, or name the service that is meant. "
     "-> virtualService orders.shop.local /spec/provider -> route orders/all "
     "/spec/httpRoute/action/weightedTargets/0"},
    {"a node that is one of its own backends",
     "{" CALLING("orders", TO_NODE("stock") ", " TO_NODE("orders")) R"(,
        "virtualNode orders-next": {"meshName": "shop", "virtualNodeName": "orders-next", "spec": {
            "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
            "serviceDiscovery": {"dns": {"hostname": "orders-next.shop.local"}}}},
        "route orders/all": {"spec": {"httpRoute": {"action": {"weightedTargets": [
            {"virtualNode": "orders", "weight": 50}, {"virtualNode": "orders-next", "weight": 50}]}}}}})",
     "virtualNode orders /spec/backends/1 hint calls-itself: “orders.shop.local” is answered "
     "by this node, too, so some of its requests come back to it. Is this backend meant? -> "
     "virtualService orders.shop.local /spec/provider -> route orders/all "
     "/spec/httpRoute/action/weightedTargets/0"},
    {"two nodes that call each other", "{" CALLING("stock", TO_NODE("orders")) "}",
     "virtualNode orders /spec/backends/0 hint calls-itself: “orders” and “stock” call each "
     "other in a circle. One that is slow or fails takes all of them with it, and a request "
     "may go round until it times out. Is every one of these backends meant? -> virtualNode "
     "stock /spec/backends/0"},
    {"a circle of three",
     "{" CALLING("stock", TO_NODE("ledger")) AND_SERVICE("ledger", TO_NODE("orders")) "}",
     "virtualNode ledger /spec/backends/0 hint calls-itself: “ledger”, “orders” and “stock” "
     "call each other in a circle. One that is slow or fails takes all of them with it, and a "
     "request may go round until it times out. Is every one of these backends meant? -> "
     "virtualNode orders /spec/backends/0 -> virtualNode stock /spec/backends/0"},
    {"a circle of four", "{" CALLING("stock", TO_NODE("ledger")) AND_SERVICE("ledger", TO_NODE("audit"))
                             AND_SERVICE("audit", TO_NODE("orders")) "}"},
    {"a chain", "{" CALLING("stock", TO_NODE("ledger")) AND_SERVICE("ledger", TO_NODE("audit"))
                    AND_SERVICE("audit", "") "}"},
    {"a diamond",
     "{" CALLING("orders", TO_NODE("stock") ", " TO_NODE("audit")) ", " CALLING("stock", TO_NODE("ledger"))
         AND_SERVICE("ledger", "") AND_SERVICE("audit", TO_NODE("ledger")) "}"},
};

} // namespace

std::span<const MeshRow> circleRows()
{
    return circleTable;
}

} // namespace meshwright
