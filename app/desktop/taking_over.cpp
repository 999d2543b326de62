// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/taking_over.h"

#include "app/desktop/draft_place.h"
#include "app/desktop/proposed_fix.h"
#include "models/compare/comparison_words.h"
#include "models/compare/taken_over.h"
#include "models/compare/why_not_taken.h"
#include "models/json/difference.h"
#include "models/json/json_type.h"
#include "models/meshes/node_state.h"
#include "models/text/shown_name.h"
#include "models/threads/answer.h"

#include <QDir>
#include <QPointer>

#include <algorithm>
#include <optional>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What the draft that @p resource is taken over into is found by: its id, or what it is made of.
QString keyOf(const Comparison& comparison, const StateToRead& after, const ResourceDifference& resource)
{
    if (!after.draft.isEmpty())
        return after.draft;
    const std::size_t number = *resource.after;
    const InventoryKey key = comparedKey(comparison.inAfter, number);
    return QStringList{after.place ? after.place->place.place().id : QString(),
                       after.state.title,
                       comparison.after.revision,
                       rootOf(comparison.after),
                       comparison.inAfter.path(number),
                       QString::fromStdString(key.mesh),
                       QString::fromStdString(key.name)}
        .join(u'\n');
}

/// The window in which @p node of the place @p placeId is being updated; nullptr when there is none.
Session* updating(const Sessions& sessions, const QString& placeId, const NodeId& node)
{
    const auto isIt = [&](const Session* one) {
        const auto& served = one->origin.served;
        if (!served || served->placeId != placeId || one->closing || one->readOnly || one->isSent)
            return false;
        const NodeId its = nodeIdIn(served->saved);
        return its.name == node.name && its.mesh.name == node.mesh.name;
    };
    const std::vector<Session*> all = sessions.all();
    const auto found = std::ranges::find_if(all, isIt);
    return found == all.end() ? nullptr : *found;
}

} // namespace

std::function<void(const json& mine, const QString& what)> takeOverInto(Session& session)
{
    return [&session](const json& mine, const QString& what) {
        session.document().become(mine, TakingOver::tr("Take over %1").arg(shownName(what)));
        session.window.say(TakingOver::tr("Taken over: %1. Undo takes it back.").arg(shownName(what)));
    };
}

TakingOver::TakingOver(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {}

/// The id of the draft that was gone on with, or made; else @p key, which is one where there is a draft
/// already.
QString TakingOver::draftFor(const QString& key) const
{
    const auto known = m_drafts.find(key);
    return known == m_drafts.end() ? key : known->second;
}

/// The window that is open; nullptr when none is, or it is being closed.
Session* TakingOver::sessionFor(const QString& key) const
{
    Session* const session = m_parts.sessions.withDraft(draftFor(key));
    return session && !session->closing ? session : nullptr;
}

void TakingOver::take(const Compared& comparison, const StateToRead& after,
                      const ResourceDifference& resource, const FieldDifference& field)
{
    const QString key = keyOf(*comparison, after, resource);
    const Field one{comparison, resource, field};
    if (Session* session = sessionFor(key))
        return takeInto(*session, one);
    std::vector<Field>& waiting = m_waiting[key];
    waiting.push_back(one);
    if (waiting.size() == 1)
        goOn(after, key, one);
}

/// In the draft whose window has been closed, or in a new one where there is none.
void TakingOver::goOn(const StateToRead& after, const QString& key, const Field& field)
{
    const QString id = draftFor(key);
    const DraftFolder& folder = m_parts.drafts.folder();
    const DraftRow draft{id, after.state.title, folder.fileOf(id), {}};
    if (id == after.draft)
        return resume(draft, key);
    if (id == key)
        return begin(after, key, field);
    // What was made, or gone on with instead, may have been discarded: then all begins anew.
    runIn(m_parts.drafts.pool(), [folder, id] {
        return folder.load(id).stamp.isThere();
    }).callBack(this, [this, after, draft, key, field](bool isThere) {
        if (isThere)
            return resume(draft, key);
        m_drafts.erase(key);
        if (after.draft.isEmpty())
            return begin(after, key, field);
        goOn(after, key, field);
    });
}

void TakingOver::resume(const DraftRow& draft, const QString& key)
{
    m_parts.draftActions.resumeThen(draft, [self = QPointer(this), key](Session* session) {
        if (self)
            self->goOnIn(session, key);
    });
}

/// In the window that was opened for it; nullptr where none was, which the person knows.
void TakingOver::goOnIn(Session* session, const QString& key)
{
    if (!session)
        return giveUp(key, {});
    if (session->readOnly)
        return giveUp(key, tr("Nothing is taken over: the virtual node can only be looked at."));
    m_drafts[key] = session->keeper.id();
    takeWaiting(*session, key);
}

void TakingOver::giveUp(const QString& key, const QString& why)
{
    m_waiting.erase(key);
    if (!why.isEmpty())
        Q_EMIT said(why);
}

void TakingOver::begin(const StateToRead& after, const QString& key, const Field& field)
{
    const json& input = field.comparison->inputAfter(field.resource);
    if (after.place && after.place->place.place().kind != PlaceKind::Kept)
        beginUpdate(*after.place, key, input);
    else if (isEditedInFile(*field.comparison, field.resource))
        beginInFile(key, field);
    else
        beginCopy(key, input);
}

/// In a draft that is no part of what it is made of.
void TakingOver::beginCopy(const QString& key, const json& input)
{
    Draft draft;
    draft.document = input;
    draft.startedFrom = {StartedFrom::Kind::Copy, QString::fromStdString(nodeIdIn(input).name)};
    open(std::move(draft), key);
}

/// In the window of the file, which is opened as it is now. Where there is no such file, in a draft.
void TakingOver::beginInFile(const QString& key, const Field& field)
{
    const QString path = field.comparison->inAfter.path(*field.resource.after);
    const auto find = [comparison = field.comparison, number = *field.resource.after, path] {
        const InventoryResource& one = comparison->inAfter.resources[number];
        return whyNoFile(path).isEmpty()
                   ? std::optional(nodeNow(comparison->inAfter.files[one.file], one.index))
                   : std::nullopt;
    };
    const auto go = [this, key, field, path](const std::optional<NodeInFile>& found) {
        if (!found)
            return beginCopy(key, field.comparison->inputAfter(field.resource));
        if (!found->why.isEmpty())
            return giveUp(key, tr("Nothing is taken over. %1").arg(shownLines(found->why)));
        m_parts.fileOpening.openNode(QDir::cleanPath(path), found->number,
                                     [self = QPointer(this), key](Session* session) {
                                         if (self)
                                             self->goOnIn(session, key);
                                     });
    };
    m_parts.files.read(path, find).callBack(this, go);
}

/// In the update of it that is open, or one of what is there now.
void TakingOver::beginUpdate(const PartOfPlace& part, const QString& key, const json& input)
{
    const OpenedPlace place = part.place;
    const NodeId node{part.mesh, nodeIdIn(input).name};
    if (Session* const open = updating(m_parts.sessions, place.place().id, node)) {
        m_drafts[key] = open->keeper.id();
        return takeWaiting(*open, key);
    }
    // As it is now: what an update starts from.
    Q_EMIT said(tr("Reading %1 at %2…").arg(shownName(node.name), shownName(place.place().name)));
    const auto call = [node](Meshes& meshes, const std::stop_token& stop) {
        return readNode(meshes, node, {stop, {}});
    };
    place.calls().load<NodeState>(call).callBack(this, [this, place, key](const Outcome<NodeState>& now) {
        if (!now)
            return giveUp(key, now.failure().message);
        Draft draft = draftIn(place.place());
        draft.document = now->input;
        draft.served = ServedNode{place.place().id, now->version, now->input};
        open(std::move(draft), key);
    });
}

void TakingOver::open(Draft draft, const QString& key)
{
    const QString id = DraftFolder::newId();
    Session& session = m_parts.sessions.add(std::move(draft), id);
    m_drafts[key] = id;
    Sessions::show(session, {steps::StepId::Review, {}});
    takeWaiting(session, key);
}

void TakingOver::takeWaiting(Session& session, const QString& key)
{
    const auto waiting = m_waiting.extract(key);
    for (const Field& one : waiting.mapped())
        takeInto(session, one);
}

void TakingOver::takeInto(Session& session, const Field& one)
{
    const json& before = one.comparison->inputBefore(one.resource);
    const json& after = one.comparison->inputAfter(one.resource);
    const QString what = shownName(fieldWords(one.resource.kind, before, after, one.field).what);
    const json was = session.document().value();
    const auto taken = takenOver(was, before, after, one.field);
    if (!taken)
        return Q_EMIT said(tr("Nothing is taken over: %1 is no longer there.").arg(what));
    if (!session.document().become(*taken, tr("Take over %1").arg(what)))
        return Q_EMIT said(tr("This is there already: %1").arg(what));
    session.window.goTo(commonPlace(difference(was, *taken)));
    session.window.raise();
    session.window.activateWindow();
    session.window.say(tr("Taken over: %1. Undo takes it back.").arg(what));
    Q_EMIT tookOver(session.keeper.id());
}

} // namespace meshwright
