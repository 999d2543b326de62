// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/listener_fields.h"
#include "models/schema/shapes.h"

#include <optional>

// App Mesh API 2019-01-25, CreateVirtualNode: a listener and everything about its traffic but TLS.
namespace meshwright::schema {

namespace {

constexpr Field portMappingFields[] = {
    {"port", QT_TRANSLATE_NOOP("schema", "Port"), Integer{1, 65535}, Required,
     QT_TRANSLATE_NOOP("schema", "The port the application listens on, 1 to 65535."), "8080"},
    {"protocol", QT_TRANSLATE_NOOP("schema", "Protocol"), Enum{protocols}, Required,
     QT_TRANSLATE_NOOP(
         "schema",
         "HTTP also lets connections turn into websockets. For an application that speaks HTTPS itself, use TCP.")},
};
constexpr Shape portMapping{"PortMapping", portMappingFields};

// ---- connection pool: exactly the member of the listener's protocol
constexpr Field maxConnections{
    "maxConnections",
    QT_TRANSLATE_NOOP("schema", "Maximum connections"),
    Integer{1, largestInteger},
    Required,
    QT_TRANSLATE_NOOP("schema", "Most connections Envoy opens to the application at a time."),
    "100"};
constexpr Field maxRequests{
    "maxRequests",
    QT_TRANSLATE_NOOP("schema", "Maximum requests"),
    Integer{1, largestInteger},
    Required,
    QT_TRANSLATE_NOOP("schema", "Most requests Envoy has under way to the application at a time."),
    "1000"};
constexpr Field httpPoolFields[] = {
    maxConnections,
    maxPendingRequests,
};
constexpr Field tcpPoolFields[] = {maxConnections};
constexpr Field requestPoolFields[] = {maxRequests};
constexpr Shape httpPool{"VirtualNodeHttpConnectionPool", httpPoolFields};
constexpr Shape http2Pool{"VirtualNodeHttp2ConnectionPool", requestPoolFields};
constexpr Shape grpcPool{"VirtualNodeGrpcConnectionPool", requestPoolFields};
constexpr Shape tcpPool{"VirtualNodeTcpConnectionPool", tcpPoolFields};
constexpr Field poolFields[] = {
    {"http", "HTTP", Struct{&httpPool}},
    {"http2", "HTTP/2", Struct{&http2Pool}},
    {"grpc", "gRPC", Struct{&grpcPool}},
    {"tcp", "TCP", Struct{&tcpPool}},
};
constexpr Shape connectionPool{"VirtualNodeConnectionPool", poolFields};

// ---- timeouts: exactly the member of the listener's protocol
constexpr Field perRequest{
    "perRequest",
    QT_TRANSLATE_NOOP("schema", "Request timeout"),
    Struct{&duration},
    Optional,
    QT_TRANSLATE_NOOP("schema",
                      "How long one request may take; 0 means no limit. Above 15 seconds the route and the "
                      "other nodes need a longer one, too."),
    QT_TRANSLATE_NOOP("schema", "15 seconds (default)")};
constexpr Field requestTimeoutFields[] = {perRequest, idleField};
constexpr Field tcpTimeoutFields[] = {idleField};
constexpr Shape httpTimeout{"HttpTimeout", requestTimeoutFields};
constexpr Shape grpcTimeout{"GrpcTimeout", requestTimeoutFields};
constexpr Shape tcpTimeout{"TcpTimeout", tcpTimeoutFields};
constexpr Field timeoutFields[] = {
    {"http", "HTTP", Struct{&httpTimeout}},
    {"http2", "HTTP/2", Struct{&httpTimeout}},
    {"grpc", "gRPC", Struct{&grpcTimeout}},
    {"tcp", "TCP", Struct{&tcpTimeout}},
};
constexpr Shape listenerTimeout{"ListenerTimeout", timeoutFields};

// ---- outlier detection and health check
constexpr Field outlierFields[] = {
    {"maxServerErrors", QT_TRANSLATE_NOOP("schema", "Server errors"), Integer{1, std::nullopt}, Required,
     QT_TRANSLATE_NOOP("schema",
                       "Consecutive 5xx answers (or their gRPC or TCP likes) after which a host is ejected."),
     "5"},
    {"interval", QT_TRANSLATE_NOOP("schema", "Outlier detection interval"), Struct{&duration}, Required,
     QT_TRANSLATE_NOOP("schema", "Time between two looks at the hosts."), "10"},
    {"baseEjectionDuration", QT_TRANSLATE_NOOP("schema", "Base ejection duration"), Struct{&duration},
     Required, QT_TRANSLATE_NOOP("schema", "How long a host stays out, times the number of its ejections."),
     "30"},
    {"maxEjectionPercent", QT_TRANSLATE_NOOP("schema", "Ejection percentage"), Integer{0, 100, "%"}, Required,
     QT_TRANSLATE_NOOP(
         "schema", "Most of the hosts that may be out at once, 0 to 100; at least one is ejected even at 0."),
     "10"},
};
constexpr Shape outlierDetection{"OutlierDetection", outlierFields};

constexpr auto nodeHealthCheckFields = healthCheckFields(protocols);
constexpr Shape healthCheck{"HealthCheckPolicy", nodeHealthCheckFields};

constexpr Field listenerFields[] = {
    silent({"portMapping", QT_TRANSLATE_NOOP("schema", "Port mapping"), Struct{&portMapping}, Required, ""}),
    {"connectionPool", QT_TRANSLATE_NOOP("schema", "Connection pool"), Union{&connectionPool}, Optional,
     QT_TRANSLATE_NOOP("schema",
                       "Limits what Envoy opens to the application at a time. Off: practically no limit.")},
    {"outlierDetection", QT_TRANSLATE_NOOP("schema", "Outlier detection"), Struct{&outlierDetection},
     Optional,
     QT_TRANSLATE_NOOP(
         "schema",
         "Clients stop using hosts that keep failing. Needs AWS Cloud Map, or DNS with Endpoints.")},
    {"healthCheck", QT_TRANSLATE_NOOP("schema", "Health check"), Struct{&healthCheck}, Optional,
     QT_TRANSLATE_NOOP("schema", "Envoys ask the application whether it is well.")},
    silent({"tls", QT_TRANSLATE_NOOP("schema", "TLS termination"), Struct{&listenerTls}, Optional,
            QT_TRANSLATE_NOOP("schema", "How other virtual nodes reach this listener with TLS.")}),
    {"timeout", QT_TRANSLATE_NOOP("schema", "Timeouts"), Union{&listenerTimeout}, Optional,
     QT_TRANSLATE_NOOP("schema", "How long requests and idle connections may last.")},
};

} // namespace

constexpr Shape listener{"Listener", listenerFields};

} // namespace meshwright::schema
