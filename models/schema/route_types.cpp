// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/match_fields.h"
#include "models/schema/shapes.h"

#include <optional>

// App Mesh API 2019-01-25, CreateRoute: what the four types of routes are made of.
namespace meshwright::schema {

namespace {

// ---- action
constexpr Field targetFields[] = {
    {"virtualNode", QT_TRANSLATE_NOOP("schema", "Virtual node"),
     Text{.min = 1, .max = 255, .names = &usedNode}, Required,
     QT_TRANSLATE_NOOP("schema", "A virtual node of the same mesh."), "orders-v1"},
    {"weight", QT_TRANSLATE_NOOP("schema", "Weight"), Integer{0, 100}, Required,
     QT_TRANSLATE_NOOP(
         "schema", "Its share of the requests, 0 to 100, measured by the sum of all weights of the route."),
     "100"},
    {"port", QT_TRANSLATE_NOOP("schema", "Port"), Integer{1, 65535}, Optional,
     QT_TRANSLATE_NOOP(
         "schema", "The listener of the virtual node that gets the requests. Needed when it has several."),
     "8080"},
};
constexpr Shape weightedTarget{"WeightedTarget", targetFields};
constexpr Field targetItem{"", QT_TRANSLATE_NOOP("schema", "Target"), Struct{&weightedTarget}};
constexpr Field actionFields[] = {
    {"weightedTargets", QT_TRANSLATE_NOOP("schema", "Targets"), List{&targetItem, 1, 10}, Required,
     QT_TRANSLATE_NOOP("schema", "The 1 to 10 virtual nodes that share the requests.")},
};
constexpr Shape httpAction{"HttpRouteAction", actionFields};
constexpr Shape grpcAction{"GrpcRouteAction", actionFields};
constexpr Shape tcpAction{"TcpRouteAction", actionFields};

constexpr Field routeAction(const Shape& shape)
{
    return silent({"action", QT_TRANSLATE_NOOP("schema", "Action"), Struct{&shape}, Required, ""});
}
constexpr Field routeMatch(const Shape& shape, Need need, const char* help)
{
    return {"match", QT_TRANSLATE_NOOP("schema", "Match"), Struct{&shape}, need, help};
}

// ---- match
constexpr Field routeHeaderFields[] = {headerName, valueMatch(headerMatchMethod), invertField};
constexpr Shape routeHeader{"HttpRouteHeader", routeHeaderFields};
constexpr Field routeHeaderItem{"", QT_TRANSLATE_NOOP("schema", "Header"), Struct{&routeHeader}};
constexpr Word schemes[] = {{"http", "HTTP"}, {"https", "HTTPS"}};
constexpr Field httpMatchFields[] = {
    prefixField,
    pathField,
    methodField,
    {"scheme", QT_TRANSLATE_NOOP("schema", "Scheme"), Enum{schemes}, Optional,
     QT_TRANSLATE_NOOP("schema", "Only requests with this scheme; used for HTTP/2 routes only. None: both.")},
    headersField(routeHeaderItem),
    queryParametersField,
    matchPort,
};
constexpr Shape httpMatch{"HttpRouteMatch", httpMatchFields};

constexpr Shape routeMetadataMethod{"GrpcRouteMetadataMatchMethod", valueMatchFields};
constexpr Field routeMetadataFields[] = {metadataName, valueMatch(routeMetadataMethod), invertField};
constexpr Shape routeMetadata{"GrpcRouteMetadata", routeMetadataFields};
constexpr Field routeMetadataItem{"", QT_TRANSLATE_NOOP("schema", "Metadata"), Struct{&routeMetadata}};
constexpr Field grpcMatchFields[] = {
    grpcServiceName,
    {"methodName", QT_TRANSLATE_NOOP("schema", "gRPC method name"), Text{1, 50}, Optional,
     QT_TRANSLATE_NOOP("schema", "Only calls of this method. The service name has to be given, too."),
     "Create"},
    metadataField(routeMetadataItem),
    matchPort,
};
constexpr Shape grpcMatch{"GrpcRouteMatch", grpcMatchFields};

constexpr Field tcpMatchFields[] = {matchPort};
constexpr Shape tcpMatch{"TcpRouteMatch", tcpMatchFields};

// ---- retry policy
constexpr Field maxRetries{
    "maxRetries",
    QT_TRANSLATE_NOOP("schema", "Maximum retries"),
    Integer{0, std::nullopt},
    Required,
    QT_TRANSLATE_NOOP("schema", "How often a request is sent again at most; 0 means never."),
    "2"};
constexpr Field perRetryTimeout{
    "perRetryTimeout",
    QT_TRANSLATE_NOOP("schema", "Retry timeout"),
    Struct{&duration},
    Required,
    QT_TRANSLATE_NOOP("schema",
                      "How long each try may take. All tries together end with the request timeout."),
    ""};
constexpr Field httpEvent{
    "", QT_TRANSLATE_NOOP("schema", "HTTP event"), Text{1, 25}, Optional, "", "server-error"};
constexpr Field httpEvents{
    "httpRetryEvents", QT_TRANSLATE_NOOP("schema", "HTTP retry events"), List{&httpEvent, 1, 25}, Optional,
    QT_TRANSLATE_NOOP(
        "schema",
        "server-error (500 to 511), gateway-error (502, 503, 504), client-error (409), stream-error (a refused "
        "stream).")};
constexpr Word tcpEventWords[] = {{"connection-error", QT_TRANSLATE_NOOP("schema", "Connection error")}};
constexpr Field tcpEvent{"", QT_TRANSLATE_NOOP("schema", "TCP event"), Enum{tcpEventWords}};
constexpr Field tcpEvents{"tcpRetryEvents", QT_TRANSLATE_NOOP("schema", "TCP retry events"),
                          List{&tcpEvent, 1, 1}, Optional,
                          QT_TRANSLATE_NOOP("schema", "Connections that fail before anything was sent.")};
constexpr Word grpcEventWords[] = {
    {"cancelled", QT_TRANSLATE_NOOP("schema", "Cancelled")},
    {"deadline-exceeded", QT_TRANSLATE_NOOP("schema", "Deadline exceeded")},
    {"internal", QT_TRANSLATE_NOOP("schema", "Internal error")},
    {"resource-exhausted", QT_TRANSLATE_NOOP("schema", "Resource exhausted")},
    {"unavailable", QT_TRANSLATE_NOOP("schema", "Unavailable")},
};
constexpr Field grpcEvent{"", QT_TRANSLATE_NOOP("schema", "gRPC event"), Enum{grpcEventWords}};
constexpr Field httpRetryFields[] = {maxRetries, perRetryTimeout, httpEvents, tcpEvents};
constexpr Shape httpRetryPolicy{"HttpRetryPolicy", httpRetryFields};
constexpr Field grpcRetryFields[] = {
    maxRetries,
    perRetryTimeout,
    {"grpcRetryEvents", QT_TRANSLATE_NOOP("schema", "gRPC retry events"), List{&grpcEvent, 1, 5}, Optional,
     QT_TRANSLATE_NOOP("schema", "The status codes of gRPC after which a call is sent again.")},
    httpEvents,
    tcpEvents,
};
constexpr Shape grpcRetryPolicy{"GrpcRetryPolicy", grpcRetryFields};

constexpr Field retryField(const Shape& shape)
{
    return {"retryPolicy", QT_TRANSLATE_NOOP("schema", "Retry policy"), Struct{&shape}, Optional,
            QT_TRANSLATE_NOOP("schema", "When and how often a failed request is sent again.")};
}

// ---- timeouts
constexpr Field routePerRequest{
    "perRequest",
    QT_TRANSLATE_NOOP("schema", "Request timeout"),
    Struct{&duration},
    Optional,
    QT_TRANSLATE_NOOP(
        "schema",
        "How long one request may take with all its retries; 0 means no limit. Above 15 seconds the listeners of the "
        "targets need a longer one, too."),
    QT_TRANSLATE_NOOP("schema", "15 seconds (default)")};
constexpr Field routeTimeoutFields[] = {routePerRequest, idleField};
constexpr Field tcpRouteTimeoutFields[] = {idleField};
constexpr Shape httpRouteTimeout{"HttpTimeout", routeTimeoutFields};
constexpr Shape grpcRouteTimeout{"GrpcTimeout", routeTimeoutFields};
constexpr Shape tcpRouteTimeout{"TcpTimeout", tcpRouteTimeoutFields};

constexpr Field timeoutField(const Shape& shape)
{
    return {"timeout", QT_TRANSLATE_NOOP("schema", "Timeouts"), Struct{&shape}, Optional,
            QT_TRANSLATE_NOOP("schema", "How long requests and idle connections may last.")};
}

// ---- the types
constexpr Field httpRouteFields[] = {
    routeMatch(httpMatch, Required, QT_TRANSLATE_NOOP("schema", "Which requests this route takes.")),
    routeAction(httpAction),
    retryField(httpRetryPolicy),
    timeoutField(httpRouteTimeout),
};
constexpr Field grpcRouteFields[] = {
    routeMatch(grpcMatch, Required,
               QT_TRANSLATE_NOOP("schema", "Which calls this route takes. Empty: every call.")),
    routeAction(grpcAction),
    retryField(grpcRetryPolicy),
    timeoutField(grpcRouteTimeout),
};
constexpr Field tcpRouteFields[] = {
    routeAction(tcpAction),
    routeMatch(tcpMatch, Optional,
               QT_TRANSLATE_NOOP("schema", "Which connections this route takes. None: every one.")),
    timeoutField(tcpRouteTimeout),
};

} // namespace

constexpr Shape httpRoute{"HttpRoute", httpRouteFields};
constexpr Shape grpcRoute{"GrpcRoute", grpcRouteFields};
constexpr Shape tcpRoute{"TcpRoute", tcpRouteFields};

} // namespace meshwright::schema
