// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/node/log_operators.h"

#include "models/rules/node_parts.h"
#include "models/rules/spelling.h"

#include <algorithm>
#include <vector>

namespace meshwright {

namespace {

constexpr KnownLogOperator withArguments[] = {
    {"START_TIME", LogArguments::Time},
    {"DOWNSTREAM_PEER_CERT_V_START", LogArguments::Time},
    {"DOWNSTREAM_PEER_CERT_V_END", LogArguments::Time},
    {"UPSTREAM_PEER_CERT_V_START", LogArguments::Time},
    {"UPSTREAM_PEER_CERT_V_END", LogArguments::Time},
    {"GRPC_STATUS", LogArguments::Status},
    {"REQ", LogArguments::Header, true},
    {"RESP", LogArguments::Header, true},
    {"TRAILER", LogArguments::Header, true},
    {"DYNAMIC_METADATA", LogArguments::Name, true},
    {"CLUSTER_METADATA", LogArguments::Name, true},
    {"UPSTREAM_METADATA", LogArguments::Name, true},
    {"FILTER_STATE", LogArguments::Name, true},
    {"UPSTREAM_FILTER_STATE", LogArguments::Name, true},
    {"ENVIRONMENT", LogArguments::Name, true},
};

constexpr std::string_view plain[] = {
    "REQUEST_HEADERS_BYTES",
    "BYTES_RECEIVED",
    "PROTOCOL",
    "UPSTREAM_PROTOCOL",
    "RESPONSE_CODE",
    "RESPONSE_CODE_DETAILS",
    "CONNECTION_TERMINATION_DETAILS",
    "RESPONSE_HEADERS_BYTES",
    "RESPONSE_TRAILERS_BYTES",
    "BYTES_SENT",
    "UPSTREAM_REQUEST_ATTEMPT_COUNT",
    "UPSTREAM_WIRE_BYTES_SENT",
    "UPSTREAM_WIRE_BYTES_RECEIVED",
    "UPSTREAM_HEADER_BYTES_SENT",
    "UPSTREAM_HEADER_BYTES_RECEIVED",
    "DOWNSTREAM_WIRE_BYTES_SENT",
    "DOWNSTREAM_WIRE_BYTES_RECEIVED",
    "DOWNSTREAM_HEADER_BYTES_SENT",
    "DOWNSTREAM_HEADER_BYTES_RECEIVED",
    "DURATION",
    "REQUEST_DURATION",
    "REQUEST_TX_DURATION",
    "RESPONSE_DURATION",
    "RESPONSE_TX_DURATION",
    "RESPONSE_FLAGS",
    "ROUTE_NAME",
    "VIRTUAL_CLUSTER_NAME",
    "UPSTREAM_HOST",
    "UPSTREAM_CLUSTER",
    "UPSTREAM_LOCAL_ADDRESS",
    "UPSTREAM_LOCAL_ADDRESS_WITHOUT_PORT",
    "UPSTREAM_LOCAL_PORT",
    "UPSTREAM_REMOTE_ADDRESS",
    "UPSTREAM_REMOTE_ADDRESS_WITHOUT_PORT",
    "UPSTREAM_REMOTE_PORT",
    "UPSTREAM_TRANSPORT_FAILURE_REASON",
    "DOWNSTREAM_REMOTE_ADDRESS",
    "DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT",
    "DOWNSTREAM_REMOTE_PORT",
    "DOWNSTREAM_DIRECT_REMOTE_ADDRESS",
    "DOWNSTREAM_DIRECT_REMOTE_ADDRESS_WITHOUT_PORT",
    "DOWNSTREAM_DIRECT_REMOTE_PORT",
    "DOWNSTREAM_LOCAL_ADDRESS",
    "DOWNSTREAM_LOCAL_ADDRESS_WITHOUT_PORT",
    "DOWNSTREAM_LOCAL_PORT",
    "CONNECTION_ID",
    "GRPC_STATUS_NUMBER",
    "REQUESTED_SERVER_NAME",
    "DOWNSTREAM_LOCAL_URI_SAN",
    "DOWNSTREAM_PEER_URI_SAN",
    "DOWNSTREAM_LOCAL_SUBJECT",
    "DOWNSTREAM_PEER_SUBJECT",
    "DOWNSTREAM_PEER_ISSUER",
    "DOWNSTREAM_TLS_SESSION_ID",
    "DOWNSTREAM_TLS_CIPHER",
    "DOWNSTREAM_TLS_VERSION",
    "DOWNSTREAM_PEER_FINGERPRINT_256",
    "DOWNSTREAM_PEER_FINGERPRINT_1",
    "DOWNSTREAM_PEER_SERIAL",
    "DOWNSTREAM_PEER_CERT",
    "UPSTREAM_PEER_SUBJECT",
    "UPSTREAM_PEER_ISSUER",
    "UPSTREAM_PEER_CERT",
    "UPSTREAM_TLS_SESSION_ID",
    "UPSTREAM_TLS_CIPHER",
    "UPSTREAM_TLS_VERSION",
    "HOSTNAME",
    "LOCAL_REPLY_BODY",
    "FILTER_CHAIN_NAME",
};

} // namespace

std::optional<KnownLogOperator> logOperator(std::string_view name)
{
    if (const auto found = std::ranges::find(withArguments, name, &KnownLogOperator::name);
        found != std::end(withArguments))
        return *found;
    if (std::ranges::find(plain, name) != std::end(plain))
        return KnownLogOperator{name};
    return std::nullopt;
}

std::string_view nearestLogOperator(std::string_view name)
{
    std::vector<std::string_view> all(std::begin(plain), std::end(plain));
    for (const KnownLogOperator& known : withArguments)
        all.push_back(known.name);
    return nearest(name, all);
}

bool isTimeFormat(std::string_view format)
{
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] != '%')
            continue;
        if (format.substr(i).starts_with("%%")) {
            ++i;
            continue;
        }
        const std::size_t flags = std::min(format.find_first_not_of("-_0^#", i + 1), format.size());
        const std::size_t digits = std::min(format.find_first_not_of("0123456789*", flags), format.size());
        const bool modified = digits < format.size() && (format[digits] == 'E' || format[digits] == 'O');
        const std::size_t at = modified ? format.find_first_not_of("0123456789*#", digits + 1) : digits;
        // %n would break the log line: Envoy refuses it, with whatever stands between % and n.
        if (at >= format.size() || format[at] == 'n' || !(isLetter(format[at]) || format[at] == '+'))
            return false;
        i = at;
    }
    return true;
}

} // namespace meshwright
