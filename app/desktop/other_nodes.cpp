// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/other_nodes.h"

#include "app/desktop/node_actions.h"
#include "app/desktop/session.h"
#include "forms/wizard/issue_commands.h"
#include "models/text/texts.h"

#include <algorithm>

namespace meshwright {

void leadToOtherNodes(Session& session, NodeActions& nodes)
{
    session.window.problems().setWaysElsewhere([&session, &nodes](const Issue& issue) {
        std::vector<WayElsewhere> out;
        const auto problem = std::ranges::find_if(session.mesh().problems(), [&](const MeshProblem& one) {
            return one.issue.rule == issue.rule && one.issue.pointer == issue.pointer;
        });
        if (problem == session.mesh().problems().end())
            return out;
        for (const PlaceInMesh& place : problem->elsewhere)
            if (place.of.kind == Kind::VirtualNode)
                out.push_back({Texts::tr("the virtual node %1").arg(QString::fromStdString(place.of.name)),
                               [&session, &nodes, id = NodeId{place.of.mesh, place.of.name}] {
                                   nodes.edit(session.place().opened(), {{id, {}, {}}, {}});
                               }});
        return out;
    });
}

} // namespace meshwright
