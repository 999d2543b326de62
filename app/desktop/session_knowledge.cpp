// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/session_knowledge.h"

#include "models/json/json.h"
#include "models/rules/arn.h"

#include <string>
#include <utility>

namespace meshwright {

namespace {

std::string textOf(const Document& document, const char* at)
{
    return std::string(text(document.find(Pointer(at))).value_or(""));
}

/// Region and account as the place has them in its settings. Those of a folder are none of a mesh that runs.
void addSettings(const Place& place, PlaceFacts& facts)
{
    if (place.kind != PlaceKind::Endpoint)
        return;
    facts.region = place.region.toStdString();
    facts.account = place.account.toStdString();
}

/// The same as the service wrote them into the ARN of one's own mesh, where the settings do not say.
void addFromArn(const MeshRef& mesh, const Place& place, PlaceFacts& facts)
{
    const auto arn = readArn(mesh.metadata.arn);
    if (!arn || !mesh.id.owner.empty() || place.kind != PlaceKind::Endpoint)
        return;
    if (facts.region.empty())
        facts.region = arn->region;
    if (facts.account.empty())
        facts.account = arn->account;
}

} // namespace

SessionKnowledge::SessionKnowledge(OpenPlace& own, OpenPlace& shown, const Document& document,
                                   steps::LiveState& state)
    : m_own(own),
      m_shown(shown),
      m_document(document),
      m_state(state)
{
    follow(own);
    follow(shown);
    connect(&document, &Document::changed, this, [this](const Pointer& at) {
        for (const char* names : {"/meshName", "/meshOwner", "/virtualNodeName"})
            if (Pointer(names).related(at))
                return tell();
    });
    tell();
}

void SessionKnowledge::follow(OpenPlace& place)
{
    connect(&place, &OpenPlace::placeChanged, this, &SessionKnowledge::tell);
    connect(&place, &OpenPlace::meshesListed, this, [this, &place] {
        m_meshesListed = &place;
        tell();
    });
    connect(&place, &OpenPlace::nodesListed, this, [this, &place] {
        m_nodesListed = &place;
        tell();
    });
    connect(&place, &OpenPlace::meshChosen, this, [this, &place] {
        if (m_nodesListed == &place)
            m_nodesListed = nullptr; // those of another mesh are still to come
        tell();
    });
}

std::vector<OpenPlace*> SessionKnowledge::lists(const OpenPlace* newest) const
{
    std::vector<OpenPlace*> out{&m_own};
    if (m_shown.place().id == m_own.place().id)
        out.insert(newest == &m_shown ? out.begin() : out.end(), &m_shown);
    return out;
}

void SessionKnowledge::tell()
{
    PlaceFacts facts;
    facts.place = m_own.place().name;
    addSettings(m_own.place(), facts);
    addMeshes(facts);
    addNodes(facts);
    m_state.setPlace(std::move(facts));
}

void SessionKnowledge::addMeshes(PlaceFacts& facts) const
{
    for (OpenPlace* list : lists(m_meshesListed)) {
        if (!list->areMeshesListed())
            continue;
        facts.areListed = true;
        const MeshesModel& meshes = list->meshes();
        for (int row = 0; row < meshes.rowCount(); ++row) {
            const auto mesh = meshes.index(row, 0).data(MeshesModel::MeshRole).value<MeshRef>();
            facts.meshes.push_back({mesh.id.name, mesh.id.owner});
            addFromArn(mesh, list->place(), facts);
        }
        return;
    }
}

/// Only the name that is wanted is looked for: a mesh may have ten thousand.
void SessionKnowledge::addNodes(PlaceFacts& facts) const
{
    const KnownMesh wanted{textOf(m_document, "/meshName"), textOf(m_document, "/meshOwner")};
    const std::string name = textOf(m_document, "/virtualNodeName");
    for (OpenPlace* list : lists(m_nodesListed)) {
        if (!list->mesh())
            continue;
        const KnownMesh mesh{list->mesh()->name, list->mesh()->owner};
        if (!mayBe(mesh, wanted, facts.account))
            continue;
        if (mesh != std::exchange(facts.mesh, mesh))
            facts.nodes.clear(); // they are of the other
        if (list->nodes().rowOfNode({*list->mesh(), name}) >= 0)
            facts.nodes.insert(name);
        if (list == m_nodesListed)
            return; // what the other says is older
    }
}

} // namespace meshwright
