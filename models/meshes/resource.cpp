// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/resource.h"

#include "models/text/tr.h"

#include <algorithm>
#include <array>

namespace meshwright {

namespace {

constexpr Resource routerResource{Kind::VirtualRouter, "VirtualRouter",  "virtualRouter",
                                  "virtualRouterName", "virtualRouters", "virtual-routers"};
constexpr Resource routeResource{Kind::Route,        "Route", "route", "routeName", "routes", "routes",
                                 Kind::VirtualRouter};
constexpr Resource serviceResource{Kind::VirtualService, "VirtualService",  "virtualService",
                                   "virtualServiceName", "virtualServices", "virtual-services"};
constexpr Resource gatewayResource{Kind::VirtualGateway, "VirtualGateway",  "virtualGateway",
                                   "virtualGatewayName", "virtualGateways", "virtual-gateways"};
constexpr Resource gatewayRouteResource{Kind::GatewayRoute,  "GatewayRoute",  "gatewayRoute",
                                        "gatewayRouteName",  "gatewayRoutes", "gateway-routes",
                                        Kind::VirtualGateway};

constexpr std::array inMesh{Kind::VirtualNode,    Kind::VirtualRouter,  Kind::Route,
                            Kind::VirtualService, Kind::VirtualGateway, Kind::GatewayRoute};

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

std::span<const Kind> kindsInMesh()
{
    return inMesh;
}

QString kindWords(Kind kind)
{
    switch (kind) {
    case Kind::Mesh:
        return tr("mesh");
    case Kind::VirtualNode:
        return tr("virtual node");
    case Kind::VirtualRouter:
        return tr("virtual router");
    case Kind::Route:
        return tr("route");
    case Kind::VirtualService:
        return tr("virtual service");
    case Kind::VirtualGateway:
        return tr("virtual gateway");
    case Kind::GatewayRoute:
        break;
    }
    return tr("gateway route");
}

ResourceId meshAsResource(const MeshId& mesh)
{
    return {Kind::Mesh, mesh, {}, mesh.name};
}

ResourceId nodeAsResource(const NodeId& node)
{
    return {Kind::VirtualNode, node.mesh, {}, node.name};
}

QString words(const ResourceId& id)
{
    const QString what = kindWords(id.kind);
    const QString name = QString::fromStdString(id.name);
    const auto parent = resourceOf(id.kind).parent;
    if (!parent)
        return tr("%1 %2").arg(what, name);
    return tr("%1 %2 of %3 %4").arg(what, name, kindWords(*parent), QString::fromStdString(id.parent));
}

QString words(const MeshId& mesh)
{
    const QString name = QString::fromStdString(mesh.name);
    return mesh.owner.empty() ? name : tr("%1 (shared by %2)").arg(name, QString::fromStdString(mesh.owner));
}

std::string arnPath(const ResourceId& id)
{
    std::string path = "mesh/" + id.mesh.name;
    const Resource& resource = resourceOf(id.kind);
    if (resource.parent)
        path += std::string("/") + resourceOf(*resource.parent).wrapper + '/' + id.parent;
    if (id.kind != Kind::Mesh)
        path += std::string("/") + resource.wrapper + '/' + id.name;
    return path;
}

} // namespace meshwright
