// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/match_fields.h"
#include "models/schema/shapes.h"

// App Mesh API 2019-01-25, CreateRoute; the four types of routes are in route_types.cpp.
namespace meshwright::schema {

namespace {

constexpr Field routeSpecFields[] = {
    priorityField(QT_TRANSLATE_NOOP(
        "schema", "0 to 1000; the route with the lowest number that matches takes the request.")),
    {"httpRoute", QT_TRANSLATE_NOOP("schema", "HTTP route"), Struct{&httpRoute}},
    {"http2Route", QT_TRANSLATE_NOOP("schema", "HTTP/2 route"), Struct{&httpRoute}},
    {"grpcRoute", QT_TRANSLATE_NOOP("schema", "gRPC route"), Struct{&grpcRoute}},
    {"tcpRoute", QT_TRANSLATE_NOOP("schema", "TCP route"), Struct{&tcpRoute}},
};
constexpr Shape routeSpec{"RouteSpec", routeSpecFields};

constexpr Field createRouteFields[] = {
    meshNameField,
    {"virtualRouterName", QT_TRANSLATE_NOOP("schema", "Virtual router name"),
     Text{.min = 1, .max = 255, .names = &homeRouter}, Required,
     QT_TRANSLATE_NOOP("schema",
                       "The virtual router this route belongs to. It cannot be changed afterwards."),
     "orders"},
    {"routeName", QT_TRANSLATE_NOOP("schema", "Route name"), Text{1, 255}, Required,
     QT_TRANSLATE_NOOP(
         "schema",
         "Unique in its virtual router; letters, digits, hyphens and underscores. It cannot be changed "
         "afterwards."),
     "all"},
    specField(routeSpec),
    meshOwnerField,
    tagsField(QT_TRANSLATE_NOOP("schema", "Up to 50 key and value pairs kept with the route.")),
    clientTokenField,
};
constexpr auto updateRouteFields = lessTags(createRouteFields);

} // namespace

constexpr Shape createRouteInput{"CreateRouteInput", createRouteFields};
constexpr Shape updateRouteInput{"UpdateRouteInput", updateRouteFields};

} // namespace meshwright::schema
