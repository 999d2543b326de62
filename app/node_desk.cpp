// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/node_desk.h"

#include "app/ask.h"
#include "forms/windows/compare_dialog.h"
#include "forms/windows/delete_dialog.h"
#include "forms/windows/notice_bar.h"
#include "models/document/difference.h"
#include "models/document/json.h"
#include "models/meshes/description.h"
#include "models/meshes/transfer.h"
#include "models/threads/answer.h"

#include <QApplication>

namespace meshwright {

using namespace Qt::StringLiterals;

/// A virtual node as it is served now.
struct NodeDesk::Current
{
    json input; ///< as a create input, tags included
    std::int64_t version = 0;
};

namespace {

MeshesCall<json> describeCall(const NodeId& id)
{
    return [id](Meshes& meshes, const std::stop_token& stop) {
        return meshes.describeWithTags(nodeAsResource(id), {stop, {}});
    };
}

NodeId idOf(const json& input)
{
    const auto textAt = [&input](const char* key) {
        return std::string(text(member(input, key)).value_or(""));
    };
    return {{textAt("meshName"), textAt("meshOwner")}, textAt("virtualNodeName")};
}

json inputOf(const json& description, const std::string& owner)
{
    json input = createInput(description);
    if (!owner.empty())
        input["meshOwner"] = owner;
    return input;
}

std::int64_t versionOf(const json& description)
{
    return metadataIn(description, nodeResource).version.value_or(0);
}

/// Updates the spec where it differs, and the tags where they do.
MeshesCall<json> updateCall(const json& saved, const json& wanted)
{
    return [saved, wanted](Meshes& meshes, const std::stop_token& stop) -> Outcome<json> {
        const ResourceId id = nodeAsResource(idOf(wanted));
        const json* spec = member(wanted, "spec");
        const json* before = member(saved, "spec");
        if (spec && !(before && sameValue(*spec, *before))) {
            json input = wanted;
            input.erase("tags");
            if (auto updated = meshes.update(Kind::VirtualNode, input, {stop, {}}); !updated)
                return updated;
        }
        const auto tagsOf = [](const json& node) {
            const json* tags = member(node, "tags");
            return tags ? *tags : json::array();
        };
        const TagChanges changes = tagChanges(tagsOf(saved), tagsOf(wanted));
        if (!changes.gone.empty())
            if (auto done = meshes.untag(id, changes.gone, {stop, {}}); !done)
                return done;
        if (!changes.set.empty())
            if (auto done = meshes.tag(id, changes.set, {stop, {}}); !done)
                return done;
        return meshes.describeWithTags(id, {stop, {}});
    };
}

} // namespace

NodeDesk::NodeDesk(OpenPlace& place, PlaceDesk& places, OpenDrafts& drafts, Sessions& sessions,
                   QObject* parent)
    : QObject(parent),
      m_place(place),
      m_places(places),
      m_drafts(drafts),
      m_sessions(sessions)
{}

void NodeDesk::edit(const DescribedNode& node)
{
    m_place.calls()
        ->act<json>(describeCall(node.ref.id))
        .callBack(this, [this, owner = node.ref.id.mesh.owner](const Outcome<json>& description) {
            if (!description)
                return tell(QApplication::activeWindow(), description.failure().message);
            json withOwner = *description;
            if (!owner.empty())
                withOwner[nodeResource.wrapper]["meshOwner"] = owner;
            open(withOwner);
        });
}

void NodeDesk::open(const json& description)
{
    Draft draft;
    draft.document = createInput(description);
    draft.served = ServedNode{m_place.place().id, versionOf(description), draft.document};
    Session& session = m_sessions.add(std::move(draft), DraftFolder::newId());
    Sessions::show(session, {steps::StepId::ServiceDiscovery, {}});
}

void NodeDesk::duplicate(const DescribedNode& node)
{
    Draft draft;
    draft.document = inputOf(node.description, node.ref.id.mesh.owner);
    draft.document["virtualNodeName"] = node.ref.id.name + "-copy";
    draft.startedFrom = {StartedFrom::Kind::Copy, QString::fromStdString(node.ref.id.name)};
    Session& session = m_sessions.add(std::move(draft), DraftFolder::newId());
    Sessions::show(session, {steps::StepId::Name, Pointer("/virtualNodeName")});
}

void NodeDesk::remove(const std::vector<DescribedNode>& nodes, QWidget* parent)
{
    if (nodes.empty())
        return;
    const Place& place = m_place.place();
    // Files of a folder are one's own, whatever account they came from.
    const std::string account =
        place.kind == PlaceKind::Endpoint ? place.account.toStdString() : std::string();
    Deletion deletion(m_place.calls(), nodes, account);
    connect(&deletion, &Deletion::deleted, this, &NodeDesk::keepDeleted);
    DeleteDialog dialog(deletion, parent);
    dialog.exec();
    if (deletion.isRunning() || deletion.count(DeletionRow::State::Deleted) > 0)
        m_place.refresh();
}

void NodeDesk::keepDeleted(const json& description)
{
    Draft draft;
    draft.document = createInput(description);
    draft.startedFrom = {StartedFrom::Kind::Deleted,
                         QString::fromStdString(nameIn(description, nodeResource))};
    draft.title = tr("Deleted: %1").arg(draft.startedFrom.name);
    draft.created = draft.modified = QDateTime::currentDateTimeUtc();
    draft.placeName = m_place.place().name;
    draft.placeLocation = m_place.place().location;
    draft.step = static_cast<int>(steps::StepId::Review);
    runIn(m_drafts.pool(), [folder = m_drafts.folder(), draft] {
        return folder.save(DraftFolder::newId(), draft, {});
    }).callBack(this, [this](const SaveOutcome& outcome) {
        if (const auto* failed = std::get_if<DraftNotSaved>(&outcome))
            tell(QApplication::activeWindow(),
                 tr("What was deleted could not be kept as a draft: %1").arg(failed->why));
        m_drafts.refresh();
    });
}

std::shared_ptr<AsyncMeshes> NodeDesk::callsOf(Session& session)
{
    const Place* const place = m_places.find(session.origin.served->placeId);
    if (place)
        return m_places.callsOf(*place);
    session.window.showRefused(
        tr("The place this virtual node is in, %1, is no longer among yours. Add it again.")
            .arg(session.origin.placeName));
    return nullptr;
}

void NodeDesk::update(Session& session)
{
    const auto calls = callsOf(session);
    if (!calls)
        return;
    calls->act<json>(describeCall(idOf(session.origin.served->saved)))
        .callBack(&session.window, [this, &session](const Outcome<json>& description) {
            if (!description)
                return session.window.showRefused(description.failure().message);
            const auto owner = text(member(session.origin.served->saved, "meshOwner")).value_or("");
            compareVersions(session, {inputOf(*description, std::string(owner)), versionOf(*description)});
        });
}

void NodeDesk::compareVersions(Session& session, const Current& current)
{
    const ServedNode& served = *session.origin.served;
    if (current.version == served.version && sameValue(current.input, served.saved))
        return send(session);
    session.window.showRefused(
        tr("The virtual node has been changed since you began (version %1, now %2). Choose what to do above.")
            .arg(served.version)
            .arg(current.version));
    offerChoice(session, current);
}

void NodeDesk::offerChoice(Session& session, const Current& current)
{
    const auto keepMine = [this, &session, current] { rebase(session, current); };
    const auto takeTheirs = [this, &session, current] {
        rebase(session, current);
        session.document().become(current.input);
    };
    const auto look = [&session, current] {
        compare(session.document().value(), current.input, &session.window);
    };
    session.window.notices().put(
        u"version"_s,
        {Severity::Warning,
         tr("Somebody else has changed this virtual node meanwhile. Nothing of theirs is overwritten until you say so."),
         {{tr("Compare…"), look}, {tr("Keep mine"), keepMine}, {tr("Take theirs"), takeTheirs}},
         false});
}

void NodeDesk::rebase(Session& session, const Current& current)
{
    session.window.notices().take(u"version"_s);
    session.origin.served->saved = current.input;
    session.origin.served->version = current.version;
    session.window.setUpdating(current.input);
    session.window.say(tr("The review shows what would change now."));
    session.keeper.begin();
}

void NodeDesk::send(Session& session)
{
    const auto calls = callsOf(session);
    if (!calls)
        return;
    calls->act<json>(updateCall(session.origin.served->saved, session.document().value()))
        .callBack(&session.window, [this, &session](const Outcome<json>& answer) {
            if (!answer)
                return session.window.showRefused(answer.failure().message, answer.failure().pointer);
            const auto owner = text(member(session.origin.served->saved, "meshOwner")).value_or("");
            session.origin.served->saved = inputOf(*answer, std::string(owner));
            session.origin.served->version = versionOf(*answer);
            session.window.setUpdating(session.origin.served->saved);
            session.window.showCreated(*answer);
            // Nothing is left that only the draft has.
            session.keeper.endThen([&session] {
                session.keeper.restart(DraftFolder::newId());
                if (session.differsFromFile())
                    session.keeper.begin();
            });
            m_place.refresh();
        });
}

} // namespace meshwright
