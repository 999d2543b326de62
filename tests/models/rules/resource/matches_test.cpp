// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/resource_rows.h"

namespace meshwright {

namespace {

#define GRPC_ROUTE(match)                                                                                                                         \
    R"({"spec": {"httpRoute": null, "grpcRoute": {"action": {"weightedTargets": [{"virtualNode": "orders-v1", "weight": 100}]}, "match": )" match \
    R"(}}})"
#define GRPC_GATEWAY_ROUTE(match)                                                                                                                          \
    R"({"spec": {"httpRoute": null, "grpcRoute": {"action": {"target": {"virtualService": {"virtualServiceName": "orders.apps.local"}}}, "match": )" match \
    R"(}}})"

} // namespace

std::span<const ResourceRow> matchRows()
{
    static constexpr ResourceRow rows[] = {
        routeRow("nothing that is matched", R"({"match": {"prefix": null}})",
                 "/spec/httpRoute/match: error match-empty"),
        routeRow("headers alone", R"({"match": {"prefix": null, "headers": [{"name": "x-version"}]}})",
                 "/spec/httpRoute/match: warning match-without-path"),
        gatewayRouteRow("nothing that is matched", R"({"match": {"prefix": null}})",
                        "/spec/httpRoute/match: error match-empty"),
        gatewayRouteRow("a method alone", R"({"match": {"prefix": null, "method": "GET"}})",
                        "/spec/httpRoute/match: warning match-without-path"),
        gatewayRouteRow("a host alone",
                        R"({"match": {"prefix": null, "hostname": {"exact": "pay.example.com"}}})"),
        {Kind::Route, "every call of gRPC", GRPC_ROUTE("{}")},
        {Kind::GatewayRoute, "every call of gRPC", GRPC_GATEWAY_ROUTE("{}"),
         "/spec/grpcRoute/match: error match-empty"},
        {Kind::GatewayRoute, "calls of a service", GRPC_GATEWAY_ROUTE(R"({"serviceName": "shop.Orders"})")},
        routeRow("prefix and path", R"({"match": {"path": {"exact": "/orders"}}})",
                 "/spec/httpRoute/match: error match-prefix-and-path"),
        gatewayRouteRow("prefix and path", R"({"match": {"path": {"exact": "/orders"}}})",
                        "/spec/httpRoute/match: error match-prefix-and-path"),
        routeRow("a path", R"({"match": {"prefix": null, "path": {"exact": "/orders/1"}}})"),
        routeRow("an empty path", R"({"match": {"prefix": null, "path": {}}})",
                 "/spec/httpRoute/match/path: error match-path-choice"),
        gatewayRouteRow("a path of both forms",
                        R"({"match": {"prefix": null, "path": {"exact": "/orders", "regex": "/o.*"}}})",
                        "/spec/httpRoute/match/path: error match-path-choice"),
        gatewayRouteRow("a misspelt path", R"({"match": {"prefix": null, "path": {"prefix": "/orders"}}})",
                        "/spec/httpRoute/match/path/prefix: error unknown-member"),
        gatewayRouteRow("a host of both forms",
                        R"({"match": {"hostname": {"exact": "www.example.com", "suffix": ".example.com"}}})",
                        "/spec/httpRoute/match/hostname: error match-host-choice"),
        {Kind::GatewayRoute, "an empty host of gRPC", GRPC_GATEWAY_ROUTE(R"({"hostname": {}})"),
         "/spec/grpcRoute/match/hostname: error match-host-choice"},
        gatewayRouteRow("a query parameter with an empty match",
                        R"({"match": {"queryParameters": [{"name": "user", "match": {}}]}})",
                        "/spec/httpRoute/match/queryParameters/0/match: warning query-match-empty"),
        gatewayRouteRow("a query parameter that has to be there",
                        R"({"match": {"queryParameters": [{"name": "user"}]}})"),
        routeRow("a range",
                 R"({"match": {"headers": [{"name": "n", "match": {"range": {"start": 4, "end": 5}}}]}})"),
        routeRow("a range of nothing",
                 R"({"match": {"headers": [{"name": "n", "match": {"range": {"start": 4, "end": 4}}}]}})",
                 "/spec/httpRoute/match/headers/0/match/range: warning range-empty"),
        {Kind::GatewayRoute, "a range that goes backwards in metadata",
         GRPC_GATEWAY_ROUTE(
             R"({"serviceName": "shop.Orders", "metadata": [{"name": "n", "match": {"range": {"start": 8, "end": 4}}}]})"),
         "/spec/grpcRoute/match/metadata/0/match/range: warning range-empty"},
        {Kind::Route, "two matches of one metadata",
         GRPC_ROUTE(R"({"metadata": [{"name": "n", "match": {"exact": "a", "suffix": "b"}}]})"),
         "/spec/grpcRoute/match/metadata/0/match: error exactly-one-of"},
        {Kind::Route, "a method without its service", GRPC_ROUTE(R"({"methodName": "Create"})"),
         "/spec/grpcRoute/match/methodName: error grpc-method-alone"},
        {Kind::Route, "a method of a service",
         GRPC_ROUTE(R"({"serviceName": "shop.Orders", "methodName": "Create"})")},
        routeRow("a scheme of HTTP/1", R"({"match": {"scheme": "https"}})",
                 "/spec/httpRoute/match/scheme: hint scheme-unused"),
        {Kind::GatewayRoute, "a service of App Mesh",
         GRPC_GATEWAY_ROUTE(R"({"serviceName": "aws.app-mesh.Health"})"),
         "/spec/grpcRoute/match/serviceName: error grpc-service-reserved"},
        {Kind::GatewayRoute, "a service of AWS", GRPC_GATEWAY_ROUTE(R"({"serviceName": "aws.Orders"})")},
    };
    return rows;
}

} // namespace meshwright
