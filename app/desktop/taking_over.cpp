// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/taking_over.h"

#include "app/desktop/draft_place.h"
#include "models/compare/comparison_words.h"
#include "models/compare/taken_over.h"
#include "models/json/difference.h"
#include "models/json/json_type.h"
#include "models/meshes/node_state.h"
#include "models/text/shown_name.h"

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What a draft made of @p resource is found by.
QString keyOf(const Comparison& comparison, const StateToRead& after, const ResourceDifference& resource)
{
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

} // namespace

std::function<void(const json& mine, const QString& what)> takeOverInto(Session& session)
{
    return [&session](const json& mine, const QString& what) {
        session.document().become(mine, TakingOver::tr("Take over %1").arg(shownName(what)));
        session.window.say(TakingOver::tr("Taken over: %1. Undo takes it back.").arg(shownName(what)));
    };
}

TakingOver::TakingOver(Sessions& sessions, QObject* parent) : QObject(parent), m_sessions(sessions) {}

Session* TakingOver::sessionFor(const StateToRead& after, const QString& key) const
{
    if (!after.draft.isEmpty())
        return m_sessions.withDraft(after.draft);
    const auto made = m_drafts.find(key);
    return made == m_drafts.end() ? nullptr : m_sessions.withDraft(made->second);
}

void TakingOver::take(const Compared& comparison, const StateToRead& after,
                      const ResourceDifference& resource, const FieldDifference& field)
{
    const QString key = keyOf(*comparison, after, resource);
    const Field one{comparison, resource, field};
    if (Session* session = sessionFor(after, key))
        return takeInto(*session, one);
    std::vector<Field>& waiting = m_waiting[key];
    waiting.push_back(one);
    if (waiting.size() == 1)
        begin(after, key, one);
}

void TakingOver::begin(const StateToRead& after, const QString& key, const Field& field)
{
    const json& input = field.comparison->inputAfter(field.resource);
    const bool isServed = after.place && after.place->place.place().kind != PlaceKind::Kept;
    if (!isServed) {
        Draft draft;
        draft.document = input;
        draft.startedFrom = {StartedFrom::Kind::Copy, QString::fromStdString(nodeIdIn(input).name)};
        return open(std::move(draft), key);
    }
    // As it is now: what an update starts from.
    const OpenedPlace place = after.place->place;
    const NodeId node{after.place->mesh, nodeIdIn(input).name};
    Q_EMIT said(tr("Reading %1 at %2…").arg(shownName(node.name), shownName(place.place().name)));
    const auto call = [node](Meshes& meshes, const std::stop_token& stop) {
        return readNode(meshes, node, {stop, {}});
    };
    place.calls().load<NodeState>(call).callBack(this, [this, place, key](const Outcome<NodeState>& now) {
        if (!now) {
            m_waiting.erase(key);
            return Q_EMIT said(now.failure().message);
        }
        Draft draft = draftIn(place.place());
        draft.document = now->input;
        draft.served = ServedNode{place.place().id, now->version, now->input};
        open(std::move(draft), key);
    });
}

void TakingOver::open(Draft draft, const QString& key)
{
    const QString id = DraftFolder::newId();
    Session& session = m_sessions.add(std::move(draft), id);
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
        return Q_EMIT said(tr("Nothing is taken over: %1 is no longer there in the draft.").arg(what));
    if (!session.document().become(*taken, tr("Take over %1").arg(what)))
        return Q_EMIT said(tr("The draft has this already: %1").arg(what));
    session.window.goTo(commonPlace(difference(was, *taken)));
    session.window.raise();
    session.window.activateWindow();
    session.window.say(tr("Taken over: %1. Undo takes it back.").arg(what));
    Q_EMIT tookOver(session.keeper.id());
}

} // namespace meshwright
