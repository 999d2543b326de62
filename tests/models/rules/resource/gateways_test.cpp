// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/resource_rows.h"

namespace meshwright {

namespace {

constexpr ResourceRow entryRow(const char* what, const char* patch, const char* expected = "")
{
    return {Kind::VirtualGateway, what, patch, expected, "/spec/listeners/0"};
}

} // namespace

std::span<const ResourceRow> gatewayRows()
{
    static constexpr ResourceRow rows[] = {
        entryRow("a port of root", R"({"portMapping": {"port": 443}})",
                 "/spec/listeners/0/portMapping/port: hint gateway-low-port"),
        entryRow("the first port of everybody", R"({"portMapping": {"port": 1025}})"),
        entryRow("Envoy's port for administration", R"({"portMapping": {"port": 9901}})",
                 "/spec/listeners/0/portMapping/port: warning listener-envoy-port"),
        entryRow("Envoy's port for what is led through it", R"({"portMapping": {"port": 15000}})"),
        entryRow("HTTPS", R"({"portMapping": {"protocol": "https"}})",
                 "/spec/listeners/0/portMapping/protocol: error listener-https"),
        entryRow("a pool of its protocol", R"({"connectionPool": {"http": {"maxConnections": 8}}})"),
        entryRow("a pool of another protocol", R"({"connectionPool": {"grpc": {"maxRequests": 8}}})",
                 "/spec/listeners/0/connectionPool: error pool-protocol"),
        entryRow("a gRPC health check of an http listener",
                 R"({"healthCheck": {"healthyThreshold": 3, "unhealthyThreshold": 5, "timeoutMillis": 2000,
                                     "intervalMillis": 5000, "protocol": "grpc"}})",
                 "/spec/listeners/0/healthCheck/protocol: error health-check-grpc-on-http"),
        entryRow("a gRPC health check of an http2 listener",
                 R"({"portMapping": {"protocol": "http2"}, "healthCheck": {"healthyThreshold": 3,
                     "unhealthyThreshold": 5, "timeoutMillis": 2000, "intervalMillis": 5000, "protocol": "grpc"}})"),
        entryRow("a health check without a path",
                 R"({"healthCheck": {"healthyThreshold": 3, "unhealthyThreshold": 5, "timeoutMillis": 2000,
                                     "intervalMillis": 5000, "protocol": "http"}})"),
        entryRow("a health check on another port, in seconds, HTTPS",
                 R"({"healthCheck": {"healthyThreshold": 3, "unhealthyThreshold": 5, "timeoutMillis": 2,
                                     "intervalMillis": 5000, "protocol": "HTTPS", "port": 8081}})",
                 "/spec/listeners/0/healthCheck/protocol: error health-check-https\n"
                 "/spec/listeners/0/healthCheck/port: error health-check-port\n"
                 "/spec/listeners/0/healthCheck/timeoutMillis: error health-check-seconds"),
        entryRow("TLS that is off",
                 R"({"tls": {"mode": "DISABLED", "certificate": {"sds": {"secretName": "entry"}}}})",
                 "/spec/listeners/0/tls/mode: warning tls-disabled"),
        entryRow(
            "TLS that trusts AWS Private CA",
            R"({"tls": {"mode": "STRICT", "certificate": {"sds": {"secretName": "entry"}}, "validation": {"trust":
                     {"acm": {"certificateAuthorityArns": ["arn:aws:acm-pca:eu-west-1:111122223333:a"]}}}}})",
            "/spec/listeners/0/tls/validation/trust/acm: error listener-trust-acm"),
        entryRow("an ARN of something else", R"({"tls": {"mode": "STRICT", "certificate": {"acm": {
                     "certificateArn": "arn:aws:iam::111122223333:server-certificate/entry"}}}})",
                 "/spec/listeners/0/tls/certificate/acm/certificateArn: error arn-form"),
        entryRow("a file that is no full path",
                 R"({"tls": {"mode": "STRICT", "certificate": {"file": {"certificateChain": "chain.pem",
                                                                        "privateKey": "/certs/key.pem"}}}})",
                 "/spec/listeners/0/tls/certificate/file/certificateChain: warning tls-file-relative"),
        {Kind::VirtualGateway, "a client policy that trusts nobody",
         R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"enforce": true}}}}})",
         "/spec/backendDefaults/clientPolicy/tls/validation: error client-policy-validation"},
        {Kind::VirtualGateway, "defaults need no backends: gateway routes name the services",
         R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"validation": {"trust": {"file": {
             "certificateChain": "/certs/ca.pem"}}}}}}}})"},
        {Kind::VirtualGateway, "a log in a directory",
         R"({"spec": {"logging": {"accessLog": {"file": {"path": "/var/log/"}}}}})",
         "/spec/logging/accessLog/file/path: warning log-path-directory"},
        {Kind::VirtualGateway, "nothing about logs", R"({"spec": {"logging": {}}})",
         "/spec/logging: hint logging-empty"},
    };
    return rows;
}

} // namespace meshwright
