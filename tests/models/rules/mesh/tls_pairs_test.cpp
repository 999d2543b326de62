// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_rows.h"

namespace meshwright {

namespace {

/// The node "orders" with that for its backend "stock.shop.local".
#define PAIR_BACKEND(members)                                                                                              \
    R"("virtualNode orders": {"spec": {"backends": [{"virtualService": {"virtualServiceName": "stock.shop.local")" members \
    R"(}}]}})"
#define PAIR_POLICY(tls) PAIR_BACKEND(R"(, "clientPolicy": {"tls": {)" tls R"(}})")
#define PAIR_TRUST R"("validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}}})"
#define PAIR_CERTIFICATE                                                                                     \
    R"("certificate": {"file": {"certificateChain": "/certs/own.pem", "privateKey": "/certs/own.key"}})"
/// The listener of the node "stock" with these TLS settings.
#define PAIR_SERVER(tls)                                                                                               \
    R"("virtualNode stock": {"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, "tls": {)" tls \
    R"(}}]}})"
#define PAIR_STRICT R"("mode": "STRICT", )" PAIR_CERTIFICATE
#define PAIR_DEFAULTS(tls) R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {)" tls R"(}}}}})"
/// Another service, "more.shop.local", like "stock" but on port 8443 and with TLS, and both as backends.
#define PAIR_MORE                                                                                                           \
    R"("virtualService more.shop.local": {"meshName": "shop", "virtualServiceName": "more.shop.local", "spec": {)"          \
    R"("provider": {"virtualRouter": {"virtualRouterName": "more"}}}}, )"                                                   \
    R"("virtualRouter more": {"meshName": "shop", "virtualRouterName": "more", "spec": {)"                                  \
    R"("listeners": [{"portMapping": {"port": 8443, "protocol": "http"}}]}}, )"                                             \
    R"("route more/all": {"meshName": "shop", "virtualRouterName": "more", "routeName": "all", "spec": {"httpRoute": {)"    \
    R"("match": {"prefix": "/"}, "retryPolicy": {"maxRetries": 2, "perRetryTimeout": {"unit": "s", "value": 2}, )"          \
    R"("httpRetryEvents": ["server-error"]}, "action": {"weightedTargets": [{"virtualNode": "more", "weight": 100}]}}}}, )" \
    R"("virtualNode more": {"meshName": "shop", "virtualNodeName": "more", "spec": {)"                                      \
    R"("serviceDiscovery": {"dns": {"hostname": "more.shop.local"}}, )"                                                     \
    R"("listeners": [{"portMapping": {"port": 8443, "protocol": "http"}, "tls": {)" PAIR_STRICT R"(}}]}})"

} // namespace

std::span<const MeshRow> tlsPairRows()
{
    static constexpr MeshRow rows[] = {
        {"TLS enforced, and the server has none", R"({)" PAIR_POLICY(PAIR_TRUST) R"(})",
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls error "
         "tls-enforced-server-plain: This policy enforces TLS, and the listener of “stock” on "
         "port 8080, which answers for “stock.shop.local”, has none: no connection comes about, "
         "and callers see 503. Give that listener TLS, or do not enforce it here. -> "
         "virtualNode stock /spec/listeners/0"},
        {"TLS enforced, and the server has switched it off",
         R"({)" PAIR_POLICY(PAIR_TRUST) R"(, )" PAIR_SERVER(
             R"("mode": "DISABLED", )" PAIR_CERTIFICATE) R"(})",
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls error "
         "tls-enforced-server-plain: This policy enforces TLS, and the listener of “stock” on "
         "port 8080, which answers for “stock.shop.local”, has switched its TLS off: no "
         "connection comes about, and callers see 503. Switch TLS on there, or do not enforce "
         "it here. -> virtualNode stock /spec/listeners/0/tls/mode"},
        {"TLS enforced by the defaults",
         R"({)"
         R"("virtualNode orders": )" PAIR_DEFAULTS(PAIR_TRUST) R"(})",
         "virtualNode orders /spec/backendDefaults/clientPolicy/tls error "
         "tls-enforced-server-plain: This policy enforces TLS, and the listener of “stock” on "
         "port 8080, which answers for “stock.shop.local”, has none: no connection comes about, "
         "and callers see 503. Give that listener TLS, or do not enforce it here. -> "
         "virtualNode stock /spec/listeners/0"},
        {"TLS enforced by a gateway",
         R"({)"
         R"("virtualGateway entry": )" PAIR_DEFAULTS(PAIR_TRUST) R"(})",
         "virtualGateway entry /spec/backendDefaults/clientPolicy/tls error "
         "tls-enforced-server-plain: This policy enforces TLS, and the listener of “orders” on "
         "port 8080, which answers for “orders.shop.local”, has none: no connection comes "
         "about, and callers see 503. Give that listener TLS, or do not enforce it here. -> "
         "virtualNode orders /spec/listeners/0"},
        {"TLS of both", R"({)" PAIR_POLICY(PAIR_TRUST) R"(, )" PAIR_SERVER(PAIR_STRICT) R"(})"},
        {"TLS wanted and not enforced", R"({)" PAIR_POLICY(R"("enforce": false, )" PAIR_TRUST) R"(})"},
        {"TLS that may be enforced",
         R"({)" PAIR_POLICY(R"("enforce": {"$unknown": "${ENFORCE}"}, )" PAIR_TRUST) R"(})"},
        {"TLS enforced, and the server may have it",
         R"({)" PAIR_POLICY(
             PAIR_TRUST) R"(, )"
                         R"("virtualNode stock": {"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, "tls": {"$unknown": "${TLS}"}}]}})"
                         R"(})"},
        {"TLS enforced, and the mode is not known",
         R"({)" PAIR_POLICY(PAIR_TRUST) R"(, )" PAIR_SERVER(
             R"("mode": {"$unknown": "${MODE}"}, )" PAIR_CERTIFICATE) R"(})"},
        {"TLS enforced on a port that is not known",
         R"({)" PAIR_POLICY(R"("ports": [{"$unknown": "${PORT}"}], )" PAIR_TRUST) R"(})"},
        {"a policy for another port, and no TLS",
         R"({)" PAIR_POLICY(R"("ports": [8443], )" PAIR_TRUST) R"(})",
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls/ports warning "
         "tls-ports-miss: The policy is for port 8443 only, and “stock” answers for "
         "“stock.shop.local” on port 8080, without TLS: the policy is not used, and everything "
         "goes in plain text without a word. Name the port here and give the listener TLS, or "
         "remove the ports. -> virtualNode stock /spec/listeners/0"},
        {"a policy for another port, and TLS",
         R"({)" PAIR_POLICY(R"("ports": [8443], )" PAIR_TRUST) R"(, )" PAIR_SERVER(PAIR_STRICT) R"(})",
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls/ports warning "
         "tls-ports-miss: The policy is for port 8443 only, and “stock” answers for "
         "“stock.shop.local” on port 8080: the policy is not used, and the server alone decides "
         "whether there is TLS and who is trusted. Name the port here, or remove the ports. -> "
         "virtualNode stock /spec/listeners/0/tls"},
        {"a policy for the port among others",
         R"({)" PAIR_POLICY(R"("ports": [8443, 8080], )" PAIR_TRUST) R"(, )" PAIR_SERVER(PAIR_STRICT) R"(})"},
        {"a policy with an empty list of ports",
         R"({)" PAIR_POLICY(R"("ports": [], )" PAIR_TRUST) R"(, )" PAIR_SERVER(PAIR_STRICT) R"(})"},
        {"defaults for the port of one of two backends",
         R"({"virtualNode orders": {"spec": {"backendDefaults": {"clientPolicy": {"tls": {"ports": [8443], )" PAIR_TRUST
         R"(}}},
            "backends": [{"virtualService": {"virtualServiceName": "stock.shop.local"}}, {"virtualService": {"virtualServiceName": "more.shop.local"}}]}}, )" PAIR_MORE
         R"(})"},
        {"a certificate demanded of a policy without one",
         R"({)" PAIR_POLICY(PAIR_TRUST) R"(, )" PAIR_SERVER(PAIR_STRICT R"(, )" PAIR_TRUST) R"(})",
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls error "
         "mutual-tls-one-sided: “stock” demands a certificate of its clients, and this policy "
         "has none: the handshake fails, and callers see 503. Add a client certificate that "
         "“stock” trusts. -> virtualNode stock /spec/listeners/0/tls/validation"},
        {"a certificate demanded of a caller without any policy",
         R"({)" PAIR_SERVER(PAIR_STRICT R"(, )" PAIR_TRUST) R"(})",
         "virtualNode orders /spec/backends/0/virtualService error mutual-tls-one-sided: "
         "“stock” demands a certificate of its clients, and this caller has no client policy "
         "that gives one: the handshake fails, and callers see 503. Add a client policy with a "
         "certificate that “stock” trusts. -> virtualNode stock /spec/listeners/0/tls/validation"},
        {"a certificate demanded on a port that the policy is not for",
         R"({)" PAIR_POLICY(R"("ports": [8443], )" PAIR_CERTIFICATE
                            R"(, )" PAIR_TRUST) R"(, )" PAIR_SERVER(PAIR_STRICT R"(, )" PAIR_TRUST) R"(})",
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls/ports warning "
         "tls-ports-miss: The policy is for port 8443 only, and “stock” answers for "
         "“stock.shop.local” on port 8080: the policy is not used, and the server alone decides "
         "whether there is TLS and who is trusted. Name the port here, or remove the ports. -> "
         "virtualNode stock /spec/listeners/0/tls"
         "\n"
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls error "
         "mutual-tls-one-sided: “stock” demands a certificate of its clients on port 8080, and "
         "this policy, which has one, is not for that port: the handshake fails, and callers "
         "see 503. Add the port. -> virtualNode stock /spec/listeners/0/tls/validation"},
        {"a certificate asked for beside plain text",
         R"({)" PAIR_POLICY(PAIR_TRUST) R"(, )" PAIR_SERVER(R"("mode": "PERMISSIVE", )" PAIR_CERTIFICATE
                                                            R"(, )" PAIR_TRUST) R"(})",
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls warning "
         "mutual-tls-one-sided: “stock” asks its clients for certificates, for now without "
         "insisting, and this caller has none for it. Give it a client certificate before "
         "“stock” takes TLS only. -> virtualNode stock /spec/listeners/0/tls/validation"},
        {"a certificate of both", R"({)" PAIR_POLICY(PAIR_CERTIFICATE R"(, )" PAIR_TRUST) R"(, )" PAIR_SERVER(
                                      PAIR_STRICT R"(, )" PAIR_TRUST) R"(})"},
        {"a certificate that may be there",
         R"({)" PAIR_POLICY(R"("certificate": {"$unknown": "${CERTIFICATE}"}, )" PAIR_TRUST) R"(, )" PAIR_SERVER(
             PAIR_STRICT R"(, )" PAIR_TRUST) R"(})"},
        {"a policy that may be there",
         R"({)" PAIR_BACKEND(R"(, "clientPolicy": {"$unknown": "${POLICY}"})") R"(, )" PAIR_SERVER(
             PAIR_STRICT R"(, )" PAIR_TRUST) R"(})"},
        {"a demand that may be there",
         R"({)" PAIR_POLICY(PAIR_TRUST) R"(, )" PAIR_SERVER(
             PAIR_STRICT R"(, "validation": {"$unknown": "${VALIDATION}"})") R"(})"},
        {"a certificate that nobody asks for",
         R"({)" PAIR_POLICY(PAIR_CERTIFICATE R"(, )" PAIR_TRUST) R"(, )" PAIR_SERVER(PAIR_STRICT) R"(})",
         "virtualNode orders /spec/backends/0/virtualService/clientPolicy/tls hint "
         "mutual-tls-one-sided: The client certificate of this policy is never sent: “stock” "
         "asks for none. Let the server validate its clients, or remove the certificate. -> "
         "virtualNode stock /spec/listeners/0/tls"},
        {"a file that a caller without policy does not verify", R"({)" PAIR_SERVER(PAIR_STRICT) R"(})",
         "virtualNode stock /spec/listeners/0/tls warning tls-not-verified: The certificate is "
         "a file, and “orders” calls this listener without a client policy: the traffic is "
         "encrypted, but nobody verifies the certificate, so that anyone may answer in its "
         "place. Give the caller a client policy that says whom it trusts. -> virtualNode "
         "orders /spec/backends/0/virtualService"},
        {"a file that a gateway without policy does not verify",
         R"({"virtualNode orders": {"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, "tls": {)" PAIR_STRICT
         R"(}}]}}})",
         "virtualNode orders /spec/listeners/0/tls warning tls-not-verified: The certificate is "
         "a file, and “entry” calls this listener without a client policy: the traffic is "
         "encrypted, but nobody verifies the certificate, so that anyone may answer in its "
         "place. Give the caller a client policy that says whom it trusts. -> virtualGateway "
         "entry /spec/backendDefaults"},
        {"a certificate of AWS Certificate Manager, which callers verify by themselves",
         R"({)" PAIR_SERVER(
             R"("mode": "STRICT", "certificate": {"acm": {"certificateArn": "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012"}})") R"(})"},
        {"a file, and a caller that may have a policy",
         R"({)" PAIR_BACKEND(R"(, "clientPolicy": {"$unknown": "${POLICY}"})") R"(, )" PAIR_SERVER(
             PAIR_STRICT) R"(})"},
        {"a file whose TLS is switched off",
         R"({)" PAIR_SERVER(R"("mode": "DISABLED", )" PAIR_CERTIFICATE) R"(})"},
    };
    return rows;
}

} // namespace meshwright
