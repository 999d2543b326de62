// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/match_fields.h"
#include "models/schema/shapes.h"

// App Mesh API 2019-01-25, CreateGatewayRoute.
namespace meshwright::schema {

namespace {

// ---- rewrite
constexpr Word hostnameDefaults[] = {
    {"ENABLED", QT_TRANSLATE_NOOP("schema", "Enabled: the name of the virtual service")},
    {"DISABLED", QT_TRANSLATE_NOOP("schema", "Disabled: the name the client asked for")},
};
constexpr Word prefixDefaults[] = {
    {"ENABLED", QT_TRANSLATE_NOOP("schema", "Enabled: the prefix becomes /")},
    {"DISABLED", QT_TRANSLATE_NOOP("schema", "Disabled: the path stays as it is")},
};
constexpr Field hostnameRewriteFields[] = {
    {"defaultTargetHostname", QT_TRANSLATE_NOOP("schema", "Default host name"), Enum{hostnameDefaults},
     Optional,
     QT_TRANSLATE_NOOP("schema", "The host name a request carries on its way to the virtual service."),
     QT_TRANSLATE_NOOP("schema", "Enabled (default)")},
};
constexpr Shape hostnameRewrite{"GatewayRouteHostnameRewrite", hostnameRewriteFields};
constexpr Field rewriteHostname{"hostname", QT_TRANSLATE_NOOP("schema", "Host name"),
                                Struct{&hostnameRewrite}};
constexpr Field pathRewriteFields[] = {
    {"exact", QT_TRANSLATE_NOOP("schema", "Exact path"), Text{1, 255}, Optional,
     QT_TRANSLATE_NOOP("schema", "The path is replaced by this as a whole."), "/orders"},
};
constexpr Shape pathRewrite{"HttpGatewayRoutePathRewrite", pathRewriteFields};
constexpr Field prefixRewriteFields[] = {
    {"defaultPrefix", QT_TRANSLATE_NOOP("schema", "Default prefix"), Enum{prefixDefaults}, Optional,
     QT_TRANSLATE_NOOP("schema", "What becomes of the prefix that matched, unless a value is given."),
     QT_TRANSLATE_NOOP("schema", "Enabled (default)")},
    {"value", QT_TRANSLATE_NOOP("schema", "Value"), Text{1, 255}, Optional,
     QT_TRANSLATE_NOOP("schema", "Takes the place of the prefix that matched."), "/orders/"},
};
constexpr Shape prefixRewrite{"HttpGatewayRoutePrefixRewrite", prefixRewriteFields};
constexpr Field httpRewriteFields[] = {
    rewriteHostname,
    {"prefix", QT_TRANSLATE_NOOP("schema", "Prefix"), Struct{&prefixRewrite}, Optional,
     QT_TRANSLATE_NOOP("schema", "Only where the match has a prefix.")},
    {"path", QT_TRANSLATE_NOOP("schema", "Path"), Struct{&pathRewrite}, Optional,
     QT_TRANSLATE_NOOP("schema", "Only where the match has a path.")},
};
constexpr Shape httpRewrite{"HttpGatewayRouteRewrite", httpRewriteFields};
constexpr Field grpcRewriteFields[] = {rewriteHostname};
constexpr Shape grpcRewrite{"GrpcGatewayRouteRewrite", grpcRewriteFields};

constexpr Field rewriteField(const Shape& shape)
{
    return {
        "rewrite", QT_TRANSLATE_NOOP("schema", "Rewrite"), Struct{&shape}, Optional,
        QT_TRANSLATE_NOOP("schema", "What is changed in a request before it goes to the virtual service.")};
}

// ---- target
constexpr Field gatewayTargetServiceFields[] = {
    {"virtualServiceName", QT_TRANSLATE_NOOP("schema", "Virtual service name"),
     Text{.min = 1, .max = 255, .names = &usedService}, Required,
     QT_TRANSLATE_NOOP("schema", "A virtual service of the same mesh."), "orders.apps.local"},
};
constexpr Shape gatewayTargetService{"GatewayRouteVirtualService", gatewayTargetServiceFields};
constexpr Field gatewayTargetFields[] = {
    silent({"virtualService", QT_TRANSLATE_NOOP("schema", "Virtual service"), Struct{&gatewayTargetService},
            Required, ""}),
    {"port", QT_TRANSLATE_NOOP("schema", "Port"), Integer{1, 65535}, Optional,
     QT_TRANSLATE_NOOP("schema",
                       "The port of the virtual service that gets the requests. Needed when it has several."),
     "8080"},
};
constexpr Shape gatewayTarget{"GatewayRouteTarget", gatewayTargetFields};
constexpr Field targetField{"target", QT_TRANSLATE_NOOP("schema", "Target"), Struct{&gatewayTarget}, Required,
                            ""};

constexpr Field httpGatewayActionFields[] = {targetField, rewriteField(httpRewrite)};
constexpr Shape httpGatewayAction{"HttpGatewayRouteAction", httpGatewayActionFields};
constexpr Field grpcGatewayActionFields[] = {targetField, rewriteField(grpcRewrite)};
constexpr Shape grpcGatewayAction{"GrpcGatewayRouteAction", grpcGatewayActionFields};

// ---- match
constexpr Field hostnameMatchFields[] = {
    {"exact", QT_TRANSLATE_NOOP("schema", "Exact host name"), Text{1, 253}, Optional,
     QT_TRANSLATE_NOOP("schema", "The host name is exactly this."), "www.example.com"},
    {"suffix", QT_TRANSLATE_NOOP("schema", "Suffix"), Text{1, 253}, Optional,
     QT_TRANSLATE_NOOP("schema", "The host name ends with this."), ".example.com"},
};
constexpr Shape hostnameMatch{"GatewayRouteHostnameMatch", hostnameMatchFields};
constexpr Field matchHostname{
    "hostname", QT_TRANSLATE_NOOP("schema", "Host name"), Struct{&hostnameMatch}, Optional,
    QT_TRANSLATE_NOOP("schema", "Only requests for this host. None: for any host.")};

constexpr Field gatewayHeaderFields[] = {headerName, valueMatch(headerMatchMethod), invertField};
constexpr Shape gatewayHeader{"HttpGatewayRouteHeader", gatewayHeaderFields};
constexpr Field gatewayHeaderItem{"", QT_TRANSLATE_NOOP("schema", "Header"), Struct{&gatewayHeader}};
constexpr Field httpGatewayMatchFields[] = {
    prefixField,          pathField,     methodField, headersField(gatewayHeaderItem),
    queryParametersField, matchHostname, matchPort,
};
constexpr Shape httpGatewayMatch{"HttpGatewayRouteMatch", httpGatewayMatchFields};

constexpr Shape gatewayMetadataMethod{"GrpcMetadataMatchMethod", valueMatchFields};
constexpr Field gatewayMetadataFields[] = {metadataName, valueMatch(gatewayMetadataMethod), invertField};
constexpr Shape gatewayMetadata{"GrpcGatewayRouteMetadata", gatewayMetadataFields};
constexpr Field gatewayMetadataItem{"", QT_TRANSLATE_NOOP("schema", "Metadata"), Struct{&gatewayMetadata}};
constexpr Field grpcGatewayMatchFields[] = {grpcServiceName, metadataField(gatewayMetadataItem),
                                            matchHostname, matchPort};
constexpr Shape grpcGatewayMatch{"GrpcGatewayRouteMatch", grpcGatewayMatchFields};

// ---- the types
constexpr Field httpGatewayRouteFields[] = {
    {"match", QT_TRANSLATE_NOOP("schema", "Match"), Struct{&httpGatewayMatch}, Required,
     QT_TRANSLATE_NOOP("schema", "Which requests this gateway route takes.")},
    silent({"action", QT_TRANSLATE_NOOP("schema", "Action"), Struct{&httpGatewayAction}, Required, ""}),
};
constexpr Shape httpGatewayRoute{"HttpGatewayRoute", httpGatewayRouteFields};
constexpr Field grpcGatewayRouteFields[] = {
    {"match", QT_TRANSLATE_NOOP("schema", "Match"), Struct{&grpcGatewayMatch}, Required,
     QT_TRANSLATE_NOOP(
         "schema",
         "Which calls this gateway route takes. It must say something: an empty match is refused.")},
    silent({"action", QT_TRANSLATE_NOOP("schema", "Action"), Struct{&grpcGatewayAction}, Required, ""}),
};
constexpr Shape grpcGatewayRoute{"GrpcGatewayRoute", grpcGatewayRouteFields};

constexpr Field gatewayRouteSpecFields[] = {
    priorityField(QT_TRANSLATE_NOOP(
        "schema", "0 to 1000; the gateway route with the lowest number that matches takes the request.")),
    {"httpRoute", QT_TRANSLATE_NOOP("schema", "HTTP gateway route"), Struct{&httpGatewayRoute}},
    {"http2Route", QT_TRANSLATE_NOOP("schema", "HTTP/2 gateway route"), Struct{&httpGatewayRoute}},
    {"grpcRoute", QT_TRANSLATE_NOOP("schema", "gRPC gateway route"), Struct{&grpcGatewayRoute}},
};
constexpr Shape gatewayRouteSpec{"GatewayRouteSpec", gatewayRouteSpecFields};

constexpr Field createGatewayRouteFields[] = {
    meshNameField,
    {"virtualGatewayName", QT_TRANSLATE_NOOP("schema", "Virtual gateway name"),
     Text{.min = 1, .max = 255, .names = &homeGateway}, Required,
     QT_TRANSLATE_NOOP("schema",
                       "The virtual gateway this gateway route belongs to. It cannot be changed afterwards."),
     "entrance"},
    {"gatewayRouteName", QT_TRANSLATE_NOOP("schema", "Gateway route name"), Text{1, 255}, Required,
     QT_TRANSLATE_NOOP(
         "schema",
         "Unique in its virtual gateway; letters, digits, hyphens and underscores. It cannot be changed "
         "afterwards."),
     "orders"},
    specField(gatewayRouteSpec),
    meshOwnerField,
    tagsField(QT_TRANSLATE_NOOP("schema", "Up to 50 key and value pairs kept with the gateway route.")),
    clientTokenField,
};
constexpr auto updateGatewayRouteFields = lessTags(createGatewayRouteFields);

} // namespace

constexpr Shape createGatewayRouteInput{"CreateGatewayRouteInput", createGatewayRouteFields};
constexpr Shape updateGatewayRouteInput{"UpdateGatewayRouteInput", updateGatewayRouteFields};

} // namespace meshwright::schema
