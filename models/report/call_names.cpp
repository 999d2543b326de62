// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/call_names.h"

#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/uses.h"
#include "models/text/texts.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace meshwright {

namespace {

/// A gateway is called so: most callers are nodes.
QString callerName(const MeshPart& caller)
{
    const QString name = QString::fromStdString(caller.name);
    return caller.kind == Kind::VirtualNode ? name : Texts::tr("%1 %2").arg(kindWords(caller.kind), name);
}

/// Who calls whom in one mesh, put to the names of all.
class CallsOfMesh
{
public:
    using Names = std::vector<std::set<std::string>>; ///< by the numbers of the inventory

    CallsOfMesh(const WholeMesh& mesh, Names& calledBy, Names& calls)
        : m_mesh(mesh),
          m_calls(mesh.index<Calls>()),
          m_calledBy(calledBy),
          m_callsOut(calls)
    {}

    void add()
    {
        for (const MeshPart& part : m_mesh.parts())
            addPart(part);
    }

private:
    void addPart(const MeshPart& part)
    {
        switch (part.kind) {
        case Kind::VirtualNode:
            addNamed(part, part); // also of services that were not found
            for (const MeshPart* service : m_calls.servicesOf(part))
                addCallers(*service, part);
            break;
        case Kind::VirtualService:
            addCallers(part, part);
            for (const Server& server : m_calls.serversOf(part))
                m_callsOut[part.number].insert(server.node->name);
            if (const MeshPart* router = providerOf(m_mesh, part).router)
                m_calledBy[router->number].insert(part.name);
            break;
        case Kind::Route:
        case Kind::GatewayRoute:
            addRoute(part);
            break;
        case Kind::Mesh:
        case Kind::VirtualRouter:  // its routes
        case Kind::VirtualGateway: // and gateway routes say it
            break;
        }
    }

    /// Who calls @p service calls @p called.
    void addCallers(const MeshPart& service, const MeshPart& called)
    {
        for (const Caller& caller : m_calls.callersOf(service))
            m_calledBy[called.number].insert(callerName(*caller.part).toStdString());
    }

    /// @p caller calls what @p naming names.
    void addNamed(const MeshPart& naming, const MeshPart& caller)
    {
        forEachUse(naming, [&](const Use& use) {
            if (const auto name = use.names.isHome ? std::nullopt : nameIn(m_mesh, &use.value))
                m_callsOut[caller.number].emplace(*name);
        });
    }

    void addRoute(const MeshPart& route)
    {
        if (!route.parent.empty())
            m_calledBy[route.number].insert(route.parent);
        addNamed(route, route);
        const Kind above = route.kind == Kind::Route ? Kind::VirtualRouter : Kind::VirtualGateway;
        if (const MeshPart* parent = m_mesh.find(above, route.parent))
            addNamed(route, *parent);
    }

    const WholeMesh& m_mesh;
    const Calls& m_calls;
    Names& m_calledBy;
    Names& m_callsOut;
};

using PartsByMesh = std::map<std::string, std::vector<MeshPart>>;

PartsByMesh partsByMesh(const Inventory& inventory, const ResourceSet& set)
{
    PartsByMesh out;
    for (const std::size_t i : set.resources) {
        const InventoryKey& key = inventory.resources[i].key;
        out[key.mesh].push_back({key.kind, key.parent, key.name, &inventory.resource(i).input, i, i});
    }
    return out;
}

std::vector<QStringList> nameLists(const CallsOfMesh::Names& all)
{
    std::vector<QStringList> out;
    for (const auto& names : all) {
        QStringList& list = out.emplace_back();
        for (const std::string& name : names)
            list.append(QString::fromStdString(name));
    }
    return out;
}

} // namespace

CallNames callNames(const Inventory& inventory)
{
    CallsOfMesh::Names calledBy(inventory.resources.size()), calls(inventory.resources.size());
    std::vector<std::unique_ptr<const WholeMesh>> meshes; // whose parts have the names
    for (const ResourceSet& set : inventory.sets)
        for (auto& [mesh, parts] : partsByMesh(inventory, set)) {
            meshes.push_back(std::make_unique<const WholeMesh>(mesh, parts, MeshKnowledge{}));
            CallsOfMesh(*meshes.back(), calledBy, calls).add();
        }
    return {nameLists(calledBy), nameLists(calls)};
}

} // namespace meshwright
