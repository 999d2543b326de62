// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/listener_fields.h"
#include "models/schema/shapes.h"

// App Mesh API 2019-01-25, CreateVirtualGateway; its TLS settings are in gateway_tls_shapes.cpp.
namespace meshwright::schema {

namespace {

constexpr Word gatewayProtocols[] = {{"http", "HTTP"}, {"http2", "HTTP/2"}, {"grpc", "gRPC"}};

constexpr Field gatewayPortFields[] = {
    {"port", QT_TRANSLATE_NOOP("schema", "Port"), Integer{1, 65535}, Required,
     QT_TRANSLATE_NOOP("schema", "The port the gateway listens on, 1 to 65535."), "8080"},
    {"protocol", QT_TRANSLATE_NOOP("schema", "Protocol"), Enum{gatewayProtocols}, Required,
     QT_TRANSLATE_NOOP("schema", "The gateway routes must be of this type. A gateway takes no TCP.")},
};
constexpr Shape gatewayPortMapping{"VirtualGatewayPortMapping", gatewayPortFields};

// ---- connection pool: exactly the member of the listener's protocol
constexpr Field gatewayMaxRequests{
    "maxRequests",
    QT_TRANSLATE_NOOP("schema", "Maximum requests"),
    Integer{1, largestInteger},
    Required,
    QT_TRANSLATE_NOOP("schema",
                      "Most requests the gateway has under way to the services behind it at a time."),
    "1000"};
constexpr Field gatewayHttpPoolFields[] = {
    {"maxConnections", QT_TRANSLATE_NOOP("schema", "Maximum connections"), Integer{1, largestInteger},
     Required,
     QT_TRANSLATE_NOOP("schema", "Most connections the gateway opens to the services behind it at a time."),
     "100"},
    maxPendingRequests,
};
constexpr Field gatewayRequestPoolFields[] = {gatewayMaxRequests};
constexpr Shape gatewayHttpPool{"VirtualGatewayHttpConnectionPool", gatewayHttpPoolFields};
constexpr Shape gatewayHttp2Pool{"VirtualGatewayHttp2ConnectionPool", gatewayRequestPoolFields};
constexpr Shape gatewayGrpcPool{"VirtualGatewayGrpcConnectionPool", gatewayRequestPoolFields};
constexpr Field gatewayPoolFields[] = {
    {"http", "HTTP", Struct{&gatewayHttpPool}},
    {"http2", "HTTP/2", Struct{&gatewayHttp2Pool}},
    {"grpc", "gRPC", Struct{&gatewayGrpcPool}},
};
constexpr Shape gatewayConnectionPool{"VirtualGatewayConnectionPool", gatewayPoolFields};

constexpr auto gatewayHealthCheckFields = healthCheckFields(gatewayProtocols);
constexpr Shape gatewayHealthCheck{"VirtualGatewayHealthCheckPolicy", gatewayHealthCheckFields};

constexpr Field gatewayListenerFields[] = {
    silent({"portMapping", QT_TRANSLATE_NOOP("schema", "Port mapping"), Struct{&gatewayPortMapping}, Required,
            ""}),
    {"connectionPool", QT_TRANSLATE_NOOP("schema", "Connection pool"), Union{&gatewayConnectionPool},
     Optional,
     QT_TRANSLATE_NOOP(
         "schema",
         "Limits what the gateway opens to the services behind it at a time. Off: practically no limit.")},
    {"healthCheck", QT_TRANSLATE_NOOP("schema", "Health check"), Struct{&gatewayHealthCheck}, Optional,
     QT_TRANSLATE_NOOP("schema", "Whether the gateway is well is asked at this listener.")},
    silent({"tls", QT_TRANSLATE_NOOP("schema", "TLS termination"), Struct{&gatewayListenerTls}, Optional,
            QT_TRANSLATE_NOOP("schema", "How clients reach this listener with TLS.")}),
};
constexpr Shape gatewayListener{"VirtualGatewayListener", gatewayListenerFields};
constexpr Field gatewayListenerItem{"", QT_TRANSLATE_NOOP("schema", "Listener"), Struct{&gatewayListener}};

// ---- client policy and logging
constexpr Field gatewayDefaultsFields[] = {
    {"clientPolicy", QT_TRANSLATE_NOOP("schema", "Client policy"), Struct{&gatewayClientPolicy}, Optional,
     QT_TRANSLATE_NOOP("schema", "What this gateway demands of the services behind it.")},
};
constexpr Shape gatewayBackendDefaults{"VirtualGatewayBackendDefaults", gatewayDefaultsFields};

constexpr Shape gatewayFileAccessLog{"VirtualGatewayFileAccessLog", fileAccessLogFields};
constexpr Field gatewayAccessLogFields[] = {accessLogFile(gatewayFileAccessLog)};
constexpr Shape gatewayAccessLog{"VirtualGatewayAccessLog", gatewayAccessLogFields};
constexpr Field gatewayLoggingFields[] = {accessLogField(gatewayAccessLog)};
constexpr Shape gatewayLogging{"VirtualGatewayLogging", gatewayLoggingFields};

// ---- the gateway
constexpr Field gatewaySpecFields[] = {
    {"listeners", QT_TRANSLATE_NOOP("schema", "Listeners"), List{&gatewayListenerItem}, Required,
     QT_TRANSLATE_NOOP("schema", "What this gateway receives from outside the mesh: HTTP, HTTP/2 or gRPC.")},
    {"backendDefaults", QT_TRANSLATE_NOOP("schema", "Client policy defaults"),
     Struct{&gatewayBackendDefaults}, Optional,
     QT_TRANSLATE_NOOP("schema",
                       "Requirements for the connections this gateway opens to the services behind it.")},
    {"logging", QT_TRANSLATE_NOOP("schema", "Logging"), Struct{&gatewayLogging}, Optional, ""},
};
constexpr Shape virtualGatewaySpec{"VirtualGatewaySpec", gatewaySpecFields};

constexpr Field createGatewayFields[] = {
    meshNameField,
    {"virtualGatewayName", QT_TRANSLATE_NOOP("schema", "Virtual gateway name"), Text{1, 255}, Required,
     QT_TRANSLATE_NOOP(
         "schema",
         "Unique in the mesh; letters, digits, hyphens and underscores. It cannot be changed afterwards."),
     "entrance"},
    specField(virtualGatewaySpec),
    meshOwnerField,
    tagsField(QT_TRANSLATE_NOOP("schema", "Up to 50 key and value pairs kept with the virtual gateway.")),
    clientTokenField,
};
constexpr auto updateGatewayFields = lessTags(createGatewayFields);

} // namespace

constexpr Shape createVirtualGatewayInput{"CreateVirtualGatewayInput", createGatewayFields};
constexpr Shape updateVirtualGatewayInput{"UpdateVirtualGatewayInput", updateGatewayFields};

} // namespace meshwright::schema
