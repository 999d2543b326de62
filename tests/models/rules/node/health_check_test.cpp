// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/rule_rows.h"

namespace meshwright {

std::span<const RuleRow> healthCheckRows()
{
    static constexpr RuleRow rows[] = {
        listenerRow("no health check", R"({"healthCheck": null})"),
        listenerRow("the listener's port", R"({"healthCheck": {"port": 8080}})"),
        listenerRow("another port", R"({"healthCheck": {"port": 8081}})",
                    "/spec/listeners/0/healthCheck/port: error health-check-port"),
        listenerRow("an impossible port", R"({"healthCheck": {"port": 0}})",
                    "/spec/listeners/0/healthCheck/port: error too-small"),
        listenerRow("HTTPS", R"({"healthCheck": {"protocol": "HTTPS"}})",
                    "/spec/listeners/0/healthCheck/protocol: error health-check-https"),
        listenerRow("a tcp check on an http listener",
                    R"({"healthCheck": {"protocol": "tcp", "path": null}})",
                    "/spec/listeners/0/healthCheck/protocol: warning health-check-protocol"),
        listenerRow("an http2 check on a grpc listener",
                    R"({"portMapping": {"protocol": "grpc"}, "healthCheck": {"protocol": "http2"}})",
                    "/spec/serviceDiscovery/dns: hint dns-one-host\n"
                    "/spec/listeners/0/healthCheck/protocol: warning health-check-protocol"),
        listenerRow("a misspelt protocol is not compared", R"({"healthCheck": {"protocol": "HTTP"}})",
                    "/spec/listeners/0/healthCheck/protocol: error not-an-allowed-word"),
        listenerRow("a misspelt listener is not compared", R"({"portMapping": {"protocol": "HTTP"}})",
                    "/spec/listeners/0/portMapping/protocol: error not-an-allowed-word"),
        listenerRow("a path of a tcp check",
                    R"({"portMapping": {"protocol": "tcp"}, "healthCheck": {"protocol": "tcp"}})",
                    "/spec/listeners/0/healthCheck/path: warning health-check-path-unused"),
        listenerRow("a path of a grpc check",
                    R"({"portMapping": {"protocol": "grpc"}, "healthCheck": {"protocol": "grpc"}})",
                    "/spec/serviceDiscovery/dns: hint dns-one-host\n"
                    "/spec/listeners/0/healthCheck/path: warning health-check-path-unused"),
        listenerRow(
            "a grpc check without path",
            R"({"portMapping": {"protocol": "grpc"}, "healthCheck": {"protocol": "grpc", "path": null}})",
            "/spec/serviceDiscovery/dns: hint dns-one-host"),
        listenerRow("a grpc check on an http listener",
                    R"({"healthCheck": {"protocol": "grpc", "path": null}})",
                    "/spec/listeners/0/healthCheck/protocol: warning health-check-protocol"),
        listenerRow("an http check without path", R"({"healthCheck": {"path": null}})",
                    "/spec/listeners/0/healthCheck/path: warning health-check-no-path"),
        listenerRow(
            "an http2 check without path",
            R"({"portMapping": {"protocol": "http2"}, "healthCheck": {"protocol": "http2", "path": null}})",
            "/spec/serviceDiscovery/dns: hint dns-one-host\n"
            "/spec/listeners/0/healthCheck/path: warning health-check-no-path"),
        listenerRow("an empty path", R"({"healthCheck": {"path": ""}})",
                    "/spec/listeners/0/healthCheck/path: error health-check-path-form"),
        listenerRow("a path without slash", R"({"healthCheck": {"path": "ping"}})",
                    "/spec/listeners/0/healthCheck/path: error health-check-path-form"),
        listenerRow("a URL", R"({"healthCheck": {"path": "http://orders.apps.local/ping"}})",
                    "/spec/listeners/0/healthCheck/path: error health-check-path-form"),
        listenerRow("a path with a blank", R"({"healthCheck": {"path": "/ping me"}})",
                    "/spec/listeners/0/healthCheck/path: error health-check-path-form"),
        listenerRow("a path with a query", R"({"healthCheck": {"path": "/ping?deep=1"}})"),
        listenerRow("the root", R"({"healthCheck": {"path": "/"}})"),
        listenerRow("a path to be filled in", R"({"healthCheck": {"path": "${HEALTH_PATH}"}})",
                    "/spec/listeners/0/healthCheck/path: error placeholder"),
        listenerRow("an interval in seconds", R"({"healthCheck": {"intervalMillis": 30}})",
                    "/spec/listeners/0/healthCheck/intervalMillis: error health-check-seconds"),
        listenerRow("a timeout in seconds", R"({"healthCheck": {"timeoutMillis": 2}})",
                    "/spec/listeners/0/healthCheck/timeoutMillis: error health-check-seconds"),
        listenerRow("a short interval that makes no sense in seconds",
                    R"({"healthCheck": {"intervalMillis": 301}})",
                    "/spec/listeners/0/healthCheck/intervalMillis: error too-small"),
        listenerRow("a timeout as long as the interval", R"({"healthCheck": {"timeoutMillis": 5000}})",
                    "/spec/listeners/0/healthCheck/timeoutMillis: warning health-check-timeout"),
        listenerRow("a timeout just below the interval", R"({"healthCheck": {"timeoutMillis": 4999}})"),
        listenerRow(
            "client certificates required",
            R"({"tls": {"mode": "STRICT", "certificate": {"file": {"certificateChain": "/certs/chain.pem", "privateKey": "/certs/key.pem"}}, "validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}}}}})",
            "/spec/listeners/0/healthCheck: warning health-check-client-certificates"),
        listenerRow(
            "client certificates required, no health check",
            R"({"healthCheck": null, "tls": {"mode": "STRICT", "certificate": {"file": {"certificateChain": "/certs/chain.pem", "privateKey": "/certs/key.pem"}}, "validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}}}}})"),
        listenerRow(
            "TLS without client certificates",
            R"({"tls": {"mode": "STRICT", "certificate": {"file": {"certificateChain": "/certs/chain.pem", "privateKey": "/certs/key.pem"}}}})"),
        {"a slow check with Cloud Map",
         R"({"serviceDiscovery": {"dns": null, "awsCloudMap": {"namespaceName": "apps.local", "serviceName": "orders"}}, "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, "healthCheck": {"protocol": "http", "path": "/", "healthyThreshold": 2, "unhealthyThreshold": 3, "intervalMillis": 30000, "timeoutMillis": 2000}}]})",
         "/spec/listeners/0/healthCheck/unhealthyThreshold: warning health-check-slow-with-cloud-map",
         "/spec"},
        {"a check of a minute with Cloud Map",
         R"({"serviceDiscovery": {"dns": null, "awsCloudMap": {"namespaceName": "apps.local", "serviceName": "orders"}}, "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, "healthCheck": {"protocol": "http", "path": "/", "healthyThreshold": 2, "unhealthyThreshold": 2, "intervalMillis": 30000, "timeoutMillis": 2000}}]})",
         "", "/spec"},
        listenerRow("a slow check with DNS",
                    R"({"healthCheck": {"unhealthyThreshold": 10, "intervalMillis": 300000}})"),
    };
    return rows;
}

} // namespace meshwright
