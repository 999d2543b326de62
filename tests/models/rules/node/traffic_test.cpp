// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/rule_rows.h"

namespace meshwright {

namespace {

/// Outlier detection that is in order by itself.
#define OUTLIER                                                                                              \
    R"("outlierDetection": {"maxServerErrors": 5, "maxEjectionPercent": 10, "interval": {"value": 10, "unit": "s"}, "baseEjectionDuration": {"value": 30, "unit": "s"}})"

constexpr RuleRow outlierRow(const char* what, const char* patch, const char* expected = "")
{
    return {what, patch, expected, "/spec"};
}

/// A node whose hosts clients can tell apart, with that outlier detection.
#define ENDPOINTS_WITH(change)                                                                                                                                      \
    R"({"serviceDiscovery": {"dns": {"responseType": "ENDPOINTS"}}, "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, "outlierDetection": )" change \
    R"(}]})"

} // namespace

std::span<const RuleRow> trafficRows()
{
    static constexpr RuleRow rows[] = {
        listenerRow("the listener's pool", R"({"connectionPool": {"http": {"maxConnections": 100}}})"),
        listenerRow("a pool of another protocol", R"({"connectionPool": {"http2": {"maxRequests": 100}}})",
                    "/spec/listeners/0/connectionPool: error pool-protocol"),
        listenerRow("a wrong pool with something strange beside it",
                    R"({"connectionPool": {"http2": {"maxRequests": 100}, "udp": {}}})",
                    "/spec/listeners/0/connectionPool: error pool-protocol\n"
                    "/spec/listeners/0/connectionPool/udp: error unknown-member"),
        listenerRow("two pools",
                    R"({"connectionPool": {"grpc": {"maxRequests": 1}, "http2": {"maxRequests": 1}}})",
                    "/spec/listeners/0/connectionPool: error exactly-one-of"),
        listenerRow("a pool of a listener without protocol",
                    R"({"portMapping": {"protocol": null}, "connectionPool": {"grpc": {"maxRequests": 1}}})",
                    "/spec/listeners/0/portMapping/protocol: error required"),
        listenerRow(
            "the listener's timeout",
            R"({"timeout": {"http": {"perRequest": {"value": 15, "unit": "s"}, "idle": {"value": 15000, "unit": "ms"}}}})"),
        listenerRow("an empty timeout", R"({"timeout": {"http": {}}})"),
        listenerRow("a timeout of another protocol",
                    R"({"timeout": {"grpc": {"idle": {"value": 60, "unit": "s"}}}})",
                    "/spec/listeners/0/timeout: error timeout-protocol"),
        listenerRow(
            "a request timeout of tcp",
            R"({"portMapping": {"protocol": "tcp"}, "healthCheck": null, "timeout": {"tcp": {"perRequest": {"value": 1, "unit": "s"}}}})",
            "/spec/listeners/0/timeout/tcp/perRequest: error tcp-request-timeout"),
        listenerRow(
            "an idle duration of tcp",
            R"({"portMapping": {"protocol": "tcp"}, "healthCheck": null, "timeout": {"tcp": {"idle": {"value": 1, "unit": "s"}}}})"),
        listenerRow("a duration without unit", R"({"timeout": {"http": {"idle": {"value": 60}}}})",
                    "/spec/listeners/0/timeout/http/idle/unit: error duration-incomplete"),
        listenerRow("a duration without value", R"({"timeout": {"http": {"perRequest": {"unit": "s"}}}})",
                    "/spec/listeners/0/timeout/http/perRequest/value: error duration-incomplete"),
        listenerRow("an empty duration", R"({"timeout": {"http": {"perRequest": {}}}})",
                    "/spec/listeners/0/timeout/http/perRequest: error duration-incomplete"),
        listenerRow("a duration with a misspelt unit",
                    R"({"timeout": {"http": {"idle": {"value": 60, "Unit": "s"}}}})",
                    "/spec/listeners/0/timeout/http/idle/Unit: error unknown-member"),
        listenerRow("a duration that is a number", R"({"timeout": {"http": {"idle": 60}}})",
                    "/spec/listeners/0/timeout/http/idle: error type"),
        listenerRow("more than 15 seconds",
                    R"({"timeout": {"http": {"perRequest": {"value": 15001, "unit": "ms"}}}})",
                    "/spec/listeners/0/timeout/http/perRequest: warning request-timeout-long"),
        listenerRow("longer than 64 bits of milliseconds can say",
                    R"({"timeout": {"http": {"perRequest": {"value": 9223372036854775807, "unit": "s"}}}})",
                    "/spec/listeners/0/timeout/http/perRequest: warning request-timeout-long"),
        listenerRow("less than nothing",
                    R"({"timeout": {"http": {"perRequest": {"value": -9223372036854775807, "unit": "s"}}}})",
                    "/spec/listeners/0/timeout/http/perRequest/value: error too-small"),
        listenerRow("no limit at all", R"({"timeout": {"http": {"perRequest": {"value": 0, "unit": "ms"}}}})",
                    "/spec/listeners/0/timeout/http/perRequest: warning request-timeout-long"),
        listenerRow(
            "idle shorter than a request, in another unit",
            R"({"timeout": {"http": {"perRequest": {"value": 10, "unit": "s"}, "idle": {"value": 9999, "unit": "ms"}}}})",
            "/spec/listeners/0/timeout/http/idle: warning idle-shorter-than-request"),
        listenerRow(
            "idle for ever",
            R"({"timeout": {"http": {"perRequest": {"value": 10, "unit": "s"}, "idle": {"value": 0, "unit": "s"}}}})",
            "/spec/listeners/0/timeout/http/idle: hint idle-zero"),
        listenerRow("idle for ever, requests as always",
                    R"({"timeout": {"http": {"idle": {"value": 0, "unit": "ms"}}}})",
                    "/spec/listeners/0/timeout/http/idle: hint idle-zero"),
        listenerRow(
            "idle for ever, requests as well",
            R"({"timeout": {"http": {"perRequest": {"value": 0, "unit": "s"}, "idle": {"value": 0, "unit": "s"}}}})",
            "/spec/listeners/0/timeout/http/perRequest: warning request-timeout-long"),
        listenerRow("idle for an hour", R"({"timeout": {"http": {"idle": {"value": 3600, "unit": "s"}}}})",
                    "/spec/listeners/0/timeout/http/idle: warning idle-timeout-long"),
        listenerRow("idle as long as by default",
                    R"({"timeout": {"http": {"idle": {"value": 300000, "unit": "ms"}}}})"),
        listenerRow(
            "tcp idle for an hour",
            R"({"portMapping": {"protocol": "tcp"}, "healthCheck": null, "timeout": {"tcp": {"idle": {"value": 3600, "unit": "s"}}}})",
            "/spec/listeners/0/timeout/tcp/idle: warning idle-timeout-long"),
        listenerRow("idle alone", R"({"timeout": {"http": {"idle": {"value": 1, "unit": "s"}}}})"),
        listenerRow("outlier detection behind one address", "{" OUTLIER "}",
                    "/spec/listeners/0/outlierDetection: warning outlier-needs-hosts"),
        {"outlier detection with a misspelt response type",
         R"({"serviceDiscovery": {"dns": {"responseType": "Endpoints"}}, "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, )" OUTLIER
         R"(}]})",
         "/spec/serviceDiscovery/dns/responseType: error not-an-allowed-word", "/spec"},
        {"outlier detection with endpoints",
         R"({"serviceDiscovery": {"dns": {"responseType": "ENDPOINTS"}}, "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, )" OUTLIER
         R"(}]})",
         "", "/spec"},
        {"outlier detection with Cloud Map",
         R"({"serviceDiscovery": {"dns": null, "awsCloudMap": {"namespaceName": "apps.local", "serviceName": "orders"}}, "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, )" OUTLIER
         R"(}]})",
         "", "/spec"},
        outlierRow(
            "times of 0",
            ENDPOINTS_WITH(
                R"({"maxServerErrors": 5, "maxEjectionPercent": 50, "interval": {"value": 0, "unit": "s"}, "baseEjectionDuration": {"value": 0, "unit": "ms"}})"),
            "/spec/listeners/0/outlierDetection/interval/value: warning outlier-zero-duration\n"
            "/spec/listeners/0/outlierDetection/baseEjectionDuration/value: warning outlier-zero-duration"),
        outlierRow(
            "empty times",
            ENDPOINTS_WITH(
                R"({"maxServerErrors": 5, "maxEjectionPercent": 50, "interval": {}, "baseEjectionDuration": {"unit": "ms"}})"),
            "/spec/listeners/0/outlierDetection/interval: error duration-incomplete\n"
            "/spec/listeners/0/outlierDetection/baseEjectionDuration/value: error duration-incomplete"),
        outlierRow(
            "all hosts may be ejected",
            ENDPOINTS_WITH(
                R"({"maxServerErrors": 5, "maxEjectionPercent": 100, "interval": {"value": 1, "unit": "s"}, "baseEjectionDuration": {"value": 1, "unit": "ms"}})"),
            "/spec/listeners/0/outlierDetection/maxEjectionPercent: warning outlier-percent"),
        outlierRow(
            "no host may be ejected",
            ENDPOINTS_WITH(
                R"({"maxServerErrors": 5, "maxEjectionPercent": 0, "interval": {"value": 1, "unit": "s"}, "baseEjectionDuration": {"value": 1, "unit": "ms"}})"),
            "/spec/listeners/0/outlierDetection/maxEjectionPercent: warning outlier-percent"),
        outlierRow(
            "nearly all hosts may be ejected",
            ENDPOINTS_WITH(
                R"({"maxServerErrors": 5, "maxEjectionPercent": 99, "interval": {"value": 1, "unit": "s"}, "baseEjectionDuration": {"value": 1, "unit": "ms"}})")),
    };
    return rows;
}

#undef OUTLIER
#undef ENDPOINTS_WITH

} // namespace meshwright
