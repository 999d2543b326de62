// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_faults.h"

// Callers and servers that do not agree, and settings.
namespace meshwright {

namespace {

constexpr MeshFault pairTable[] = {
    {"a node that calls itself",
     {},
     R"({"virtualNode $server /spec/backends": [{"virtualService": {"virtualServiceName": "$service"}}],
        "virtualNode $server /spec/backendDefaults": null})",
     "virtualNode $server /spec/backends/0 warning calls-itself -> virtualService $service /spec/provider -> route $server/all /spec/httpRoute/action/weightedTargets/0"},
    {"two nodes that call each other",
     {},
     R"({"virtualService back.shop.local ": {"provider": {"virtualNode": {"virtualNodeName": "$caller"}}},
        "virtualNode $server /spec/backends": [{"virtualService": {"virtualServiceName": "back.shop.local"}}],
        "virtualNode $server /spec/backendDefaults": null})",
     "virtualNode $caller /spec/backends/$backend hint calls-itself -> virtualNode $server /spec/backends/0"},
    {"a server without TLS",
     {.certificate = "file"},
     R"({"virtualNode $server /spec/listeners/0/tls": null})",
     "virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls error tls-enforced-server-plain -> virtualNode $server /spec/listeners/0"},
    {"a server whose TLS is switched off",
     {.certificate = "sds"},
     R"({"virtualNode $server /spec/listeners/0/tls/mode": "DISABLED"})",
     "virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls error tls-enforced-server-plain -> virtualNode $server /spec/listeners/0/tls/mode\n"
     "virtualNode $server /spec/listeners/0/tls/mode warning tls-disabled"},
    {"a caller that enforces TLS of a plain server",
     {},
     R"({"virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy": {"tls": {"validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}}}}}})",
     "virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls error tls-enforced-server-plain -> virtualNode $server /spec/listeners/0"},
    {"a policy for another port",
     {.certificate = "file"},
     R"({"virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls/ports": [9090]})",
     "virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls/ports warning tls-ports-miss -> virtualNode $server /spec/listeners/0/tls"},
    {"a policy for two other ports",
     {.protocol = "grpc", .certificate = "file"},
     R"({"virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls/ports": [9090, 9091]})",
     "virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls/ports warning tls-ports-miss -> virtualNode $server /spec/listeners/0/tls"},
    {"a trust in a file of what AWS Certificate Manager gave",
     {.certificate = "acm"},
     R"({"virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls/validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}}}})",
     "virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls/validation warning trust-certificate-differ -> virtualNode $server /spec/listeners/0/tls/certificate"},
    {"a trust in a secret of what a file holds",
     {.certificate = "file"},
     R"({"virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls/validation": {"trust": {"sds": {"secretName": "spiffe://shop.local"}}, "subjectAlternativeNames": {"match": {"exact": ["spiffe://shop.local/$server"]}}}})",
     "virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls/validation warning trust-certificate-differ -> virtualNode $server /spec/listeners/0/tls/certificate"},
    {"names of a secret without that of the server",
     {.certificate = "sds"},
     R"({"virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls/validation/subjectAlternativeNames/match/exact": ["spiffe://shop.local/other"]})",
     "virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls/validation error san-mismatch -> virtualNode $server /spec/listeners/0/tls/certificate"},
    {"names without that of the server",
     {.certificate = "file", .hasNames = true},
     R"({"virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls/validation/subjectAlternativeNames/match/exact": ["other.shop.local"]})",
     "virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls/validation warning san-mismatch -> virtualNode $server /spec/listeners/0/tls/certificate"},
    {"a server that asks for certificates",
     {.certificate = "file"},
     R"({"virtualNode $server /spec/listeners/0/tls/validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}}}})",
     "virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls error mutual-tls-one-sided -> virtualNode $server /spec/listeners/0/tls/validation"},
    {"a caller that lost its certificate",
     {.certificate = "file", .asksForCertificates = true},
     R"({"virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls/certificate": null})",
     "virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls error mutual-tls-one-sided -> virtualNode $server /spec/listeners/0/tls/validation"},
    {"a caller without a policy for a server that asks",
     {.certificate = "file", .asksForCertificates = true},
     R"({"virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy": null})",
     "virtualNode $caller /spec/backends/$backend/virtualService error mutual-tls-one-sided -> virtualNode $server /spec/listeners/0/tls/validation"},
    {"a certificate that nobody asks for",
     {.certificate = "file", .asksForCertificates = true},
     R"({"virtualNode $server /spec/listeners/0/tls/validation": null})",
     "virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy/tls hint mutual-tls-one-sided -> virtualNode $server /spec/listeners/0/tls"},
    {"a server that nobody verifies",
     {.certificate = "file"},
     R"({"virtualNode $caller /spec/backends/$backend/virtualService/clientPolicy": null})",
     "virtualNode $server /spec/listeners/0/tls warning tls-not-verified -> virtualNode $caller /spec/backends/$backend/virtualService"},
    {"a route that waits longer than its target",
     {},
     R"({"route $server/all /spec/httpRoute/timeout": {"perRequest": {"unit": "s", "value": 60}}})",
     "route $server/all /spec/httpRoute/timeout warning timeout-below-route -> virtualNode $server /spec/listeners/0"},
    {"a target that waits less than its route",
     {.hasTimeouts = true},
     R"({"virtualNode $server /spec/listeners/0/timeout/http/perRequest": {"unit": "ms", "value": 5000}})",
     "route $server/all /spec/httpRoute/timeout warning timeout-below-route -> virtualNode $server /spec/listeners/0/timeout"},
    {"retries that take longer than a request may",
     {.hasTimeouts = true},
     R"({"route $server/all /spec/httpRoute/retryPolicy/maxRetries": 6})",
     "route $server/all /spec/httpRoute/retryPolicy warning retry-exceeds-timeout"},
    {"retries that take longer than the default",
     {},
     R"({"route $server/all /spec/httpRoute/retryPolicy/maxRetries": 9})",
     "route $server/all /spec/httpRoute/retryPolicy warning retry-exceeds-default"},
    {"a service that a node answers itself",
     {},
     R"({"virtualService $service /spec/provider": {"virtualNode": {"virtualNodeName": "$server"}}})",
     "virtualService $service /spec/provider hint node-provider-no-route -> virtualNode $server "},
    {"a route without retries",
     {},
     R"({"route $server/all /spec/httpRoute/retryPolicy": null})",
     "route $server/all /spec/httpRoute hint no-retry"},
    {"a mesh that lets all out",
     {},
     R"({"mesh $mesh /spec/egressFilter/type": "ALLOW_ALL"})",
     "virtualNode $caller /spec/backends hint egress -> mesh $mesh /spec/egressFilter"},
    {"versions of IP that cannot meet",
     {},
     R"({"virtualNode $caller /spec/serviceDiscovery/dns/ipPreference": "IPv4_ONLY",
        "virtualNode $server /spec/serviceDiscovery/dns/ipPreference": "IPv6_ONLY"})",
     "virtualNode $caller /spec/serviceDiscovery/dns/ipPreference error ip-preference-conflict -> virtualNode $server /spec/serviceDiscovery/dns/ipPreference\n"
     "virtualNode $server /spec/serviceDiscovery/dns/ipPreference warning ipv6-local-endpoint"},
    {"a caller that cannot meet what the mesh prefers",
     {},
     R"({"mesh $mesh /spec/serviceDiscovery": {"ipPreference": "IPv4_ONLY"},
        "virtualNode $caller /spec/serviceDiscovery/dns/ipPreference": "IPv6_ONLY"})",
     "virtualNode $caller /spec/serviceDiscovery/dns/ipPreference error ip-preference-conflict -> mesh $mesh /spec/serviceDiscovery/ipPreference\n"
     "virtualNode $caller /spec/serviceDiscovery/dns/ipPreference warning ipv6-local-endpoint"},
    {"more gateways than a mesh may have",
     {},
     R"({"virtualGateway more1 ": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]},
        "virtualGateway more2 ": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]},
        "virtualGateway more3 ": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]},
        "virtualGateway more4 ": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}})",
     "mesh $mesh  warning quota\n"
     "virtualGateway more1  warning gateway-without-route\n"
     "virtualGateway more2  warning gateway-without-route\n"
     "virtualGateway more3  warning gateway-without-route\n"
     "virtualGateway more4  warning gateway-without-route"},
    {"a node whose log goes elsewhere",
     {.isLarge = true},
     R"({"virtualNode $caller /spec/logging/accessLog/file/path": "/tmp/access.log"})",
     "virtualNode $caller /spec/logging hint odd-one-out"},
};

} // namespace

std::span<const MeshFault> pairFaults()
{
    return pairTable;
}

} // namespace meshwright
