// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_rows.h"

namespace meshwright {

namespace {

#define ORDER_RETRY                                                                                          \
    R"("retryPolicy": {"maxRetries": 2, "perRetryTimeout": {"unit": "s", "value": 2}, "httpRetryEvents": ["server-error"]})"
/// The route "all" of the router "stock", which takes all, with that beside its type.
#define ORDER_ALL(members) R"("route stock/all": {"spec": {)" members R"(}})"
/// Another route of that router, to the same node, with less time.
#define ORDER_SPECIAL(members, match)                                                                                        \
    R"("route stock/special": {"meshName": "shop", "virtualRouterName": "stock", "routeName": "special", "spec": {)" members \
    R"("httpRoute": {"timeout": {"perRequest": {"unit": "s", "value": 5}}, "match": {)" match                                \
    R"(}, )" ORDER_RETRY R"(, "action": {"weightedTargets": [{"virtualNode": "stock", "weight": 100}]}}}})"
#define ORDER_PRIORITY(number) R"("priority": )" #number
#define ORDER_HEADER(name, value)                                                                            \
    R"("headers": [{"name": ")" name R"(", "match": {"exact": ")" value R"("}}])"
/// Another gateway route to "orders", like the one there is but for this.
#define ORDER_TWIN(members, match, rewrite)                                                                                           \
    R"("gatewayRoute entry/twin": {"meshName": "shop", "virtualGatewayName": "entry", "gatewayRouteName": "twin", "spec": {)" members \
    R"("httpRoute": {"match": {)" match R"(}, "action": {)" rewrite                                                                   \
    R"("target": {"virtualService": {"virtualServiceName": "orders.shop.local"}}}}}})"
#define ORDER_KEPT_HOST R"("rewrite": {"hostname": {"defaultTargetHostname": "DISABLED"}}, )"

} // namespace

std::span<const MeshRow> routeOrderRows()
{
    static constexpr MeshRow rows[] = {
        {"a route with a header behind one that takes all",
         R"({)" ORDER_ALL(ORDER_PRIORITY(1)) R"(, )" ORDER_SPECIAL(
             ORDER_PRIORITY(100) ", ", R"("prefix": "/", )" ORDER_HEADER("branch", "v2")) R"(})",
         "route stock/special /spec/httpRoute/match warning route-unreachable: No request gets "
         "here: “all”, whose priority 1 comes before 100, takes all of them. Give this route "
         "the smaller number, or let “all” take less. -> route stock/all /spec/httpRoute/match "
         "-> route stock/all /spec/priority"},
        {"a longer prefix behind one that takes all",
         R"({)" ORDER_ALL(ORDER_PRIORITY(1)) R"(, )" ORDER_SPECIAL(ORDER_PRIORITY(2) ", ",
                                                                   R"("prefix": "/metrics")") R"(})",
         "route stock/special /spec/httpRoute/match warning route-unreachable: No request gets "
         "here: “all”, whose priority 1 comes before 2, takes all of them. Give this route the "
         "smaller number, or let “all” take less. -> route stock/all /spec/httpRoute/match -> "
         "route stock/all /spec/priority"},
        {"an expression behind one that takes all",
         R"({)" ORDER_ALL(ORDER_PRIORITY(1)) R"(, )" ORDER_SPECIAL(
             ORDER_PRIORITY(2) ", ", R"("path": {"regex": "/v[0-9]+/.*"})") R"(})",
         "route stock/special /spec/httpRoute/match warning route-unreachable: No request gets "
         "here: “all”, whose priority 1 comes before 2, takes all of them. Give this route the "
         "smaller number, or let “all” take less. -> route stock/all /spec/httpRoute/match -> "
         "route stock/all /spec/priority"},
        {"the one that takes all behind it", R"({)" ORDER_ALL(ORDER_PRIORITY(2)) R"(, )" ORDER_SPECIAL(
                                                 ORDER_PRIORITY(1) ", ", R"("prefix": "/metrics")") R"(})"},
        {"a longer prefix, and no priorities", R"({)" ORDER_SPECIAL("", R"("prefix": "/metrics")") R"(})"},
        {"a longer prefix, and a priority for one alone",
         R"({)" ORDER_ALL(ORDER_PRIORITY(1)) R"(, )" ORDER_SPECIAL("", R"("prefix": "/metrics")") R"(})"},
        {"a prefix behind one that ends within a name",
         R"({)" ORDER_ALL(ORDER_PRIORITY(3)) R"(, )" ORDER_SPECIAL(
             ORDER_PRIORITY(2) ", ",
             R"("prefix": "/metrics2")") R"(, )"
                                         R"("route stock/metrics": {"meshName": "shop", "virtualRouterName": "stock", "routeName": "metrics", "spec": {"priority": 1, "httpRoute": {"match": {"prefix": "/metrics"}, )" ORDER_RETRY
                                         R"(, "action": {"weightedTargets": [{"virtualNode": "stock", "weight": 100}]}}}})"
                                         R"(})"},
        {"a priority that is not known",
         R"({)" ORDER_ALL(ORDER_PRIORITY(1)) R"(, )" ORDER_SPECIAL(
             R"("priority": {"$unknown": "${PRIORITY}"}, )", R"("prefix": "/metrics")") R"(})"},
        {"an earlier match that is not known",
         R"({"route stock/all": {"spec": {"priority": 1, "httpRoute": {"match": {"prefix": "/", "method": {"$unknown": "${METHOD}"}}}}}, )" ORDER_SPECIAL(
             ORDER_PRIORITY(2) ", ", R"("prefix": "/metrics")") R"(})"},
        {"two of one priority",
         R"({)" ORDER_ALL(ORDER_PRIORITY(5)) R"(, )" ORDER_SPECIAL(
             ORDER_PRIORITY(5) ", ", R"("prefix": "/", )" ORDER_HEADER("branch", "v2")) R"(})",
         "route stock/special /spec/priority warning routes-overlap: This route and “all” both "
         "have the priority 5, and both take the same requests: nothing says which of them a "
         "request meets. Give the one that takes less a smaller number. -> route stock/all "
         "/spec/httpRoute/match"},
        {"two without priority",
         R"({)" ORDER_SPECIAL("", R"("prefix": "/", )" ORDER_HEADER("branch", "v2")) R"(})",
         "route stock/special /spec/priority warning routes-overlap: This route and “all” have "
         "no priority, and both take the same requests: nothing says which of them a request meets. "
         "Give both a priority, the smaller number to the one that takes less. -> route "
         "stock/all /spec/httpRoute/match"},
        {"two of one priority, and paths of different length",
         R"({)" ORDER_ALL(ORDER_PRIORITY(5)) R"(, )" ORDER_SPECIAL(ORDER_PRIORITY(5) ", ",
                                                                   R"("prefix": "/metrics")") R"(})"},
        {"two of one priority for different headers",
         R"({"route stock/all": {"spec": {"priority": 9}}, "route stock/first": {"meshName": "shop", "virtualRouterName": "stock", "routeName": "first", "spec": {"priority": 5, "httpRoute": {"match": {"prefix": "/", )" ORDER_HEADER(
             "branch",
             "v1") R"(}, )" ORDER_RETRY
                   R"(, "action": {"weightedTargets": [{"virtualNode": "stock", "weight": 100}]}}}}, )" ORDER_SPECIAL(
                       ORDER_PRIORITY(5) ", ", R"("prefix": "/", )" ORDER_HEADER("branch", "v2")) R"(})"},
        {"a router for some paths",
         R"({"route stock/all": {"spec": {"httpRoute": {"match": {"prefix": "/stock"}}}}})",
         "virtualRouter stock  hint no-catch-all: No route takes all requests on port 8080: "
         "what none of them matches is answered with 404. If that is not meant, add a route "
         "with the prefix / and no conditions. -> route stock/all /spec/httpRoute/match"},
        {"a router for some paths, as far as is known",
         R"({"route stock/all": {"spec": {"httpRoute": {"match": {"prefix": "/stock"}}}}})",
         "virtualRouter stock  hint no-catch-all: No route among these files takes all requests "
         "on port 8080: what none of them matches is answered with 404. If that is not meant, "
         "add a route with the prefix / and no conditions. -> route stock/all "
         "/spec/httpRoute/match",
         "route"},
        {"an expression that may take all",
         R"({"route stock/all": {"spec": {"httpRoute": {"match": {"prefix": null, "path": {"regex": "/.*"}}}}}})"},
        {"a match that is not known",
         R"({"route stock/all": {"spec": {"httpRoute": {"match": {"$unknown": "${MATCH}", "prefix": null}}}}})"},
        {"two gateway routes alike", R"({)" ORDER_TWIN("", R"("prefix": "/")", ORDER_KEPT_HOST) R"(})",
         "gatewayRoute entry/twin /spec/httpRoute/match warning gateway-routes-alike: This "
         "gateway route and “orders” take the same requests, and nothing says which of them a "
         "request meets. Let them differ in host, path or priority. -> gatewayRoute "
         "entry/orders /spec/httpRoute/match"},
        {"two gateway routes alike, the later before the other",
         R"({)"
         R"("gatewayRoute entry/orders": {"spec": {"priority": 2}})"
         R"(, )" ORDER_TWIN(ORDER_PRIORITY(1) ", ", R"("prefix": "/")", ORDER_KEPT_HOST) R"(})",
         "gatewayRoute entry/orders /spec/httpRoute/match warning gateway-routes-alike: “twin” "
         "takes the same requests and comes before this gateway route, which gets none. Let "
         "them differ in host or path, or remove this one. -> gatewayRoute entry/twin "
         "/spec/httpRoute/match"},
        {"a gateway route twice", R"({)" ORDER_TWIN("", R"("prefix": "/")", "") R"(})",
         "gatewayRoute entry/twin /spec/httpRoute/match hint gateway-routes-alike: This gateway "
         "route takes the same requests as “orders” and does the same with them. Remove one of "
         "the two. -> gatewayRoute entry/orders /spec/httpRoute/match"},
        {"two gateway routes for different hosts",
         R"({)" ORDER_TWIN("", R"("prefix": "/", "hostname": {"exact": "www.example.com"})",
                           ORDER_KEPT_HOST) R"(})"},
        {"two gateway routes, and a host that is not known",
         R"({)" ORDER_TWIN("", R"("prefix": "/", "hostname": {"exact": {"$unknown": "${HOST}"}})",
                           ORDER_KEPT_HOST) R"(})"},
    };
    return rows;
}

} // namespace meshwright
