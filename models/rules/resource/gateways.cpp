// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/node_parts.h"
#include "models/rules/rule.h"
#include "models/text/texts.h"

#include <cstdint>
#include <span>

// What virtual gateways have unlike nodes.
namespace meshwright {

namespace {

/// A gateway's Envoy listens on the port itself, and on Fargate not as root.
void lowPort(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    constexpr std::int64_t highest = 1024;
    const json::array_t& listeners = items(path(input, {"spec", "listeners"}));
    for (std::size_t i = 0; i < listeners.size(); ++i)
        if (const auto port = integer(path(listeners[i], {"portMapping", "port"}));
            port && *port >= 1 && *port <= highest)
            findings.add(
                self, listenerAt(i).resolve("portMapping/port"),
                Texts::tr(
                    "The gateway's Envoy must be allowed to listen on port %1: on Fargate only ports above "
                    "1024 are. Use another, and let the load balancer have this one.")
                    .arg(*port));
}

/// The service: "GRPC HealthCheck requires listener type of HTTP2 or GRPC".
void grpcCheckOnHttp(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const json::array_t& listeners = items(path(input, {"spec", "listeners"}));
    for (std::size_t i = 0; i < listeners.size(); ++i)
        if (protocolOf(listeners[i]) == "http" &&
            text(path(listeners[i], {"healthCheck", "protocol"})) == "grpc")
            findings.add(
                self, listenerAt(i).resolve("healthCheck/protocol"),
                Texts::tr(
                    "A gRPC health check needs a listener that speaks http2 or grpc, not http. Use http "
                    "for the check, or change the listener."));
}

} // namespace

std::span<const ResourceRule> gatewayRules()
{
    static constexpr ResourceRule rules[] = {
        {{"gateway-low-port", Severity::Hint,
          QT_TRANSLATE_NOOP("rules", "Gateway on a port for administrators"),
          "App Mesh guide, Troubleshooting setup"},
         onlyGateways,
         lowPort},
        {{"health-check-grpc-on-http", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Health check by gRPC of an HTTP listener"),
          "Terraform provider for AWS, issue 21359"},
         onlyGateways,
         grpcCheckOnHttp},
    };
    return rules;
}

} // namespace meshwright
