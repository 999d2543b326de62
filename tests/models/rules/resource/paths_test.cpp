// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/resource_rows.h"

namespace meshwright {

std::span<const ResourceRow> pathRows()
{
    static constexpr ResourceRow rows[] = {
        routeRow("a prefix", R"({"match": {"prefix": "/orders"}})"),
        routeRow("a prefix without a slash", R"({"match": {"prefix": "orders"}})",
                 "/spec/httpRoute/match/prefix: warning match-no-slash"),
        routeRow("an empty prefix", R"({"match": {"prefix": ""}})",
                 "/spec/httpRoute/match/prefix: warning match-no-slash"),
        routeRow("a prefix to be filled in", R"({"match": {"prefix": "${PREFIX}"}})",
                 "/spec/httpRoute/match/prefix: error placeholder"),
        gatewayRouteRow("a prefix without a slash", R"({"match": {"prefix": "wrong"}})",
                        "/spec/httpRoute/match/prefix: warning match-no-slash"),
        gatewayRouteRow("a prefix without a slash at its end", R"({"match": {"prefix": "/users"}})"),
        gatewayRouteRow("a path without a slash",
                        R"({"match": {"prefix": null, "path": {"exact": "orders"}}})",
                        "/spec/httpRoute/match/path/exact: warning match-no-slash"),
        gatewayRouteRow("an empty path", R"({"match": {"prefix": null, "path": {"exact": ""}}})",
                        "/spec/httpRoute/match/path/exact: error too-short"),
        routeRow("a query in the path", R"({"match": {"prefix": "/orders?new=1"}})",
                 "/spec/httpRoute/match/prefix: warning match-no-path"),
        routeRow("a blank in the path", R"({"match": {"prefix": null, "path": {"exact": "/new orders"}}})",
                 "/spec/httpRoute/match/path/exact: warning match-no-path"),
        gatewayRouteRow("a prefix of App Mesh", R"({"match": {"prefix": "/aws-appmesh-health"}})",
                        "/spec/httpRoute/match/prefix: error prefix-reserved"),
        gatewayRouteRow("the other prefix of App Mesh", R"({"match": {"prefix": "/aws-app-mesh/"}})",
                        "/spec/httpRoute/match/prefix: error prefix-reserved"),
        gatewayRouteRow("a prefix that begins alike", R"({"match": {"prefix": "/aws-app/"}})"),
        routeRow("a route may have it", R"({"match": {"prefix": "/aws-appmesh"}})"),
    };
    return rows;
}

} // namespace meshwright
