// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/resource_rows.h"

namespace meshwright {

std::span<const ResourceRow> routeTypeRows()
{
    static constexpr ResourceRow rows[] = {
        {Kind::Route, "two types", R"({"spec": {"tcpRoute": {"action": {"weightedTargets": [
             {"virtualNode": "orders-v1", "weight": 100}]}}}})",
         "/spec: error route-type"},
        {Kind::Route, "a priority alone", R"({"spec": {"httpRoute": null, "priority": 1}})",
         "/spec: error route-type"},
        {Kind::Route, "a misspelt type", R"({"spec": {"httpRoute": null, "HttpRoute": {}}})",
         "/spec/HttpRoute: error unknown-member"},
        {Kind::Route, "a priority", R"({"spec": {"priority": 0}})"},
        {Kind::Route, "a priority beyond the last", R"({"spec": {"priority": 1001}})",
         "/spec/priority: error too-large"},
        {Kind::GatewayRoute, "two types", R"({"spec": {"grpcRoute": {"match": {"serviceName": "shop.Orders"},
             "action": {"target": {"virtualService": {"virtualServiceName": "orders.apps.local"}}}}}})",
         "/spec: error route-type"},
        {Kind::GatewayRoute, "nothing", R"({"spec": {"httpRoute": null}})", "/spec: error route-type"},
        {Kind::Route, "a tcp route", R"({"spec": {"httpRoute": null, "tcpRoute": {
             "action": {"weightedTargets": [{"virtualNode": "orders-v1", "weight": 100}]},
             "timeout": {"idle": {"value": 250000, "unit": "ms"}}}}})"},
        {Kind::Route, "a duration without unit", R"({"timeout": {"idle": {"value": 5}}})",
         "/spec/httpRoute/timeout/idle/unit: error duration-incomplete", "/spec/httpRoute"},
        {Kind::Route, "a duration in minutes", R"({"timeout": {"idle": {"value": 5, "unit": "m"}}})",
         "/spec/httpRoute/timeout/idle/unit: error not-an-allowed-word", "/spec/httpRoute"},
        {Kind::Route, "idle before a request is over",
         R"({"timeout": {"idle": {"value": 5, "unit": "s"}, "perRequest": {"value": 10, "unit": "s"}}})",
         "/spec/httpRoute/timeout/idle: warning idle-shorter-than-request", "/spec/httpRoute"},
    };
    return rows;
}

} // namespace meshwright
