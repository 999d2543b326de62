// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/parts_around.h"

namespace meshwright {

void PartsAround::add(const MeshPart& part)
{
    addOne(part);
    if (!resourceOf(part.kind).parent)
        for (const MeshPart* namesake : m_graph.called(part.kind, part.name))
            addOne(*namesake);
}

void PartsAround::addOne(const MeshPart& part)
{
    m_all.insert(&part);
    switch (part.kind) {
    case Kind::VirtualNode:
        for (const UseGraph::Named& one : m_graph.namesIn(part))
            if (one.kind == Kind::VirtualService)
                addCalled(one.name);
        return addServerOf(part);
    case Kind::VirtualService:
        return addService(part.name);
    case Kind::VirtualRouter:
        return addRouter(part.name);
    case Kind::Route:
        return addRouter(part.parent);
    case Kind::VirtualGateway:
        return addGateway(part.name);
    case Kind::GatewayRoute:
        return addGateway(part.parent);
    case Kind::Mesh:
        break;
    }
}

void PartsAround::addAll(UseGraph::Parts parts)
{
    m_all.insert(parts.begin(), parts.end());
}

void PartsAround::addServerOf(const MeshPart& node)
{
    for (const MeshPart* user : m_graph.usersOf(Kind::VirtualNode, node.name)) {
        m_all.insert(user);
        if (user->kind == Kind::VirtualService)
            addService(user->name);
        else
            addRouter(user->parent);
    }
}

/// The service and what answers for it.
void PartsAround::addCalled(std::string_view service)
{
    if (!isNew('c', service))
        return;
    for (const MeshPart* one : m_graph.called(Kind::VirtualService, service)) {
        m_all.insert(one);
        for (const UseGraph::Named& provider : m_graph.namesIn(*one)) {
            if (provider.isHome)
                continue;
            addAll(m_graph.called(provider.kind, provider.name));
            if (provider.kind == Kind::VirtualRouter)
                addBelowRouter(provider.name);
        }
    }
}

/// The same with its callers.
void PartsAround::addService(std::string_view service)
{
    if (!isNew('s', service))
        return;
    addCalled(service);
    for (const MeshPart* caller : m_graph.usersOf(Kind::VirtualService, service)) {
        m_all.insert(caller);
        if (caller->kind == Kind::GatewayRoute)
            addAll(m_graph.called(Kind::VirtualGateway, caller->parent));
    }
}

void PartsAround::addRouter(std::string_view router)
{
    if (!isNew('r', router))
        return;
    addAll(m_graph.called(Kind::VirtualRouter, router));
    addBelowRouter(router);
    for (const MeshPart* service : m_graph.usersOf(Kind::VirtualRouter, router)) {
        m_all.insert(service);
        addService(service->name);
    }
}

void PartsAround::addBelowRouter(std::string_view router)
{
    if (!isNew('b', router))
        return;
    for (const UseGraph::Parts routes :
         {m_graph.below(Kind::Route, router), m_graph.thoseAtHomeIn(Kind::VirtualRouter, router)})
        for (const MeshPart* route : routes) {
            m_all.insert(route);
            for (const UseGraph::Named& target : m_graph.namesIn(*route))
                if (!target.isHome)
                    addAll(m_graph.called(target.kind, target.name));
        }
}

void PartsAround::addGateway(std::string_view gateway)
{
    if (!isNew('g', gateway))
        return;
    addAll(m_graph.called(Kind::VirtualGateway, gateway));
    for (const UseGraph::Parts routes :
         {m_graph.below(Kind::GatewayRoute, gateway), m_graph.thoseAtHomeIn(Kind::VirtualGateway, gateway)})
        for (const MeshPart* route : routes) {
            m_all.insert(route);
            for (const UseGraph::Named& target : m_graph.namesIn(*route))
                if (!target.isHome)
                    addCalled(target.name);
        }
}

} // namespace meshwright
