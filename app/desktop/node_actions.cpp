// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/node_actions.h"

#include "app/desktop/draft_place.h"
#include "app/desktop/export_into.h"
#include "app/desktop/json_files.h"
#include "forms/dialogs/delete_dialog.h"
#include "forms/steps/steps.h"
#include "models/drafts/own_titles.h"
#include "models/formats/export.h"
#include "models/json/json_type.h"
#include "models/meshes/description.h"
#include "models/places/aws_cli_options.h"
#include "models/text/shown_name.h"
#include "models/threads/answer.h"
#include "models/words/unknown_words.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>

#include <optional>
#include <utility>
#include <variant>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

Draft draftOfDeleted(const Place& place, const MeshId& mesh, const json& description)
{
    Draft draft = draftIn(place);
    draft.document = nodeState(description, mesh).input;
    draft.startedFrom = {StartedFrom::Kind::Deleted,
                         QString::fromStdString(nameIn(description, nodeResource))};
    draft.title = titleOfDeleted(draft.startedFrom.name);
    draft.created = draft.modified = QDateTime::currentDateTimeUtc();
    draft.step = static_cast<int>(steps::StepId::Review);
    return draft;
}

/// Saves @p draft as a new one; its id, or why it is not there.
Outcome<QString> saveUnlessStopped(const DraftFolder& folder, const Draft& draft, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return stopped();
    const QString id = DraftFolder::newId();
    const SaveOutcome outcome = folder.save(id, draft, {});
    if (const auto why = whyNotSaved(outcome))
        return Failure{
            std::holds_alternative<DraftNotSaved>(outcome) ? code::notWritable : code::busy, *why, {}};
    if (!stop.stop_requested())
        return id;
    (void)folder.bin(id); // the disk took its time, and nobody waits for it any more
    return stopped();
}

} // namespace

NodeActions::NodeActions(ForeignFiles& files, OpenDrafts& drafts, Sessions& sessions, Questions& questions,
                         QObject* parent)
    : QObject(parent),
      m_files(files),
      m_drafts(drafts),
      m_sessions(sessions),
      m_questions(questions)
{}

void NodeActions::edit(const OpenedPlace& place, const DescribedNode& node, const Pointer& at)
{
    read(place, node.ref.id,
         [this, at, place = place.place(), name = QString::fromStdString(node.ref.id.name),
          from = QPointer(QApplication::activeWindow())](const NodeState& now) {
             Draft draft = draftIn(place);
             draft.document = now.input;
             if (place.kind == PlaceKind::Kept) // nothing is written there: it becomes another's
                 draft.startedFrom = {StartedFrom::Kind::Copy, name};
             else
                 draft.served = ServedNode{place.id, now.version, now.input};
             const bool isSomewhere = !at.isRoot();
             open(std::move(draft), {isSomewhere ? steps::stepOf(at) : steps::StepId::ServiceDiscovery, at},
                  from);
         });
}

void NodeActions::duplicate(const OpenedPlace& place, const DescribedNode& node)
{
    withTags(place, node.ref.id,
             [this, place = place.place(), name = node.ref.id.name,
              from = QPointer(QApplication::activeWindow())](const NodeState& now) {
                 Draft draft = draftIn(place);
                 draft.document = now.input;
                 draft.document["virtualNodeName"] = name + "-copy";
                 draft.startedFrom = {StartedFrom::Kind::Copy, QString::fromStdString(name)};
                 open(std::move(draft), {steps::StepId::Name, Pointer("/virtualNodeName")}, from);
             });
}

void NodeActions::open(Draft draft, const Position& position, const QWidget* askedFrom)
{
    Session& session = m_sessions.add(std::move(draft), DraftFolder::newId());
    // Whoever has gone on elsewhere meanwhile keeps typing and clicking there.
    const bool isElsewhere = QApplication::activeWindow() != askedFrom || QApplication::activePopupWidget();
    if (isElsewhere)
        Sessions::showBeside(session, position);
    else
        Sessions::show(session, position);
}

void NodeActions::exportNode(const OpenedPlace& place, const NodeId& node, QWidget* parent)
{
    withKnown(place, node, [this, parent = QPointer(parent)](const NodeState& now) {
        const QString path = askWhereToExport(m_questions, now.input, parent);
        if (!path.isEmpty())
            writeExport(m_files, m_questions, now.input, path, parent);
    });
}

void NodeActions::exportNodes(const OpenedPlace& place, const std::vector<NodeId>& nodes, QWidget* parent)
{
    const auto words = tr("Reading %n virtual nodes at %1…", nullptr, static_cast<int>(nodes.size()))
                           .arg(shownName(place.place().name));
    const auto call = [nodes](Meshes& meshes, const std::stop_token& stop) {
        return readToExport(meshes, nodes, stop);
    };
    ask<NodesToExport>(place, words, call, [this, parent = QPointer(parent)](const NodesToExport& read) {
        exportInto(m_files, m_questions, read, parent, [this](const QString& news) { Q_EMIT said(news); });
    });
}

void NodeActions::copyJson(const OpenedPlace& place, const NodeId& node)
{
    withKnown(place, node, [this](const NodeState& now) { copy(exportText(now.input)); });
}

void NodeActions::copyCommand(const OpenedPlace& place, const NodeId& node)
{
    withKnown(place, node, [this, options = awsCliOptions(place.place())](const NodeState& now) {
        copy(awsCliCommand(now.input, options));
    });
}

void NodeActions::copy(const std::string& text)
{
    QApplication::clipboard()->setText(QString::fromStdString(text));
    Q_EMIT said(tr("Copied."));
}

template <typename T>
void NodeActions::ask(const OpenedPlace& place, const QString& words, MeshesCall<T> call,
                      std::function<void(const T& answer)> then)
{
    const int number = ++m_lastReading;
    const std::stop_source stop;
    m_readings.push_back({number, words, stop, place});
    tellReading();
    const auto take = [this, number, then = std::move(then)](const Outcome<T>& answer) {
        if (!endReading(number))
            return;
        if (answer)
            then(*answer);
        else
            m_questions.tell(QApplication::activeWindow(), answer.failure().message);
    };
    place.calls().act<T>(std::move(call), stop).callBack(this, take);
}

void NodeActions::read(const OpenedPlace& place, const NodeId& node,
                       std::function<void(const NodeState& now)> then)
{
    const auto call = [node](Meshes& meshes, const std::stop_token& token) {
        return readNode(meshes, node, {token, {}});
    };
    ask<NodeState>(place, tr("Reading %1 at %2…").arg(shownName(node.name), shownName(place.place().name)),
                   call, std::move(then));
}

bool NodeActions::endReading(int number)
{
    const auto ended =
        std::erase_if(m_readings, [number](const Reading& one) { return one.number == number; });
    tellReading();
    return ended > 0;
}

void NodeActions::cancelReading()
{
    for (Reading& reading : std::exchange(m_readings, {}))
        reading.stop.request_stop();
    tellReading();
}

void NodeActions::tellReading()
{
    QStringList words;
    for (const Reading& reading : m_readings)
        words.append(reading.words);
    Q_EMIT readingChanged(words.join(u' '));
}

void NodeActions::withTags(const OpenedPlace& place, const NodeId& node,
                           std::function<void(const NodeState& now)> then)
{
    read(place, node, [this, then = std::move(then)](const NodeState& now) {
        if (!now.tagsKnown)
            m_questions.tell(QApplication::activeWindow(),
                             tr("The place does not tell the tags of this virtual node. They are left out."));
        then(now);
    });
}

void NodeActions::withKnown(const OpenedPlace& place, const NodeId& node,
                            std::function<void(const NodeState& now)> then)
{
    withTags(place, node, [this, then = std::move(then)](const NodeState& now) {
        if (const QString unknown = unknownWords(now.input); !unknown.isEmpty())
            m_questions.tell(QApplication::activeWindow(), unknown);
        else
            then(now);
    });
}

void NodeActions::remove(const OpenedPlace& place, const std::vector<DescribedNode>& nodes,
                         std::vector<Reference> calls, QWidget* parent)
{
    if (nodes.empty() || place.place().kind == PlaceKind::Kept)
        return;
    // Files of a folder are one's own, whatever account they came from.
    const std::string account =
        place.place().kind == PlaceKind::Endpoint ? place.place().account.toStdString() : std::string();
    Deletion deletion(place.sharedCalls(), nodes, account,
                      keepAsDrafts(place.place(), nodes.front().ref.id.mesh));
    deletion.setCalls(std::move(calls));
    m_deletion = &deletion;
    DeleteDialog dialog(deletion, parent);
    dialog.exec();
    m_drafts.refresh();
    if (deletion.isRunning() || deletion.count(DeletionRow::State::Deleted) > 0)
        Q_EMIT changed(place.place());
}

KeepNodes NodeActions::keepAsDrafts(const Place& place, const MeshId& mesh)
{
    const auto keep = [this, place, mesh](const json& description, const std::stop_token& stop) {
        const auto save = [folder = m_drafts.folder(), draft = draftOfDeleted(place, mesh, description),
                           stop] { return saveUnlessStopped(folder, draft, stop); };
        return runIn(m_drafts.pool(), save);
    };
    const auto putAway = [this](const QString& id) {
        runIn(m_drafts.pool(), [folder = m_drafts.folder(), id] {
            return folder.bin(id);
        }).callBack(this, [this](const std::optional<QString>&) { m_drafts.refresh(); });
    };
    return {keep, putAway};
}

} // namespace meshwright
