// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/session.h"

#include "app/desktop/draft_place.h"
#include "forms/json/json_pane.h"
#include "models/drafts/file_stamp.h"
#include "models/drafts/own_titles.h"
#include "models/items/node_check.h"
#include "models/json/difference.h"
#include "models/json/json_type.h"
#include "models/meshes/node_state.h"
#include "models/places/aws_cli_options.h"
#include "models/rules/edit/check_edit.h"
#include "models/text/texts.h"

#include <QFileInfo>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What is checked: more, when a virtual node that is there already is edited.
LiveIssues::MakeCheck checkOf(const Draft& origin)
{
    return [&origin]() -> LiveIssues::Check {
        if (!origin.served)
            return checkNode;
        return [saved = origin.served->saved](const json& node) { return checkEdit(saved, node); };
    };
}

Ask askWith(Questions& questions)
{
    return [&questions](QWidget* parent, const QString& question, const QString& yes) {
        return questions.ask(parent, question, yes);
    };
}

std::vector<Pointer> fixedIn(const Draft& origin)
{
    if (!origin.served)
        return {};
    return {Pointer("/meshName"), Pointer("/virtualNodeName"), Pointer("/meshOwner")};
}

/// The place @p draft belongs to; nullopt when it names none, or none that is there (any more).
std::optional<OpenedPlace> placeOf(const Draft& draft, const PlacesToWorkIn& places)
{
    const QString id = draft.served ? draft.served->placeId : draft.placeId;
    if (auto opened = places.opened(id))
        return opened;
    // Drafts of old know no id, and a place that was removed and added again has another one.
    for (const Place& place : places.all())
        if (!draft.served && place.name == draft.placeName && place.location == draft.placeLocation)
            return places.opened(place.id);
    return std::nullopt;
}

/// Where a virtual node is begun that names no place: what the console shows, if anything can be created
/// there.
OpenedPlace placeToBeginIn(const SessionParts& parts)
{
    const std::vector<Place> others = parts.places.all();
    if (parts.place.place().kind == PlaceKind::Kept && !others.empty())
        if (auto opened = parts.places.opened(others.front().id))
            return *std::move(opened);
    return parts.place.opened();
}

PlaceChoice choiceFor(const PlacesToWorkIn& places, Session& session)
{
    const auto choose = [places, &session](const QString& id) {
        const auto opened = places.opened(id);
        if (!opened)
            return;
        session.moveTo(*opened);
        session.keeper.touch();
    };
    const auto add = [places, choose, &session] {
        if (const auto id = places.add(&session.window))
            choose(*id);
    };
    return {places.all, choose, add};
}

StartContext startOf(const SessionParts& parts, Session& session, const FormContext& context)
{
    return {session.place(),
            parts.drafts,
            parts.templates,
            context,
            [&parts, &session] { parts.readInto(session); },
            choiceFor(parts.places, session),
            parts.resume,
            parts.exportDraft,
            [&session](const StartedFrom& start) { session.origin.startedFrom = start; }};
}

} // namespace

Session::Session(const SessionParts& parts, Draft draft, const QString& id)
    : m_document(std::move(draft.document), std::move(draft.parked), std::move(draft.history)),
      origin(std::move(draft)),
      m_placeOf(parts.places.opened),
      m_place(placeOf(origin, parts.places).value_or(placeToBeginIn(parts)), checkNode),
      m_issues(m_document, checkOf(origin)),
      m_context{m_document, m_issues, fixedIn(origin)},
      m_knowledge(m_place, parts.place, m_document, *m_context.state),
      m_mesh(m_place, parts.place, m_document, m_issues, *m_context.state),
      m_start(startOf(parts, *this, m_context)),
      window(
          m_context,
          [this](steps::StepId step, QWidget* parent) { return makeStartPage(step, m_start, parent); },
          askWith(parts.questions), &parts.settings, parts.files),
      keeper(
          m_document, parts.drafts.folder(), id, [this] { return unsettledSnapshot(); }, parts.drafts.pool(),
          [this] { window.settle(); })
{
    m_context.awsCliOptions = [this] {
        const bool isThere = !origin.served || origin.served->placeId == m_place.place().id;
        return isThere ? awsCliOptions(m_place.place()) : CliOptions(); // its own place may be gone
    };
    completeOrigin(parts.places);
    showOrigin();
}

void Session::completeOrigin(const PlacesToWorkIn& places)
{
    if (!origin.created.isValid())
        origin.created = QDateTime::currentDateTimeUtc();
    const bool namesPlace = !origin.placeName.isEmpty() || !origin.placeLocation.isEmpty();
    if (!namesPlace || placeOf(origin, places))
        noteIn(origin, m_place.place());
}

void Session::showOrigin()
{
    m_context.state->setVisited(steps::Visited(origin.visited));
    if (origin.file || origin.served || origin.startedFrom.kind == StartedFrom::Kind::File)
        countAsVisited();
    showSubject();
    if (origin.served)
        window.setUpdating(origin.served->saved);
    isText = beganAsText(); // before the text can become the document
    if (!origin.unfinishedText.empty())
        window.jsonPane().setUnfinishedText(QString::fromStdString(origin.unfinishedText));
}

/// Also of a draft that goes on with such a text: the file may have been mended by others meanwhile.
bool Session::beganAsText() const
{
    const bool isUntouched = m_document.value().empty() && m_document.history().steps.empty();
    return (origin.file && (origin.file->saved.is_null() || isUntouched)) ||
           (isUntouched && !origin.unfinishedText.empty());
}

Session::Whereabouts Session::whereabouts() const
{
    const bool isUnfinished = !window.jsonPane().unfinishedText().isEmpty();
    const bool isEmpty = m_document.value().empty();
    if (isUnfinished && (isText || isEmpty))
        return Whereabouts::Text;
    return isText && isEmpty ? Whereabouts::Discarded : Whereabouts::Document;
}

Document& Session::document()
{
    window.settle();
    return m_document;
}

QString Session::unfinishedText()
{
    window.settle();
    return window.jsonPane().unfinishedText();
}

Draft Session::snapshot()
{
    window.settle();
    return unsettledSnapshot();
}

Draft Session::unsettledSnapshot() const
{
    Draft out = origin;
    out.document = m_document.value();
    out.parked = m_document.parked();
    out.history = m_document.history();
    out.step = static_cast<int>(window.position().step);
    out.visited = m_context.state->visited().steps();
    out.field = window.position().field;
    out.unfinishedText = window.jsonPane().unfinishedText().toStdString();
    return out;
}

bool Session::differsFromFile()
{
    window.settle();
    return isModified();
}

bool Session::isModified() const
{
    if (!origin.file || whereabouts() == Whereabouts::Discarded)
        return false;
    const QString& unfinished = window.jsonPane().unfinishedText();
    if (isText && fingerprintOf(unfinished.toUtf8()) == origin.file->fingerprint)
        return false; // as it was opened
    return !sameValue(origin.file->saved, m_document.value()) || !unfinished.isEmpty();
}

bool Session::needsDraft()
{
    if (differsFromFile() || isSent || (!origin.file && !origin.served))
        return true;
    return origin.served && (!sameValue(origin.served->saved, m_document.value()) ||
                             !window.jsonPane().unfinishedText().isEmpty());
}

bool Session::isNotKept() const
{
    const Keeping::Kind kind = keeper.keeping().kind;
    return kind == Keeping::Kind::NotKept || kind == Keeping::Kind::ChangedOutside;
}

void Session::moveTo(const OpenedPlace& place)
{
    noteIn(origin, place.place());
    m_place.open(place);
}

void Session::goOnIn(const OpenedPlace& place)
{
    if (origin.placeId == m_place.place().id)
        noteIn(origin, place.place());
    m_place.open(place);
}

void Session::becomeEdit(ServedNode served)
{
    if (!origin.served)
        origin.title = titleOnceCreated(origin.title, QString::fromStdString(nodeIdIn(served.saved).name));
    origin.served = std::move(served);
    origin.placeId = origin.served->placeId;
    // Another may have been chosen while it was on its way.
    if (m_place.place().id != origin.served->placeId)
        if (const auto place = m_placeOf(origin.served->placeId))
            moveTo(*place);
    m_context.fixed = fixedIn(origin);
    m_mesh.setMeshOfFile(nullptr); // from now on it is in a mesh of its place
    m_issues.refresh();
    window.setUpdating(origin.served->saved);
    showSubject();
}

void Session::showSubject()
{
    m_context.state->setInFile(origin.file.has_value());
    const QString file = origin.file ? QFileInfo(origin.file->path).fileName() + "[*]"_L1 : QString();
    if (!origin.served)
        return window.setSubject(origin.file ? file : origin.title);
    const QString edit = Texts::tr("Edit %1").arg(titleOf(snapshot()));
    window.setSubject(origin.file ? u"%1 (%2)"_s.arg(edit, file) : edit);
}

} // namespace meshwright
