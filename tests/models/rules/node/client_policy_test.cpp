// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/rule_rows.h"

namespace meshwright {

#define CERTIFICATE                                                                                          \
    R"("certificate": {"file": {"certificateChain": "/certs/client.pem", "privateKey": "/certs/client.key"}})"
#define TRUST R"("trust": {"file": {"certificateChain": "/certs/ca.pem"}})"
#define NAMES(names) R"("subjectAlternativeNames": {"match": {"exact": [)" names "]}}"
#define VALIDATION R"("validation": {)" TRUST "}"
#define POLICY(settings) R"("clientPolicy": {"tls": {)" settings "}}"
/// One backend with a policy of its own.
#define BACKEND(policy)                                                                                      \
    R"({"backends": [{"virtualService": {"virtualServiceName": "payments.apps.local", )" policy "}}]}"
/// The same beside defaults.
#define OVERRIDE(defaults, policy)                                                                                                                                \
    R"({"backendDefaults": {)" defaults                                                                                                                           \
    R"(}, "backends": [{"virtualService": {"virtualServiceName": "stock.apps.local"}}, {"virtualService": {"virtualServiceName": "payments.apps.local", )" policy \
    "}}]}"

namespace {

constexpr RuleRow specRow(const char* what, const char* patch, const char* expected = "")
{
    return {what, patch, expected, "/spec"};
}

} // namespace

std::span<const RuleRow> clientPolicyRows()
{
    static constexpr RuleRow rows[] = {
        specRow("a trust", BACKEND(POLICY(VALIDATION))),
        specRow("everything", BACKEND(POLICY(R"("enforce": true, "ports": [443], "validation": {)" TRUST
                                             ", " NAMES(R"("payments.apps.local")") "}, " CERTIFICATE))),
        specRow("an empty policy", BACKEND(R"("clientPolicy": {})")),
        specRow(
            "a client certificate alone", BACKEND(POLICY(CERTIFICATE)),
            "/spec/backends/0/virtualService/clientPolicy/tls/validation: error client-policy-validation"),
        specRow(
            "nothing in TLS", BACKEND(POLICY("")),
            "/spec/backends/0/virtualService/clientPolicy/tls/validation: error client-policy-validation"),
        specRow("a misspelt validation", BACKEND(POLICY(R"("Validation": {})")),
                "/spec/backends/0/virtualService/clientPolicy/tls/Validation: error unknown-member"),
        specRow("a listener's mode", BACKEND(POLICY(R"("mode": "STRICT", )" VALIDATION)),
                "/spec/backends/0/virtualService/clientPolicy/tls/mode: error client-policy-mode"),
        specRow(
            "a listener's mode alone", BACKEND(POLICY(R"("mode": "STRICT")")),
            "/spec/backends/0/virtualService/clientPolicy/tls/validation: error client-policy-validation\n"
            "/spec/backends/0/virtualService/clientPolicy/tls/mode: error client-policy-mode"),
        specRow(
            "a client certificate of ACM",
            BACKEND(POLICY(R"("certificate": {"acm": {"certificateArn": "a"}}, )" VALIDATION)),
            "/spec/backends/0/virtualService/clientPolicy/tls/certificate/acm: error client-certificate-acm"),
        specRow(
            "a wildcard where TLS is enforced by default",
            BACKEND(POLICY(R"("validation": {)" TRUST
                           ", " NAMES(R"("payments.apps.local", "*.apps.local")") "}")),
            "/spec/backends/0/virtualService/clientPolicy/tls/validation/subjectAlternativeNames/match/exact/1: "
            "error enforced-wildcard"),
        specRow(
            "a wildcard in enforced defaults",
            OVERRIDE(POLICY(R"("enforce": true, "validation": {)" TRUST ", " NAMES(R"("*.apps.local")") "}"),
                     R"("clientPolicy": null)"),
            "/spec/backendDefaults/clientPolicy/tls/validation/subjectAlternativeNames/match/exact/0: "
            "error enforced-wildcard\n"
            "/spec/backends/1/virtualService/clientPolicy: error null"),
        specRow(
            "a wildcard where TLS is not enforced",
            BACKEND(POLICY(R"("enforce": false, "validation": {)" TRUST ", " NAMES(R"("*.apps.local")") "}")),
            "/spec/backends/0/virtualService/clientPolicy/tls/enforce: warning tls-not-enforced"),
        specRow(
            "a wildcard where enforcement is nonsense",
            BACKEND(POLICY(R"("enforce": "no", "validation": {)" TRUST ", " NAMES(R"("*.apps.local")") "}")),
            "/spec/backends/0/virtualService/clientPolicy/tls/enforce: error type"),
        specRow(
            "a certificate where TLS is not enforced",
            BACKEND(POLICY(R"("enforce": false, )" CERTIFICATE ", " VALIDATION)),
            "/spec/backends/0/virtualService/clientPolicy/tls/enforce: warning tls-not-enforced\n"
            "/spec/backends/0/virtualService/clientPolicy/tls/certificate: hint client-certificate-not-enforced"),
        specRow("a port of Envoy, and one twice",
                BACKEND(POLICY(R"("ports": [443, 15000, 443], )" VALIDATION)),
                "/spec/backends/0/virtualService/clientPolicy/tls/ports/1: warning policy-envoy-port\n"
                "/spec/backends/0/virtualService/clientPolicy/tls/ports/2: hint policy-port-twice"),
        specRow("one port in two policies",
                OVERRIDE(POLICY(R"("ports": [443], )" VALIDATION), POLICY(R"("ports": [443], )" VALIDATION))),
        specRow("no ports at all", BACKEND(POLICY(R"("ports": [], )" VALIDATION)),
                "/spec/backends/0/virtualService/clientPolicy/tls/ports: hint policy-no-ports"),
        specRow("an override that keeps everything",
                OVERRIDE(POLICY(R"("ports": [443], "validation": {)" TRUST
                                ", " NAMES(R"("a.apps.local")") "}, " CERTIFICATE),
                         POLICY(R"("ports": [8443], "validation": {)" TRUST
                                ", " NAMES(R"("b.apps.local")") "}, " CERTIFICATE))),
        specRow("an override that drops everything",
                OVERRIDE(POLICY(R"("ports": [443], "validation": {)" TRUST
                                ", " NAMES(R"("a.apps.local")") "}, " CERTIFICATE),
                         POLICY(R"("enforce": false, )" VALIDATION)),
                "/spec/backends/1/virtualService/clientPolicy: warning override-drops"),
        specRow("an override that adds a certificate",
                OVERRIDE(POLICY(VALIDATION), POLICY(CERTIFICATE ", " VALIDATION))),
        specRow(
            "an override of defaults that enforce nothing",
            OVERRIDE(POLICY(R"("enforce": false, )" VALIDATION), POLICY(R"("enforce": false, )" VALIDATION)),
            "/spec/backendDefaults/clientPolicy/tls/enforce: warning tls-not-enforced\n"
            "/spec/backends/1/virtualService/clientPolicy/tls/enforce: warning tls-not-enforced"),
        specRow("an empty override", OVERRIDE(POLICY(VALIDATION), R"("clientPolicy": {})"),
                "/spec/backends/1/virtualService/clientPolicy: warning override-drops"),
        specRow("an empty override of empty defaults",
                OVERRIDE(R"("clientPolicy": {})", R"("clientPolicy": {})")),
    };
    return rows;
}

#undef CERTIFICATE
#undef TRUST
#undef NAMES
#undef VALIDATION
#undef POLICY
#undef BACKEND
#undef OVERRIDE

} // namespace meshwright
