// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_rows.h"

namespace meshwright {

namespace {

/// The policy of the node "orders" for its backend "stock.shop.local".
#define TRUST_POLICY(validation)                                                                                                                                        \
    R"("virtualNode orders": {"spec": {"backends": [{"virtualService": {"virtualServiceName": "stock.shop.local", "clientPolicy": {"tls": {"validation": {)" validation \
    R"(}}}}}]}})"
#define TRUST_NAMES(names) R"(, "subjectAlternativeNames": {"match": {"exact": [)" names R"(]}})"
#define TRUST_FILE_TRUST R"("trust": {"file": {"certificateChain": "/certs/ca.pem"}})"
#define TRUST_SECRET_TRUST R"("trust": {"sds": {"secretName": "spiffe://shop.local"}})"
#define TRUST_ACM_TRUST                                                                                      \
    R"("trust": {"acm": {"certificateAuthorityArns": ["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/12345678-1234-1234-1234-123456789012"]}})"
#define TRUST_SERVER(certificate)                                                                                                                               \
    R"("virtualNode stock": {"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, "tls": {"mode": "STRICT", "certificate": )" certificate \
    R"(}}]}})"
#define TRUST_FILE_CERTIFICATE                                                                               \
    TRUST_SERVER(R"({"file": {"certificateChain": "/certs/stock.pem", "privateKey": "/certs/stock.key"}})")
#define TRUST_SECRET_CERTIFICATE TRUST_SERVER(R"({"sds": {"secretName": "spiffe://shop.local/stock"}})")
#define TRUST_ACM_CERTIFICATE                                                                                \
    TRUST_SERVER(                                                                                            \
        R"({"acm": {"certificateArn": "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012"}})")

} // namespace

std::span<const MeshRow> trustRows()
{
    static constexpr MeshRow rows[] = {
        {"a file against AWS Certificate Manager",
         R"({)" TRUST_POLICY(TRUST_FILE_TRUST) R"(, )" TRUST_ACM_CERTIFICATE R"(})",
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls/validation "
         "warning trust-certificate-differ: The policy trusts what a file says, and the "
         "certificate of “stock”, which answers for “stock.shop.local”, is one of AWS "
         "Certificate Manager: unless the file is of that certificate's own authority, "
         "verifying it fails and callers see 503. Trust the authority of AWS Private CA "
         "instead. -> virtualNode stock /spec/listeners/0/tls/certificate"},
        {"a file against a secret",
         R"({)" TRUST_POLICY(TRUST_FILE_TRUST) R"(, )" TRUST_SECRET_CERTIFICATE R"(})",
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls/validation "
         "warning trust-certificate-differ: The policy trusts what a file says, and the "
         "certificate of “stock”, which answers for “stock.shop.local”, comes from a secret: "
         "unless both are of one authority, verifying it fails and callers see 503. Take the "
         "trust from a secret, too. -> virtualNode stock /spec/listeners/0/tls/certificate"},
        {"a secret against a file",
         R"({)" TRUST_POLICY(TRUST_SECRET_TRUST) R"(, )" TRUST_FILE_CERTIFICATE R"(})",
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls/validation "
         "warning trust-certificate-differ: The policy trusts what a secret says, and the "
         "certificate of “stock”, which answers for “stock.shop.local”, comes from a file: "
         "unless both are of one authority, verifying it fails and callers see 503. Take the "
         "trust from a file, too. -> virtualNode stock /spec/listeners/0/tls/certificate"},
        {"a file against a file",
         R"({)" TRUST_POLICY(TRUST_FILE_TRUST) R"(, )" TRUST_FILE_CERTIFICATE R"(})"},
        {"a secret against a secret",
         R"({)" TRUST_POLICY(TRUST_SECRET_TRUST) R"(, )" TRUST_SECRET_CERTIFICATE R"(})"},
        {"an authority against AWS Certificate Manager",
         R"({)" TRUST_POLICY(TRUST_ACM_TRUST) R"(, )" TRUST_ACM_CERTIFICATE R"(})"},
        {"an authority against a file, which may be of that authority",
         R"({)" TRUST_POLICY(TRUST_ACM_TRUST) R"(, )" TRUST_FILE_CERTIFICATE R"(})"},
        {"a trust that is not known",
         R"({)" TRUST_POLICY(R"("trust": {"$unknown": "${TRUST}"})") R"(, )" TRUST_ACM_CERTIFICATE R"(})"},
        {"a certificate that is not known", R"({)" TRUST_POLICY(TRUST_FILE_TRUST) R"(, )" TRUST_SERVER(
                                                R"({"$unknown": "${CERTIFICATE}"})") R"(})"},
        {"the name of a secret that is not accepted",
         R"({)" TRUST_POLICY(TRUST_SECRET_TRUST TRUST_NAMES(
             R"("spiffe://shop.local/stok")")) R"(, )" TRUST_SECRET_CERTIFICATE R"(})",
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls/validation error "
         "san-mismatch: The certificate of “stock”, which answers for “stock.shop.local”, "
         "carries the name “spiffe://shop.local/stock”, which is none of those this policy "
         "accepts: verifying it fails, and callers see 503. Add the name. -> virtualNode stock "
         "/spec/listeners/0/tls/certificate"},
        {"the name of a secret that is accepted",
         R"({)" TRUST_POLICY(TRUST_SECRET_TRUST TRUST_NAMES(
             R"("spiffe://shop.local/more", "spiffe://shop.local/stock")")) R"(, )" TRUST_SECRET_CERTIFICATE
                                                                            R"(})"},
        {"a secret whose certificate may carry a domain name",
         R"({)" TRUST_POLICY(TRUST_SECRET_TRUST TRUST_NAMES(
             R"("stock.example.com")")) R"(, )" TRUST_SECRET_CERTIFICATE R"(})"},
        {"a name that is not accepted",
         R"({)" TRUST_POLICY(
             TRUST_FILE_TRUST TRUST_NAMES(R"("other.shop.local")")) R"(, )" TRUST_FILE_CERTIFICATE R"(})",
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls/validation "
         "warning san-mismatch: “stock” answers for “stock.shop.local” and is found as "
         "“stock.shop.local”, which is none of the names this policy accepts. Its certificate "
         "should carry that name; unless it carries one that is accepted here, verifying it fails and "
         "callers see 503. Add the name. -> virtualNode stock /spec/listeners/0/tls/certificate"},
        {"a name that is not accepted, of a server with two ways to be found",
         R"({)" TRUST_POLICY(TRUST_FILE_TRUST TRUST_NAMES(R"("other.shop.local")")) R"(,
            "virtualNode stock": {"spec": {"serviceDiscovery": {"dns": {"hostname": "stock.shop.local"},
                    "awsCloudMap": {"namespaceName": "shop.local", "serviceName": "stock"}},
                "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, "tls": {"mode": "STRICT",
                    "certificate": {"file": {"certificateChain": "/a.pem", "privateKey": "/a.key"}}}}]}}})"},
        {"the name that is accepted",
         R"({)" TRUST_POLICY(TRUST_FILE_TRUST TRUST_NAMES(
             R"("other.shop.local", "STOCK.shop.local")")) R"(, )" TRUST_FILE_CERTIFICATE R"(})"},
        {"a wildcard for the name", R"({)" TRUST_POLICY(TRUST_FILE_TRUST TRUST_NAMES(
                                        R"("*.shop.local")")) R"(, )" TRUST_FILE_CERTIFICATE R"(})"},
        {"a name that is not known",
         R"({)" TRUST_POLICY(TRUST_FILE_TRUST TRUST_NAMES(
             R"("other.shop.local", "${NAME}")")) R"(, )" TRUST_FILE_CERTIFICATE R"(})"},
        {"a name of SPIFFE for a certificate in a file",
         R"({)" TRUST_POLICY(TRUST_FILE_TRUST TRUST_NAMES(
             R"("spiffe://shop.local/stock")")) R"(, )" TRUST_FILE_CERTIFICATE R"(})"},
        {"names, and a listener without TLS",
         R"({)" TRUST_POLICY(TRUST_FILE_TRUST TRUST_NAMES(
             R"("other.shop.local")")) R"(, )"
                                       R"("virtualNode stock": {"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, "tls": {"$unknown": "${TLS}"}}]}})"
                                       R"(})"},
    };
    return rows;
}

} // namespace meshwright
