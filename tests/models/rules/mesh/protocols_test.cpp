// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_rows.h"

namespace meshwright {

namespace {

/// The router and the node "stock", each with one listener of that protocol.
#define STOCK_LISTENS(router, node)                                                                             \
    R"("virtualRouter stock": {"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": ")" router     \
    R"("}}]}}, "virtualNode stock": {"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": ")" node \
    R"("}}]}})"

/// The route of "stock" as one of another type.
#define STOCK_ROUTE_AS(type, retries)                                                                        \
    R"("route stock/all": {"spec": {"httpRoute": null, ")" type R"(": {"match": {)" retries                  \
    R"("action": {"weightedTargets": [{"virtualNode": "stock", "weight": 100}]}}}})"
#define STOCK_OVER_HTTP2                                                                                     \
    STOCK_ROUTE_AS(                                                                                          \
        "http2Route",                                                                                        \
        R"("prefix": "/"}, "retryPolicy": {"maxRetries": 2, "perRetryTimeout": {"unit": "s", "value": 2}, )" \
        R"("httpRetryEvents": ["server-error"]}, )")
#define STOCK_OVER_GRPC                                                                                      \
    STOCK_ROUTE_AS("grpcRoute",                                                                              \
                   R"(}, "retryPolicy": {"maxRetries": 2, "perRetryTimeout": {"unit": "s", "value": 2}, )"   \
                   R"("grpcRetryEvents": ["unavailable"]}, )")

#define GATEWAY_FOR(protocol)                                                                                  \
    R"("virtualGateway entry": {"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": ")" protocol \
    R"("}}]}})"

/// A second target of the route of "stock", on a port of its own.
#define STOCK_NEXT(port, targets)                                                                            \
    R"({"virtualNode stock-next": {"meshName": "shop", "virtualNodeName": "stock-next", "spec": { )"         \
    R"("listeners": [{"portMapping": {"port": )" port R"(, "protocol": "http"}}], )"                         \
    R"("serviceDiscovery": {"dns": {"hostname": "stock-next.shop.local"}}}}, )"                              \
    R"("route stock/all": {"spec": {"httpRoute": {"action": {"weightedTargets": [)" targets R"(]}}}}})"

constexpr MeshRow protocolTable[] = {
    {"a router for TCP", "{" STOCK_LISTENS("tcp", "http") "}",
     "route stock/all /spec error route-protocol: This is a route for “http”, and its router "
     "“stock” listens for “tcp”. This cannot work: callers get an error, or the connection is "
     "cut. Give the route, its router and its targets one protocol. -> virtualRouter stock "
     "/spec/listeners/0/portMapping/protocol"},
    {"a target for TCP", "{" STOCK_LISTENS("http", "tcp") "}",
     "route stock/all /spec error route-protocol: This is a route for “http”, and its target "
     "“stock” listens for “tcp”. This cannot work: callers get an error, or the connection is "
     "cut. Give the route, its router and its targets one protocol. -> virtualNode stock "
     "/spec/listeners/0/portMapping/protocol"},
    {"a target for gRPC", "{" STOCK_LISTENS("http", "grpc") "}",
     "route stock/all /spec error route-protocol: This is a route for “http”, and its target "
     "“stock” listens for “grpc”. This cannot work: callers get an error, or the connection "
     "is cut. Give the route, its router and its targets one protocol. -> virtualNode stock "
     "/spec/listeners/0/portMapping/protocol"},
    {"a router for HTTP/2", "{" STOCK_LISTENS("http2", "http") "}",
     "route stock/all /spec warning route-protocol: This is a route for “http”, and its "
     "router “stock” listens for “http2”. What happens then cannot be foretold: Envoy may "
     "have no route for a request, or the application may not understand it. Give the route, "
     "its router and its targets one protocol. -> virtualRouter stock "
     "/spec/listeners/0/portMapping/protocol"},
    {"router and target for HTTP/2, and a route for HTTP", "{" STOCK_LISTENS("http2", "http2") "}",
     "route stock/all /spec warning route-protocol: This is a route for “http”, and its "
     "router “stock” listens for “http2”. What happens then cannot be foretold: Envoy may "
     "have no route for a request, or the application may not understand it. Give the route, "
     "its router and its targets one protocol. -> virtualRouter stock "
     "/spec/listeners/0/portMapping/protocol"
     "\n"
     "route stock/all /spec warning route-protocol: This is a route for “http”, and its "
     "target “stock” listens for “http2”. What happens then cannot be foretold: Envoy may "
     "have no route for a request, or the application may not understand it. Give the route, "
     "its router and its targets one protocol. -> virtualNode stock "
     "/spec/listeners/0/portMapping/protocol"},
    {"gRPC over HTTP/2", "{" STOCK_LISTENS("http2", "http2") ", " STOCK_OVER_GRPC "}",
     "route stock/all /spec hint route-protocol: This is a route for “grpc”, and its router "
     "“stock” listens for “http2”. Both are HTTP/2, so it may work, but the guide of App Mesh "
     "wants them equal. Give the route, its router and its targets one protocol. -> "
     "virtualRouter stock /spec/listeners/0/portMapping/protocol"
     "\n"
     "route stock/all /spec hint route-protocol: This is a route for “grpc”, and its target "
     "“stock” listens for “http2”. Both are HTTP/2, so it may work, but the guide of App Mesh "
     "wants them equal. Give the route, its router and its targets one protocol. -> "
     "virtualNode stock /spec/listeners/0/portMapping/protocol"},
    {"all of HTTP/2", "{" STOCK_LISTENS("http2", "http2") ", " STOCK_OVER_HTTP2 "}"},
    {"all of gRPC", "{" STOCK_LISTENS("grpc", "grpc") ", " STOCK_OVER_GRPC "}"},
    {"protocols to be filled in", "{" STOCK_LISTENS("${PROTOCOL}", "${PROTOCOL}") "}"},
    {"the listener that the target names",
     R"({"virtualNode stock": {"spec": {"listeners": [{"portMapping": {"port": 5432, "protocol": "tcp"}}, {"portMapping": {"port": 8080, "protocol": "http"}}]}},
        "route stock/all": {"spec": {"httpRoute": {"action": {"weightedTargets": [{"virtualNode": "stock", "weight": 100, "port": 8080}]}}}}})"},
    {"the other listener of the target",
     R"({"virtualNode stock": {"spec": {"listeners": [{"portMapping": {"port": 5432, "protocol": "tcp"}}, {"portMapping": {"port": 8080, "protocol": "http"}}]}},
        "route stock/all": {"spec": {"httpRoute": {"action": {"weightedTargets": [{"virtualNode": "stock", "weight": 100, "port": 5432}]}}}}})",
     "route stock/all /spec error route-protocol: This is a route for “http”, and its target "
     "“stock” listens for “tcp”. This cannot work: callers get an error, or the connection is "
     "cut. Give the route, its router and its targets one protocol. -> virtualNode stock "
     "/spec/listeners/0/portMapping/protocol"},
    {"a gateway for HTTP/2", "{" GATEWAY_FOR("http2") "}",
     "gatewayRoute entry/orders /spec warning gateway-route-protocol: This is a gateway route "
     "for “http”, and its gateway “entry” listens for “http2”. What happens then cannot be "
     "foretold: Envoy may have no route for a request, or the application may not understand "
     "it. Make the route one for “http2”, or let the gateway listen for “http”. -> "
     "virtualGateway entry /spec/listeners/0/portMapping/protocol"},
    {"a gateway for gRPC", "{" GATEWAY_FOR("grpc") "}",
     "gatewayRoute entry/orders /spec error gateway-route-protocol: This is a gateway route "
     "for “http”, and its gateway “entry” listens for “grpc”. This cannot work: callers get "
     "an error, or the connection is cut. Make the route one for “grpc”, or let the gateway "
     "listen for “http”. -> virtualGateway entry /spec/listeners/0/portMapping/protocol"},
    {"a gateway whose protocol is to be filled in", "{" GATEWAY_FOR("${PROTOCOL}") "}"},
    {"gRPC over a gateway for HTTP/2",
     "{" GATEWAY_FOR("http2") R"(, "gatewayRoute entry/orders": {"spec": {"httpRoute": null, "grpcRoute": {
        "match": {"serviceName": "shop.Orders"},
        "action": {"target": {"virtualService": {"virtualServiceName": "orders.shop.local"}}}}}}})"},
    {"targets on different ports",
     STOCK_NEXT("8081",
                R"({"virtualNode": "stock", "weight": 50}, {"virtualNode": "stock-next", "weight": 50})"),
     "route stock/all /spec/httpRoute/action/weightedTargets warning targets-differ: The "
     "targets listen on different ports: “stock” on 8080, “stock-next” on 8081. Such a route "
     "has been seen to vanish without a word, so that its callers reach nobody. Let all "
     "targets listen on one port, or name the port of each. -> virtualNode stock "
     "/spec/listeners/0/portMapping/port -> virtualNode stock-next "
     "/spec/listeners/0/portMapping/port"},
    {"targets on different ports, of which one is named",
     STOCK_NEXT(
         "8081",
         R"({"virtualNode": "stock", "weight": 50, "port": 8080}, {"virtualNode": "stock-next", "weight": 50})"),
     "route stock/all /spec/httpRoute/action/weightedTargets warning targets-differ: The "
     "targets listen on different ports: “stock” on 8080, “stock-next” on 8081. Such a route "
     "has been seen to vanish without a word, so that its callers reach nobody. Let all "
     "targets listen on one port, or name the port of each. -> virtualNode stock "
     "/spec/listeners/0/portMapping/port -> virtualNode stock-next "
     "/spec/listeners/0/portMapping/port"},
    {"targets on different ports that are named",
     STOCK_NEXT(
         "8081",
         R"({"virtualNode": "stock", "weight": 50, "port": 8080}, {"virtualNode": "stock-next", "weight": 50, "port": 8081})")},
    {"targets on one port",
     STOCK_NEXT("8080",
                R"({"virtualNode": "stock", "weight": 50}, {"virtualNode": "stock-next", "weight": 50})")},
    {"a target whose port is to be filled in",
     STOCK_NEXT("\"${PORT}\"",
                R"({"virtualNode": "stock", "weight": 50}, {"virtualNode": "stock-next", "weight": 50})")},
};

} // namespace

std::span<const MeshRow> protocolRows()
{
    return protocolTable;
}

} // namespace meshwright
