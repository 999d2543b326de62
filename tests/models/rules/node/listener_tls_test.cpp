// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/rule_rows.h"

namespace meshwright {

#define FILES                                                                                                \
    R"("certificate": {"file": {"certificateChain": "/certs/chain.pem", "privateKey": "/certs/key.pem"}})"
#define ACM                                                                                                  \
    R"("certificate": {"acm": {"certificateArn": "arn:aws:acm:us-west-2:111122223333:certificate/0123abcd-0123-4567-89ab-0123456789ab"}})"
#define TRUST R"("trust": {"file": {"certificateChain": "/certs/ca.pem"}})"
/// A listener without health check: that fails for clients without certificate, which has a rule of its own.
#define TLS(settings) R"({"healthCheck": null, "tls": {)" settings "}}"
#define FOUND_BY_CLOUD_MAP(space, settings)                                                                                \
    R"({"serviceDiscovery": {"dns": null, "awsCloudMap": {"namespaceName": ")" space                                       \
    R"(", "serviceName": "orders"}}, "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, "tls": {)" settings \
    "}}]}"
#define FOUND_BY_ENDPOINTS(settings)                                                                                                                      \
    R"({"serviceDiscovery": {"dns": {"responseType": "ENDPOINTS"}}, "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, "tls": {)" settings \
    "}}]}"

std::span<const RuleRow> listenerTlsRows()
{
    static constexpr RuleRow rows[] = {
        listenerRow("strict", TLS(R"("mode": "STRICT", )" FILES)),
        listenerRow("strict, with client certificates",
                    TLS(R"("mode": "STRICT", "validation": {)" TRUST "}, " FILES)),
        listenerRow("a certificate of ACM beside a trust from a file",
                    TLS(R"("mode": "STRICT", "validation": {)" TRUST "}, " ACM)),
        listenerRow("disabled", TLS(R"("mode": "DISABLED", )" FILES),
                    "/spec/listeners/0/tls/mode: warning tls-disabled"),
        listenerRow("disabled, and without certificate", TLS(R"("mode": "DISABLED")"),
                    "/spec/listeners/0/tls/mode: warning tls-disabled\n"
                    "/spec/listeners/0/tls/certificate: error required"),
        listenerRow("permissive", TLS(R"("mode": "PERMISSIVE", )" FILES),
                    "/spec/listeners/0/tls/mode: warning tls-permissive"),
        listenerRow("permissive, with client certificates",
                    TLS(R"("mode": "PERMISSIVE", "validation": {)" TRUST "}, " FILES),
                    "/spec/listeners/0/tls/mode: warning tls-permissive"),
        listenerRow("a mode in small letters", TLS(R"("mode": "disabled", )" FILES),
                    "/spec/listeners/0/tls/mode: error not-an-allowed-word"),
        listenerRow("a certificate without mode", TLS(FILES), "/spec/listeners/0/tls/mode: error required"),
        listenerRow(
            "a trust from a private CA",
            TLS(R"("mode": "STRICT", "validation": {"trust": {"acm": {"certificateAuthorityArns": []}}}, )" FILES),
            "/spec/listeners/0/tls/validation/trust/acm: error listener-trust-acm"),
        listenerRow(
            "a trust from a private CA beside one from a file",
            TLS(R"("mode": "STRICT", "validation": {"trust": {"acm": {}, "file": {"certificateChain": "/certs/ca.pem"}}}, )" FILES),
            "/spec/listeners/0/tls/validation/trust/acm: error listener-trust-acm"),
        listenerRow(
            "names without trust",
            TLS(R"("mode": "STRICT", "validation": {"subjectAlternativeNames": {"match": {"exact": ["web.apps.local"]}}}, )" FILES),
            "/spec/listeners/0/tls/validation/trust: error required"),
        listenerRow("what belongs to a client policy",
                    TLS(R"("mode": "STRICT", "enforce": true, "ports": [443], )" FILES),
                    "/spec/listeners/0/tls/enforce: error listener-tls-client-member\n"
                    "/spec/listeners/0/tls/ports: error listener-tls-client-member"),
        listenerRow(
            "a wildcard among the clients' names",
            TLS(R"("mode": "STRICT", "validation": {"subjectAlternativeNames": {"match": {"exact": ["web.apps.local", "*.apps.local"]}}, )" TRUST
                "}, " FILES),
            "/spec/listeners/0/tls/validation/subjectAlternativeNames/match/exact/1: warning listener-san-wildcard"),
        {"endpoints with a certificate of ACM", FOUND_BY_ENDPOINTS(R"("mode": "STRICT", )" ACM),
         "/spec/serviceDiscovery/dns/responseType: hint acm-with-endpoints", "/spec"},
        {"endpoints with a certificate from a file", FOUND_BY_ENDPOINTS(R"("mode": "STRICT", )" FILES), "",
         "/spec"},
        {"endpoints with a certificate of ACM that is not used",
         FOUND_BY_ENDPOINTS(R"("mode": "DISABLED", )" ACM),
         "/spec/listeners/0/tls/mode: warning tls-disabled", "/spec"},
        {"a name of Cloud Map that can be in a certificate",
         FOUND_BY_CLOUD_MAP("apps.local", R"("mode": "STRICT", )" FILES), "", "/spec"},
        {"a name of Cloud Map that cannot be in a certificate",
         FOUND_BY_CLOUD_MAP("my apps", R"("mode": "STRICT", )" FILES),
         "/spec/listeners/0/tls/certificate: hint certificate-name-impossible", "/spec"},
        {"a name of Cloud Map to be filled in", FOUND_BY_CLOUD_MAP("${SPACE}", R"("mode": "STRICT", )" FILES),
         "/spec/serviceDiscovery/awsCloudMap/namespaceName: error placeholder", "/spec"},
    };
    return rows;
}

#undef FILES
#undef ACM
#undef TRUST
#undef TLS
#undef FOUND_BY_CLOUD_MAP
#undef FOUND_BY_ENDPOINTS

} // namespace meshwright
