// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace meshwright {

namespace {

constexpr Resource routerResource{Kind::VirtualRouter,
                                  "VirtualRouter",
                                  "virtualRouter",
                                  "virtualRouterName",
                                  "virtualRouters",
                                  "virtual-routers",
                                  QT_TRANSLATE_NOOP("schema", "virtual router")};
constexpr Resource routeResource{Kind::Route,
                                 "Route",
                                 "route",
                                 "routeName",
                                 "routes",
                                 "routes",
                                 QT_TRANSLATE_NOOP("schema", "route"),
                                 Kind::VirtualRouter};
constexpr Resource serviceResource{Kind::VirtualService,
                                   "VirtualService",
                                   "virtualService",
                                   "virtualServiceName",
                                   "virtualServices",
                                   "virtual-services",
                                   QT_TRANSLATE_NOOP("schema", "virtual service")};
constexpr Resource gatewayResource{Kind::VirtualGateway,
                                   "VirtualGateway",
                                   "virtualGateway",
                                   "virtualGatewayName",
                                   "virtualGateways",
                                   "virtual-gateways",
                                   QT_TRANSLATE_NOOP("schema", "virtual gateway")};
constexpr Resource gatewayRouteResource{Kind::GatewayRoute,
                                        "GatewayRoute",
                                        "gatewayRoute",
                                        "gatewayRouteName",
                                        "gatewayRoutes",
                                        "gateway-routes",
                                        QT_TRANSLATE_NOOP("schema", "gateway route"),
                                        Kind::VirtualGateway};

constexpr std::array everyKind{Kind::Mesh,           Kind::VirtualNode,    Kind::VirtualRouter, Kind::Route,
                               Kind::VirtualService, Kind::VirtualGateway, Kind::GatewayRoute};

/// The kind whose @p part is @p name; nullopt for none.
std::optional<Kind> kindBy(const char* Resource::*part, std::string_view name)
{
    const auto* const found =
        std::ranges::find_if(everyKind, [&](Kind kind) { return name == resourceOf(kind).*part; });
    return found == everyKind.end() ? std::nullopt : std::optional(*found);
}

} // namespace

const Resource& resourceOf(Kind kind)
{
    switch (kind) {
    case Kind::Mesh:
        return meshResource;
    case Kind::VirtualNode:
        return nodeResource;
    case Kind::VirtualRouter:
        return routerResource;
    case Kind::Route:
        return routeResource;
    case Kind::VirtualService:
        return serviceResource;
    case Kind::VirtualGateway:
        return gatewayResource;
    case Kind::GatewayRoute:
        break;
    }
    return gatewayRouteResource;
}

std::optional<Kind> kindOfWrapper(std::string_view wrapper)
{
    return kindBy(&Resource::wrapper, wrapper);
}

std::optional<Kind> kindOfOperation(std::string_view operation)
{
    return kindBy(&Resource::operation, operation);
}

std::span<const Kind> allKinds()
{
    return everyKind;
}

std::span<const Kind> kindsInMesh()
{
    return allKinds().subspan(1);
}

QString kindWords(Kind kind)
{
    return QCoreApplication::translate("schema", resourceOf(kind).words);
}

} // namespace meshwright
