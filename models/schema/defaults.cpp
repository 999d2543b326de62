// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/defaults.h"

namespace meshwright::schema {

namespace {

using namespace std::chrono_literals;

struct DefaultRow
{
    std::string_view shape; ///< the API's name of it
    std::string_view key;
    DefaultValue value;
};

constexpr DefaultRow defaultRows[] = {
    {"EgressFilter", "type", "DROP_ALL"},
    {"DnsServiceDiscovery", "responseType", "LOADBALANCER"},
    {"HealthCheckPolicy", "port", ListenerPort{}},
    {"VirtualGatewayHealthCheckPolicy", "port", ListenerPort{}},
    {"VirtualNodeHttpConnectionPool", "maxPendingRequests", largestInteger},
    {"VirtualGatewayHttpConnectionPool", "maxPendingRequests", largestInteger},
    {"HttpTimeout", "perRequest", 15s},
    {"HttpTimeout", "idle", 300s},
    {"GrpcTimeout", "perRequest", 15s},
    {"GrpcTimeout", "idle", 300s},
    {"TcpTimeout", "idle", 300s},
    {"ClientPolicyTls", "enforce", true},
    {"VirtualGatewayClientPolicyTls", "enforce", true},
    {"HttpRouteHeader", "invert", false},
    {"GrpcRouteMetadata", "invert", false},
    {"HttpGatewayRouteHeader", "invert", false},
    {"GrpcGatewayRouteMetadata", "invert", false},
    {"GatewayRouteHostnameRewrite", "defaultTargetHostname", "ENABLED"},
    {"HttpGatewayRoutePrefixRewrite", "defaultPrefix", "ENABLED"},
};

} // namespace

const DefaultValue* defaultOf(const Shape& shape, std::string_view key)
{
    for (const DefaultRow& row : defaultRows)
        if (row.key == key && row.shape == shape.name)
            return &row.value;
    return nullptr;
}

} // namespace meshwright::schema
