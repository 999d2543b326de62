// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/other_places.h"

#include "app/desktop/node_actions.h"
#include "app/desktop/session.h"
#include "app/desktop/shown_resource.h"
#include "forms/wizard/issue_commands.h"
#include "models/text/texts.h"

#include <algorithm>

namespace meshwright {

namespace {

/// "the route all of the virtual router main".
QString wordsOfWay(const ResourceId& id)
{
    const QString name = QString::fromStdString(id.name);
    const QString parent = QString::fromStdString(id.parent);
    switch (id.kind) {
    case Kind::Mesh:
        return Texts::tr("the mesh %1").arg(name);
    case Kind::VirtualNode:
        return Texts::tr("the virtual node %1").arg(name);
    case Kind::VirtualService:
        return Texts::tr("the virtual service %1").arg(name);
    case Kind::VirtualRouter:
        return Texts::tr("the virtual router %1").arg(name);
    case Kind::Route:
        return Texts::tr("the route %1 of the virtual router %2").arg(name, parent);
    case Kind::VirtualGateway:
        return Texts::tr("the virtual gateway %1").arg(name);
    case Kind::GatewayRoute:
        break;
    }
    return Texts::tr("the gateway route %1 of the virtual gateway %2").arg(name, parent);
}

WayElsewhere wayTo(const PlaceInMesh& place, Session& session, NodeActions& nodes)
{
    const auto go = [&session, &nodes, place] {
        if (place.of.kind == Kind::VirtualNode)
            nodes.edit(session.place().opened(), {{NodeId{place.of.mesh, place.of.name}, {}, {}}, {}},
                       place.at);
        else
            showResource(session.place().opened(), place, &session.window);
    };
    return {wordsOfWay(place.of), go};
}

} // namespace

void leadToOtherPlaces(Session& session, NodeActions& nodes)
{
    session.window.problems().setWaysElsewhere([&session, &nodes](const Issue& issue) {
        std::vector<WayElsewhere> out;
        const MeshProblem* problem = session.mesh().problemOf(issue);
        if (!problem || session.mesh().isOfFile()) // no place has them
            return out;
        std::vector<ResourceId> led;
        for (const PlaceInMesh& place : problem->elsewhere)
            if (std::ranges::find(led, place.of) == led.end()) {
                led.push_back(place.of);
                out.push_back(wayTo(place, session, nodes));
            }
        return out;
    });
}

} // namespace meshwright
