// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/rule_rows.h"

namespace meshwright {

/// A listener with that certificate.
#define CERTIFICATE(certificate)                                                                             \
    R"({"healthCheck": null, "tls": {"mode": "STRICT", "certificate": )" certificate "}}"
/// A listener that requires client certificates with that validation.
#define VALIDATION(validation)                                                                                                        \
    R"({"healthCheck": null, "tls": {"mode": "STRICT", "certificate": {"sds": {"secretName": "orders"}}, "validation": {)" validation \
    "}}}"
#define TRUST R"("trust": {"file": {"certificateChain": "/certs/ca.pem"}})"
#define NAMES(names) VALIDATION(TRUST R"(, "subjectAlternativeNames": {"match": {"exact": [)" names "]}}")
#define FIRST_NAME "/spec/listeners/0/tls/validation/subjectAlternativeNames/match/exact/0: "
/// A backend whose policy has that validation.
#define BACKEND(validation)                                                                                                                 \
    R"({"backends": [{"virtualService": {"virtualServiceName": "payments.apps.local", "clientPolicy": {"tls": {"validation": {)" validation \
    "}}}}}]}"

std::span<const RuleRow> certificateRows()
{
    static constexpr RuleRow rows[] = {
        listenerRow(
            "full paths",
            CERTIFICATE(
                R"({"file": {"certificateChain": "/certs/chain.pem", "privateKey": "/certs/key.pem"}})")),
        listenerRow("bare names",
                    CERTIFICATE(R"({"file": {"certificateChain": "chain.pem", "privateKey": "./key.pem"}})"),
                    "/spec/listeners/0/tls/certificate/file/certificateChain: warning tls-file-relative\n"
                    "/spec/listeners/0/tls/certificate/file/privateKey: warning tls-file-relative"),
        listenerRow("a path to be filled in",
                    CERTIFICATE(R"({"file": {"certificateChain": "${CHAIN}", "privateKey": "${CHAIN}"}})"),
                    "/spec/listeners/0/tls/certificate/file/certificateChain: error placeholder\n"
                    "/spec/listeners/0/tls/certificate/file/privateKey: error placeholder"),
        listenerRow("empty paths", CERTIFICATE(R"({"file": {"certificateChain": "", "privateKey": ""}})"),
                    "/spec/listeners/0/tls/certificate/file/certificateChain: error too-short\n"
                    "/spec/listeners/0/tls/certificate/file/privateKey: error too-short"),
        listenerRow(
            "directories",
            CERTIFICATE(R"({"file": {"certificateChain": "/certs/", "privateKey": "/certs/key.pem"}})"),
            "/spec/listeners/0/tls/certificate/file/certificateChain: warning tls-file-directory"),
        listenerRow(
            "the chain for the key",
            CERTIFICATE(
                R"({"file": {"certificateChain": "/certs/chain.pem", "privateKey": "/certs/chain.pem"}})"),
            "/spec/listeners/0/tls/certificate/file/privateKey: warning tls-key-is-chain"),
        listenerRow(
            "a relative trust", VALIDATION(R"("trust": {"file": {"certificateChain": "ca.pem"}})"),
            "/spec/listeners/0/tls/validation/trust/file/certificateChain: warning tls-file-relative"),
        {"relative files of a client policy",
         R"({"backends": [{"virtualService": {"virtualServiceName": "payments.apps.local", "clientPolicy": {"tls": {"certificate": {"file": {"certificateChain": "/chain.pem", "privateKey": "key.pem"}}, "validation": {"trust": {"file": {"certificateChain": "ca.pem"}}}}}}}]})",
         "/spec/backends/0/virtualService/clientPolicy/tls/validation/trust/file/certificateChain: warning tls-file-relative\n"
         "/spec/backends/0/virtualService/clientPolicy/tls/certificate/file/privateKey: warning tls-file-relative",
         "/spec"},
        {"relative files of the defaults",
         R"({"backends": [{"virtualService": {"virtualServiceName": "payments.apps.local"}}], "backendDefaults": {"clientPolicy": {"tls": {"validation": {"trust": {"file": {"certificateChain": "ca.pem"}}}}}}})",
         "/spec/backendDefaults/clientPolicy/tls/validation/trust/file/certificateChain: warning tls-file-relative",
         "/spec"},
        listenerRow("a secret", CERTIFICATE(R"({"sds": {"secretName": "spiffe://apps.local/orders"}})")),
        listenerRow("a secret without name", CERTIFICATE(R"({"sds": {"secretName": ""}})"),
                    "/spec/listeners/0/tls/certificate/sds/secretName: error secret-empty-name"),
        {"a trusted secret without name",
         BACKEND(
             R"("trust": {"sds": {"secretName": ""}}, "subjectAlternativeNames": {"match": {"exact": ["a.b"]}})"),
         "/spec/backends/0/virtualService/clientPolicy/tls/validation/trust/sds/secretName: error secret-empty-name",
         "/spec"},
        listenerRow(
            "names of any allowed form",
            NAMES(
                R"("web.apps.local", "spiffe://apps.local/web", "urn:apps:web", "https://web.apps.local:8443/x", "2.web.local")")),
        listenerRow("an IPv4 address as a name", NAMES(R"("10.0.0.1")"), FIRST_NAME "error san-form"),
        listenerRow("an IPv6 address as a name", NAMES(R"("fe80::1")"), FIRST_NAME "error san-form"),
        listenerRow("a name with a port", NAMES(R"("web.apps.local:8080")"), FIRST_NAME "error san-form"),
        listenerRow("a name with a path", NAMES(R"("web.apps.local/orders")"), FIRST_NAME "error san-form"),
        listenerRow("a name with a blank", NAMES(R"("web apps.local")"), FIRST_NAME "error san-form"),
        listenerRow("a URI with a blank", NAMES(R"("spiffe://apps.local/the web")"),
                    FIRST_NAME "error san-form"),
        listenerRow("a URI of nothing", NAMES(R"("spiffe://")"), FIRST_NAME "error san-form"),
        listenerRow("a wildcard inside a name", NAMES(R"("web-*.apps.local")"), FIRST_NAME "error san-form"),
        listenerRow("a wildcard of nothing", NAMES(R"("*.")"), FIRST_NAME "error san-form"),
        listenerRow("a wildcard alone", NAMES(R"("*")"), FIRST_NAME "error san-form"),
        listenerRow("an empty name", NAMES(R"("")"), FIRST_NAME "error too-short"),
        listenerRow("a name that is a number", NAMES("1"), FIRST_NAME "error type"),
        listenerRow("a name to be filled in", NAMES(R"("<NAME>")"), FIRST_NAME "error placeholder"),
        listenerRow("a short name in TLS", NAMES(R"("web")"), FIRST_NAME "warning san-unusual"),
        listenerRow("a name with a dot last", NAMES(R"("web.apps.local.")"),
                    FIRST_NAME "warning san-unusual"),
        listenerRow("a name with capitals", NAMES(R"("Web.apps.local")"), FIRST_NAME "hint san-capitals"),
        listenerRow("a URI with capitals", NAMES(R"("spiffe://apps.local/ns/Web")")),
        listenerRow("a name twice", NAMES(R"("web.apps.local", "web.apps.local")"),
                    "/spec/listeners/0/tls/validation/subjectAlternativeNames/match/exact/1: hint san-twice"),
        listenerRow(
            "an empty list of names", NAMES(""),
            "/spec/listeners/0/tls/validation/subjectAlternativeNames/match/exact: warning san-empty-list"),
        {"an IP address a backend should carry",
         BACKEND(TRUST R"(, "subjectAlternativeNames": {"match": {"exact": ["10.0.0.1"]}})"),
         "/spec/backends/0/virtualService/clientPolicy/tls/validation/subjectAlternativeNames/match/exact/0: "
         "error san-form",
         "/spec"},
        listenerRow("a secret that trusts all clients",
                    VALIDATION(R"("trust": {"sds": {"secretName": "spiffe://apps.local"}})"),
                    "/spec/listeners/0/tls/validation: warning sds-trust-without-san"),
        {"a secret that trusts all servers",
         BACKEND(R"("trust": {"sds": {"secretName": "spiffe://apps.local"}})"),
         "/spec/backends/0/virtualService/clientPolicy/tls/validation: warning sds-trust-without-san",
         "/spec"},
        {"a secret with names",
         BACKEND(
             R"("trust": {"sds": {"secretName": "spiffe://apps.local"}}, "subjectAlternativeNames": {"match": {"exact": ["spiffe://apps.local/payments"]}})"),
         "", "/spec"},
        listenerRow(
            "a secret that is not used",
            R"({"tls": {"mode": "DISABLED", "certificate": {"sds": {"secretName": "orders"}}, "validation": {"trust": {"sds": {"secretName": "spiffe://apps.local"}}}}})",
            "/spec/listeners/0/tls/mode: warning tls-disabled"),
        listenerRow(
            "a certificate in place of its path",
            R"({"tls": {"mode": "STRICT", "certificate": {"file": {"certificateChain": "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", "privateKey": "/certs/key.pem"}}}})",
            "/spec/listeners/0/tls/certificate/file/certificateChain: error tls-file-pem"),
    };
    return rows;
}

#undef CERTIFICATE
#undef VALIDATION
#undef TRUST
#undef NAMES
#undef FIRST_NAME
#undef BACKEND

} // namespace meshwright
