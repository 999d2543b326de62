// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_rows.h"

namespace meshwright {

namespace {

/// What else is said where a port of the router has no route.
#define NOT_ON(ROUTER, PORT)                                                                                 \
    "virtualRouter " ROUTER "  hint no-catch-all: No route takes all requests on port " PORT                 \
    ": what none of them matches is answered with 404. If that is not meant, add a route with the prefix / " \
    "and no conditions. -> route " ROUTER "/all /spec/httpRoute/match"
/// A member "spec" that listens on 8080 and on a second port.
#define TWO_LISTENERS(second)                                                                                          \
    R"({"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}, {"portMapping": {"port": )" second \
    R"(, "protocol": "http"}}]}})"

#define ROUTE_MATCH_PORT(port)                                                                               \
    R"("route stock/all": {"spec": {"httpRoute": {"match": {"port": )" port R"(}}}})"
#define ROUTE_TARGET_PORT(port)                                                                                                          \
    R"("route stock/all": {"spec": {"httpRoute": {"action": {"weightedTargets": [{"virtualNode": "stock", "weight": 100, "port": )" port \
    R"(}]}}}})"
#define GATEWAY_MATCH_PORT(port)                                                                             \
    R"("gatewayRoute entry/orders": {"spec": {"httpRoute": {"match": {"port": )" port R"(}}}})"
#define GATEWAY_TARGET_PORT(port)                                                                            \
    R"("gatewayRoute entry/orders": {"spec": {"httpRoute": {"action": {"target": {"port": )" port R"(}}}}})"
/// The router behind the gateway's service, with two listeners, and its route.
#define TWO_BEHIND_GATEWAY                                                                                   \
    R"("virtualRouter orders": )" TWO_LISTENERS(                                                             \
        "9090") R"(, "route orders/all": {"spec": {"httpRoute": {"match": {"port": 8080}}}})"

constexpr MeshRow targetPortTable[] = {
    {"a router of two ports", R"({"virtualRouter stock": )" TWO_LISTENERS("9090") "}",
     "route stock/all /spec/httpRoute/match error route-needs-port: The router “stock” "
     "listens on the ports 8080 and 9090, and the route does not say whose requests it takes. "
     "App Mesh refuses such a route: name the port in its match. -> virtualRouter stock "
     "/spec/listeners"},
    {"a router of two ports, of which one is named",
     R"({"virtualRouter stock": )" TWO_LISTENERS("9090") ", " ROUTE_MATCH_PORT("8080") "}",
     NOT_ON("stock", "9090")},
    {"a port that the router does not have", "{" ROUTE_MATCH_PORT("9090") "}",
     "route stock/all /spec/httpRoute/match/port error route-needs-port: The route takes "
     "requests on port 9090, and its router “stock” listens on 8080. No request ever comes "
     "that way: name a port of the router. -> virtualRouter stock /spec/listeners\n" NOT_ON("stock", "8080")},
    {"a router with a port to be filled in", R"({"virtualRouter stock": )" TWO_LISTENERS("\"${PORT}\"") "}"},
    {"a match with a port to be filled in",
     R"({"virtualRouter stock": )" TWO_LISTENERS("9090") ", " ROUTE_MATCH_PORT("\"${PORT}\"") "}"},
    {"a target of two ports", R"({"virtualNode stock": )" TWO_LISTENERS("9090") "}",
     "route stock/all /spec/httpRoute/action/weightedTargets/0 error target-needs-port: The "
     "node “stock” listens on the ports 8080 and 9090, and this target does not say which of "
     "them is meant. App Mesh needs it said: name the port of the target. -> virtualNode "
     "stock /spec/listeners"},
    {"a target of two ports, of which one is named",
     R"({"virtualNode stock": )" TWO_LISTENERS("9090") ", " ROUTE_TARGET_PORT("9090") "}"},
    {"a port that the target does not have", "{" ROUTE_TARGET_PORT("9090") "}",
     "route stock/all /spec/httpRoute/action/weightedTargets/0/port error target-needs-port: "
     "This target is port 9090 of the node “stock”, which listens on 8080. Requests that come "
     "this way fail with status 503: name a port of the node. -> virtualNode stock "
     "/spec/listeners"},
    {"a target with a port to be filled in", "{" ROUTE_TARGET_PORT("\"${PORT}\"") "}"},
    {"a gateway of two ports", R"({"virtualGateway entry": )" TWO_LISTENERS("9090") "}",
     "gatewayRoute entry/orders /spec/httpRoute/match error gateway-route-needs-port: The "
     "gateway “entry” listens on the ports 8080 and 9090, and the route does not say whose "
     "requests it takes. App Mesh needs it said: name the port in its match. -> "
     "virtualGateway entry /spec/listeners"},
    {"a gateway of two ports, of which one is named",
     R"({"virtualGateway entry": )" TWO_LISTENERS("9090") ", " GATEWAY_MATCH_PORT("9090") "}"},
    {"a port that the gateway does not have", "{" GATEWAY_MATCH_PORT("9090") "}",
     "gatewayRoute entry/orders /spec/httpRoute/match/port error gateway-route-needs-port: "
     "The route takes requests on port 9090, and its gateway “entry” listens on 8080. No "
     "request ever comes that way: name a port of the gateway. -> virtualGateway entry "
     "/spec/listeners"},
    {"a gateway route to a service of two ports", "{" TWO_BEHIND_GATEWAY "}",
     "gatewayRoute entry/orders /spec/httpRoute/action/target error gateway-route-needs-port: "
     "“orders”, which answers for the target's service, listens on the ports 8080 and 9090, "
     "and the target does not say which of them is meant. App Mesh needs it said: name the "
     "port of the target. -> virtualRouter orders /spec/listeners\n" NOT_ON("orders", "9090")},
    {"a gateway route to a service of two ports, of which one is named",
     "{" TWO_BEHIND_GATEWAY ", " GATEWAY_TARGET_PORT("8080") "}", NOT_ON("orders", "9090")},
    {"a port that the service behind a gateway does not have", "{" GATEWAY_TARGET_PORT("9090") "}",
     "gatewayRoute entry/orders /spec/httpRoute/action/target/port error "
     "gateway-route-needs-port: The target is port 9090 of a service for which “orders” "
     "answers, and that listens on 8080. Requests that come this way fail: name one of its "
     "ports. -> virtualRouter orders /spec/listeners"},
};

} // namespace

std::span<const MeshRow> targetPortRows()
{
    return targetPortTable;
}

} // namespace meshwright
