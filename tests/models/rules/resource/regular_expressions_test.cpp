// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/resource_rows.h"

namespace meshwright {

namespace {

constexpr char regexSyntax[] = "/spec/httpRoute/match/path/regex: error regex-syntax";
constexpr char ofNoPath[] = "/spec/httpRoute/match/path/regex: warning regex-no-path";

/// A route whose path must match the expression, written as JSON has it.
#define PATH_LIKE(expression) R"({"match": {"prefix": null, "path": {"regex": ")" expression R"("}}})"

} // namespace

std::span<const ResourceRow> regularExpressionRows()
{
    static constexpr ResourceRow rows[] = {
        routeRow("an expression", PATH_LIKE("/orders/[0-9]+")),
        routeRow("names and flags of RE2", PATH_LIKE("(?i)/orders/(?P<number>[[:digit:]]{1,9})(/.*)?")),
        routeRow("an expression with its own ends", PATH_LIKE("^/orders/.*$")),
        routeRow("a class left open", PATH_LIKE("/orders/[0-9"), regexSyntax),
        routeRow("a parenthesis left open", PATH_LIKE("/orders/(new"), regexSyntax),
        routeRow("a parenthesis too many", PATH_LIKE("/orders/new)"), regexSyntax),
        routeRow("looking ahead", PATH_LIKE("/(?!orders).*"), regexSyntax),
        routeRow("a reference to a group", PATH_LIKE("/(a|b)/\\\\1"), regexSyntax),
        routeRow("nothing to repeat", PATH_LIKE("*"), regexSyntax),
        routeRow("repeated too often", PATH_LIKE("/a{1001}"), regexSyntax),
        routeRow("a range backwards", PATH_LIKE("/[z-a]"), regexSyntax),
        routeRow("a backslash last", PATH_LIKE("/orders\\\\"), regexSyntax),
        routeRow("no slash", PATH_LIKE("orders/.*"), ofNoPath),
        routeRow("a choice that begins with a slash somewhere", PATH_LIKE("orders|/orders")),
        routeRow("anything before", PATH_LIKE(".*/orders")),
        routeRow("an expression that is looked up", PATH_LIKE("$PATTERN")),
        gatewayRouteRow("an expression", PATH_LIKE("/pay/green.*test")),
        gatewayRouteRow("a class left open", PATH_LIKE("/[a-"), regexSyntax),
        routeRow("a wrong expression of a header",
                 R"({"match": {"headers": [{"name": "x-version", "match": {"regex": "*beta"}}]}})",
                 "/spec/httpRoute/match/headers/0/match/regex: error regex-syntax"),
        {Kind::Route, "a wrong expression of metadata",
         R"({"spec": {"httpRoute": null, "grpcRoute": {"match": {"metadata": [{"name": "n", "match": {"regex": "(?<=a)b"}}]},
             "action": {"weightedTargets": [{"virtualNode": "orders-v1", "weight": 100}]}}}})",
         "/spec/grpcRoute/match/metadata/0/match/regex: error regex-syntax"},
        {Kind::GatewayRoute, "a wrong expression of metadata",
         R"({"spec": {"httpRoute": null, "grpcRoute": {
             "match": {"serviceName": "shop.Orders", "metadata": [{"name": "n", "match": {"regex": "a**"}}]},
             "action": {"target": {"virtualService": {"virtualServiceName": "orders.apps.local"}}}}}})",
         "/spec/grpcRoute/match/metadata/0/match/regex: error regex-syntax"},
    };
    return rows;
}

} // namespace meshwright
