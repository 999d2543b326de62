// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_rows.h"

namespace meshwright {

namespace {

/// The gateway route "orders" with that match and action, and the route of the router "orders" with a prefix
/// beside its own.
#define PATHS_GATEWAY_ROUTE(match, rewrite)                                                                  \
    R"("gatewayRoute entry/orders": {"spec": {"httpRoute": {"match": {)" match R"(}, "action": {)" rewrite   \
    R"(}}}})"
#define PATHS_ROUTE(prefix)                                                                                  \
    R"("route orders/all": {"spec": {"httpRoute": {"match": {"prefix": ")" prefix R"("}}}})"
#define PATHS_REWRITE(members) R"("rewrite": {)" members R"(})"
#define PATHS_PREFIX R"("prefix": "/orders")"

} // namespace

std::span<const MeshRow> gatewayPathRows()
{
    static constexpr MeshRow rows[] = {
        {"a prefix that is lost on the way",
         R"({)" PATHS_GATEWAY_ROUTE(PATHS_PREFIX, "") R"(, )" PATHS_ROUTE("/orders") R"(})",
         "gatewayRoute entry/orders /spec/httpRoute/match warning rewrite-misses-route: The "
         "prefix “/orders” becomes “/” on the way, as nothing else is said, and the routes of "
         "“orders” match paths with that prefix: they miss these requests, which are answered "
         "with 404. Keep the prefix, or let the routes match what follows it. -> route "
         "orders/all /spec/httpRoute/match"
         "\n"
         "virtualRouter orders  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route orders/all /spec/httpRoute/match"},
        {"a prefix that is lost on the way to more than it",
         R"({)" PATHS_GATEWAY_ROUTE(
             PATHS_PREFIX,
             PATHS_REWRITE(
                 R"("prefix": {"defaultPrefix": "ENABLED"})")) R"(, )" PATHS_ROUTE("/orders/new") R"(})",
         "gatewayRoute entry/orders /spec/httpRoute/match warning rewrite-misses-route: The "
         "prefix “/orders” becomes “/” on the way, as nothing else is said, and the routes of "
         "“orders” match paths with that prefix: they miss these requests, which are answered "
         "with 404. Keep the prefix, or let the routes match what follows it. -> route "
         "orders/all /spec/httpRoute/match"
         "\n"
         "virtualRouter orders  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route orders/all /spec/httpRoute/match"},
        {"a prefix that is lost on the way, as far as is known",
         R"({)" PATHS_GATEWAY_ROUTE(PATHS_PREFIX, "") R"(, )" PATHS_ROUTE("/orders") R"(})",
         "gatewayRoute entry/orders /spec/httpRoute/match warning rewrite-misses-route: The "
         "prefix “/orders” becomes “/” on the way, as nothing else is said, and the routes of "
         "“orders” among these files match paths with that prefix: they miss these requests, "
         "which are answered with 404. Keep the prefix, or let the routes match what follows "
         "it. -> route orders/all /spec/httpRoute/match"
         "\n"
         "virtualRouter orders  hint no-catch-all: No route among these files takes all "
         "requests on port 8080: what none of them matches is answered with 404. If that is not "
         "meant, add a route with the prefix / and no conditions. -> route orders/all "
         "/spec/httpRoute/match",
         "route"},
        {"a prefix that is lost on the way to a route for all",
         R"({)" PATHS_GATEWAY_ROUTE(PATHS_PREFIX, "") R"(})"},
        {"a prefix that is lost, and another that may follow it",
         R"({)" PATHS_GATEWAY_ROUTE(PATHS_PREFIX, "") R"(, )" PATHS_ROUTE("/new") R"(})",
         "virtualRouter orders  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route orders/all /spec/httpRoute/match"},
        {"a prefix that is kept",
         R"({)" PATHS_GATEWAY_ROUTE(
             PATHS_PREFIX,
             PATHS_REWRITE(
                 R"("prefix": {"defaultPrefix": "DISABLED"})")) R"(, )" PATHS_ROUTE("/orders") R"(})",
         "virtualRouter orders  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route orders/all /spec/httpRoute/match"},
        {"a prefix that is kept, and another route",
         R"({)" PATHS_GATEWAY_ROUTE(
             PATHS_PREFIX,
             PATHS_REWRITE(R"("prefix": {"defaultPrefix": "DISABLED"})")) R"(, )" PATHS_ROUTE("/new") R"(})",
         "gatewayRoute entry/orders /spec/httpRoute/match warning rewrite-misses-route: "
         "Requests leave the gateway with paths that begin with “/orders”, and no route of "
         "“orders” matches such: they are answered with 404. Rewrite to a path that one "
         "matches, or add a route. -> route orders/all /spec/httpRoute/match"
         "\n"
         "virtualRouter orders  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route orders/all /spec/httpRoute/match"},
        {"a prefix that becomes another",
         R"({)" PATHS_GATEWAY_ROUTE(
             PATHS_PREFIX,
             PATHS_REWRITE(R"("prefix": {"value": "/api/"})")) R"(, )" PATHS_ROUTE("/new") R"(})",
         "gatewayRoute entry/orders /spec/httpRoute/match warning rewrite-misses-route: "
         "Requests leave the gateway with paths that begin with “/api/”, and no route of "
         "“orders” matches such: they are answered with 404. Rewrite to a path that one "
         "matches, or add a route. -> route orders/all /spec/httpRoute/match"
         "\n"
         "virtualRouter orders  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route orders/all /spec/httpRoute/match"},
        {"a prefix that becomes that of the route",
         R"({)" PATHS_GATEWAY_ROUTE(
             PATHS_PREFIX,
             PATHS_REWRITE(R"("prefix": {"value": "/new/"})")) R"(, )" PATHS_ROUTE("/new") R"(})",
         "virtualRouter orders  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route orders/all /spec/httpRoute/match"},
        {"a path that no route matches",
         R"({)" PATHS_GATEWAY_ROUTE(R"("prefix": null, "path": {"exact": "/orders"})",
                                    "") R"(, )" PATHS_ROUTE("/new") R"(})",
         "gatewayRoute entry/orders /spec/httpRoute/match warning rewrite-misses-route: "
         "Requests leave the gateway with the path “/orders”, and no route of “orders” matches "
         "it: they are answered with 404. Rewrite to a path that one matches, or add a route. "
         "-> route orders/all /spec/httpRoute/match"
         "\n"
         "virtualRouter orders  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route orders/all /spec/httpRoute/match"},
        {"a path that becomes one that no route matches",
         R"({)" PATHS_GATEWAY_ROUTE(
             R"("prefix": null, "path": {"exact": "/new"})",
             PATHS_REWRITE(R"("path": {"exact": "/old"})")) R"(, )" PATHS_ROUTE("/new") R"(})",
         "gatewayRoute entry/orders /spec/httpRoute/match warning rewrite-misses-route: "
         "Requests leave the gateway with the path “/old”, and no route of “orders” matches it: "
         "they are answered with 404. Rewrite to a path that one matches, or add a route. -> "
         "route orders/all /spec/httpRoute/match"
         "\n"
         "virtualRouter orders  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route orders/all /spec/httpRoute/match"},
        {"a path that a route matches",
         R"({)" PATHS_GATEWAY_ROUTE(R"("prefix": null, "path": {"exact": "/new/orders"})",
                                    "") R"(, )" PATHS_ROUTE("/new") R"(})",
         "virtualRouter orders  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route orders/all /spec/httpRoute/match"},
        {"an expression, which may match what a route does",
         R"({)" PATHS_GATEWAY_ROUTE(R"("prefix": null, "path": {"regex": "/o.*"})",
                                    "") R"(, )" PATHS_ROUTE("/new") R"(})",
         "virtualRouter orders  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route orders/all /spec/httpRoute/match"},
        {"a rewrite that is not known",
         R"({)" PATHS_GATEWAY_ROUTE(
             PATHS_PREFIX,
             PATHS_REWRITE(R"("$unknown": "${REWRITE}")")) R"(, )" PATHS_ROUTE("/orders") R"(})",
         "virtualRouter orders  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route orders/all /spec/httpRoute/match"},
        {"a new prefix that is not known",
         R"({)" PATHS_GATEWAY_ROUTE(
             PATHS_PREFIX,
             PATHS_REWRITE(R"("prefix": {"value": "${PREFIX}"})")) R"(, )" PATHS_ROUTE("/new") R"(})",
         "virtualRouter orders  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route orders/all /spec/httpRoute/match"},
    };
    return rows;
}

} // namespace meshwright
