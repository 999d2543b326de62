// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/shapes.h"

#include <QtGlobal>

// App Mesh API 2019-01-25, CreateVirtualNode: a listener and everything about its traffic but TLS.
namespace meshwright::schema {

#define TR(text) QT_TRANSLATE_NOOP("schema", text)

namespace {

constexpr Word protocols[] = {{"http", "HTTP"}, {"http2", "HTTP/2"}, {"grpc", "gRPC"}, {"tcp", "TCP"}};

constexpr Field portMappingFields[] = {
    {"port", TR("Port"), Integer{1, 65535}, Required, TR("The port the application listens on, 1 to 65535."),
     "8080"},
    {"protocol", TR("Protocol"), Enum{protocols}, Required,
     TR("HTTP also lets connections turn into websockets. For an application that speaks HTTPS itself, use TCP.")},
};
constexpr Shape portMapping{"PortMapping", portMappingFields};

// ---- durations
constexpr Word durationUnits[] = {{"s", TR("seconds")}, {"ms", TR("milliseconds")}};
constexpr Field durationFields[] = {
    {"value", TR("Value"), Integer{0, std::nullopt}, Optional, TR("A whole number, 0 or more.")},
    {"unit", TR("Unit"), Enum{durationUnits}, Optional, ""},
};
constexpr Shape duration{"Duration", durationFields};

// ---- connection pool: exactly the member of the listener's protocol
constexpr Field maxConnections{"maxConnections",
                               TR("Maximum connections"),
                               Integer{1, largestInteger},
                               Required,
                               TR("Most connections Envoy opens to the application at a time."),
                               "100"};
constexpr Field maxRequests{"maxRequests",
                            TR("Maximum requests"),
                            Integer{1, largestInteger},
                            Required,
                            TR("Most requests Envoy has under way to the application at a time."),
                            "1000"};
constexpr Field httpPoolFields[] = {
    maxConnections,
    {"maxPendingRequests", TR("Maximum pending requests"), Integer{1, largestInteger}, Optional,
     TR("Requests that wait once every connection is taken."), TR("2147483647 (default)")},
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
constexpr Field idle{"idle",
                     TR("Idle duration"),
                     Struct{&duration},
                     Optional,
                     TR("How long a connection may carry nothing before it is closed."),
                     TR("300 seconds (default)")};
constexpr Field perRequest{
    "perRequest",
    TR("Request timeout"),
    Struct{&duration},
    Optional,
    TR("How long one request may take; 0 means no limit. Above 15 seconds the route and the "
       "other nodes need a longer one, too."),
    TR("15 seconds (default)")};
constexpr Field requestTimeoutFields[] = {perRequest, idle};
constexpr Field tcpTimeoutFields[] = {idle};
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
    {"maxServerErrors", TR("Server errors"), Integer{1, std::nullopt}, Required,
     TR("Consecutive 5xx answers (or their gRPC or TCP likes) after which a host is ejected."), "5"},
    {"interval", TR("Outlier detection interval"), Struct{&duration}, Required,
     TR("Time between two looks at the hosts."), "10"},
    {"baseEjectionDuration", TR("Base ejection duration"), Struct{&duration}, Required,
     TR("How long a host stays out, times the number of its ejections."), "30"},
    {"maxEjectionPercent", TR("Ejection percentage"), Integer{0, 100, "%"}, Required,
     TR("Most of the hosts that may be out at once, 0 to 100; at least one is ejected even at 0."), "10"},
};
constexpr Shape outlierDetection{"OutlierDetection", outlierFields};

constexpr Field healthCheckFields[] = {
    {"protocol", TR("Health check protocol"), Enum{protocols}, Required,
     TR("gRPC needs a service that answers the standard gRPC health checking protocol.")},
    {"port", TR("Health check port"), Integer{1, 65535}, Optional,
     TR("If given, it must be the listener's port."), TR("The listener's port (default)")},
    {"healthyThreshold", TR("Healthy threshold"), Integer{2, 10}, Required,
     TR("Successes in a row, 2 to 10, that make the listener healthy."), "2"},
    {"intervalMillis", TR("Health check interval"), Integer{5000, 300000, "ms"}, Required,
     TR("Time between two checks, 5000 to 300000 ms."), "5000"},
    {"path", TR("Path"), Text{}, Optional, TR("What is requested; used for HTTP and HTTP/2 only."), "/ping"},
    {"timeoutMillis", TR("Timeout period"), Integer{2000, 60000, "ms"}, Required,
     TR("How long an answer may take, 2000 to 60000 ms."), "2000"},
    {"unhealthyThreshold", TR("Unhealthy threshold"), Integer{2, 10}, Required,
     TR("Failures in a row, 2 to 10, that make the listener unhealthy."), "2"},
};
constexpr Shape healthCheck{"HealthCheckPolicy", healthCheckFields};

constexpr Field listenerFields[] = {
    {"portMapping", TR("Port mapping"), Struct{&portMapping}, Required, ""},
    {"connectionPool", TR("Connection pool"), Union{&connectionPool}, Optional,
     TR("Limits what Envoy opens to the application at a time. Off: practically no limit.")},
    {"outlierDetection", TR("Outlier detection"), Struct{&outlierDetection}, Optional,
     TR("Clients stop using hosts that keep failing. Needs AWS Cloud Map, or DNS with Endpoints.")},
    {"healthCheck", TR("Health check"), Struct{&healthCheck}, Optional,
     TR("Envoys ask the application whether it is well.")},
    {"tls", TR("TLS termination"), Struct{&listenerTls}, Optional,
     TR("How other virtual nodes reach this listener with TLS.")},
    {"timeout", TR("Timeouts"), Union{&listenerTimeout}, Optional,
     TR("How long requests and idle connections may last.")},
};

} // namespace

constexpr Shape listener{"Listener", listenerFields};

#undef TR

} // namespace meshwright::schema
