// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/transfer_actions.h"

#include "app/desktop/saved_words.h"
#include "app/desktop/target_place.h"
#include "forms/dialogs/progress_dialog.h"
#include "models/meshes/folder/prepare_folder.h"
#include "models/places/place_names.h"
#include "models/pushing/kept_source.h"
#include "models/pushing/merged_pull.h"
#include "models/pushing/merged_push.h"
#include "models/pushing/planned_push.h"
#include "models/threads/answer.h"
#include "models/threads/mailbox.h"

#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <functional>
#include <stop_token>
#include <utility>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Asks @p place for a long @p call with a progress window that can cancel it, and hands on what came of it.
template <typename T>
void runWithProgress(const OpenedPlace& place, const QString& what, QWidget* parent,
                     std::function<Outcome<T>(Meshes&, const CallWatch&)> call, QObject* receiver,
                     std::function<void(const Outcome<T>&)> then)
{
    auto* const window = new ProgressDialog(what, parent);
    std::stop_source stop;
    QObject::connect(window, &QDialog::rejected, window, [stop]() mutable { stop.request_stop(); });
    const QPointer<ProgressDialog> shown(window);
    using Progress = std::pair<std::size_t, std::size_t>;
    const Mailbox<Progress> progress(
        window, [window](const Progress& told) { window->showProgress(told.first, told.second); });
    const auto tellProgress = [progress](std::size_t done, std::size_t of) { progress.post({done, of}); };
    const auto run = [call = std::move(call), tellProgress](Meshes& meshes, const std::stop_token& token) {
        return call(meshes, CallWatch{token, tellProgress});
    };
    // The place is held until it has answered, also when it is removed from the list meanwhile.
    const auto end = [shown, place, then = std::move(then)](const Outcome<T>& outcome) {
        if (shown) // its parent may be gone, and so is it
            shown->end();
        then(outcome);
    };
    place.calls().load<T>(run, stop).callBack(receiver, end);
}

} // namespace

/// A mesh on its way to another place.
struct TransferActions::Push
{
    OpenedPlace from;
    OpenedPlace target;
    MeshId mesh; ///< as the target knows it, once that is known
    // Large, and read by the threads of places as well: shared and never changed.
    std::shared_ptr<const FolderSource> source = {};
    std::shared_ptr<const PlannedPush> planned = {};
    TransferChoice choice = {};

    Carry how() const { return from.place().kind == PlaceKind::Kept ? Carry::Import : Carry::Push; }
    /// The folder that it comes from, and that remembers it.
    std::optional<Place> folder() const
    {
        return from.place().kind == PlaceKind::Folder ? std::optional(from.place()) : std::nullopt;
    }
};

TransferActions::TransferActions(PlaceActions& places, Questions& questions, QObject* parent)
    : QObject(parent),
      m_places(places),
      m_questions(questions)
{}

void TransferActions::tellFailure(const Failure& failure)
{
    if (failure.code == code::stopped)
        Q_EMIT told(Severity::Hint, tr("Cancelled. What was done stays; asking again goes on from there."));
    else
        Q_EMIT told(Severity::Error, failure.message);
}

void TransferActions::save(const OpenedPlace& from, const MeshId& mesh, QWidget* parent)
{
    const QString name = QString::fromStdString(mesh.name);
    const auto target =
        askForTarget({from.place(), PlaceKind::Folder, tr("Save everything of the mesh %1 to").arg(name)},
                     m_places, m_questions, parent);
    if (!target)
        return;
    pullInto(from, mesh, *target, {}, {}, parent);
}

void TransferActions::pullInto(const OpenedPlace& from, const MeshId& mesh, const Place& target,
                               const PullRules& rules, const std::set<ResourceKey>& merged, QWidget* parent)
{
    const auto call = [mesh, target, rules, merged](Meshes& source,
                                                    const CallWatch& watch) -> Outcome<Pulled> {
        if (const auto ready = prepareFolder(target); !ready)
            return ready.failure();
        return pullMerged(source, mesh, target, rules, merged, watch);
    };
    const auto then = [this, from, mesh, target, parent = QPointer(parent)](const Outcome<Pulled>& pulled) {
        Q_EMIT changed(target);
        if (pulled)
            settle(from, mesh, target, *pulled, parent);
        else
            tellFailure(pulled.failure());
    };
    const QString name = QString::fromStdString(mesh.name);
    runWithProgress<Pulled>(from, tr("Saving the mesh %1…").arg(name), parent, call, this, then);
}

void TransferActions::settle(const OpenedPlace& from, const MeshId& mesh, const Place& target,
                             const Pulled& pulled, QWidget* parent)
{
    const QString name = QString::fromStdString(mesh.name);
    const bool isAll = pulled.failures.isEmpty() && pulled.conflicts.empty();
    const bool isStopped = pulled.brokenOff && pulled.brokenOff->code == code::stopped;
    Q_EMIT told(pulled.brokenOff && !isStopped ? Severity::Error
                : isAll                        ? Severity::Hint
                                               : Severity::Warning,
                savedWords(pulled, name, target.name));
    if (pulled.conflicts.empty() || pulled.brokenOff)
        return;
    const auto choice = settlePull(pulled, name, target.name, parent);
    if (!choice)
        return;
    PullRules rules;
    rules.mine = choice->mine;
    rules.theirs = choice->theirs;
    if (!std::ranges::any_of(pulled.conflicts, &PullConflict::isOfAll)) { // else the rest is still to come
        rules.only = choice->mine;
        rules.only->insert(choice->theirs.begin(), choice->theirs.end());
        rules.only->insert(choice->merged.begin(), choice->merged.end());
    }
    pullInto(from, mesh, target, rules, choice->merged, parent);
}

void TransferActions::push(const OpenedPlace& from, const MeshId& mesh, QWidget* parent)
{
    const QString name = QString::fromStdString(mesh.name);
    const auto chosen = askForTarget({from.place(), PlaceKind::Endpoint, tr("Push the mesh %1 to").arg(name)},
                                     m_places, m_questions, parent);
    if (!chosen)
        return;
    const auto push = std::make_shared<Push>(Push{from, m_places.opened(*chosen), mesh});
    const auto read = [mesh, folder = push->folder()](Meshes& source, const CallWatch& watch) {
        return sourceOf(source, mesh, folder, watch);
    };
    readFrom(push, read, parent, [this, push, parent = QPointer(parent)] { plan(push, parent); });
}

void TransferActions::readFrom(const std::shared_ptr<Push>& push, const ReadSource& read, QWidget* parent,
                               std::function<void()> then)
{
    const auto take = [this, push, then = std::move(then)](const Outcome<Source>& source) {
        if (!source)
            return tellFailure(source.failure());
        push->source = *source;
        then();
    };
    const QString name = QString::fromStdString(push->mesh.name);
    runWithProgress<Source>(push->from, tr("Reading the mesh %1…").arg(name), parent, read, this, take);
}

std::optional<Place> TransferActions::chooseWhereTo(const QString& question, QWidget* parent) const
{
    const std::vector<Place> places = m_places.placesToCreateIn();
    const QStringList names = namesToChooseFrom(places) + QStringList{tr("Another folder…")};
    const int chosen = m_questions.pick(parent, tr("Choose a place"), question, names);
    if (chosen < 0)
        return {};
    if (static_cast<std::size_t>(chosen) < places.size())
        return places[static_cast<std::size_t>(chosen)];
    const QString path = m_questions.folder(parent, tr("Folder to import into"));
    return path.isEmpty() ? std::nullopt : std::optional(folderPlace(path));
}

void TransferActions::import(const OpenedPlace& from, const MeshId& mesh, QWidget* parent)
{
    const QPointer window(parent);
    const auto target =
        chooseWhereTo(tr("Import the mesh %1 into").arg(QString::fromStdString(mesh.name)), parent);
    if (!target)
        return;
    const auto push = std::make_shared<Push>(Push{from, m_places.opened(*target), mesh});
    const auto read = [mesh](Meshes& source, const CallWatch& watch) {
        return keptSource(source, mesh, watch);
    };
    readFrom(push, read, window, [this, push, window] { nameAndPlan(push, window); });
}

/// What was kept may say no mesh: it needs one in a place.
void TransferActions::nameAndPlan(const std::shared_ptr<Push>& push, QWidget* parent)
{
    std::string name = meshNameOf(*push->source);
    const QPointer window(parent);
    if (name.empty()) {
        const auto typed =
            m_questions.text(parent, tr("Import into a place"),
                             tr("The files name no mesh. Name of the mesh to import into"), {});
        if (!typed)
            return;
        if (typed->trimmed().isEmpty())
            return m_questions.tell(parent, tr("Nothing is imported: a mesh needs a name."));
        name = typed->trimmed().toStdString();
    }
    push->mesh = {name};
    push->source = asMesh(*push->source, name);
    plan(push, window);
}

void TransferActions::plan(const std::shared_ptr<Push>& push, QWidget* parent)
{
    using Plan = std::shared_ptr<const PlannedPush>;
    // Who owns it here has no say in who owns it there.
    const bool canBeMended = push->how() == Carry::Import && push->target.place().kind == PlaceKind::Folder;
    const auto call = [name = push->mesh.name, source = push->source,
                       faulty = canBeMended ? Faulty::Goes : Faulty::StaysBehind](Meshes& meshes,
                                                                                  const CallWatch& watch) {
        return planFor(*source, meshes, name, watch, faulty);
    };
    const auto then = [this, parent = QPointer(parent), push](const Outcome<Plan>& planned) {
        if (!planned)
            return tellFailure(planned.failure());
        push->planned = *planned;
        confirm(push, parent);
    };
    runWithProgress<Plan>(push->target, tr("Reading what %1 has…").arg(push->target.place().name), parent,
                          call, this, then);
}

void TransferActions::confirm(const std::shared_ptr<Push>& push, QWidget* parent)
{
    push->mesh = push->planned->there.id;
    const auto find = [source = push->source, planned = push->planned](
                          const TransferChoice& choice, QObject* receiver,
                          const std::function<void(const std::vector<ProblemAfterPush>&)>& then) {
        runIn(*QThreadPool::globalInstance(), [source, planned, mine = choice.mine] {
            return problemsWithMine(*planned, *source, mine);
        }).callBack(receiver, then);
    };
    const auto choice =
        confirmPlan(push->planned->items, words(push->mesh), push->target.place().name,
                    push->folder().has_value(), parent, push->how(), push->planned->problems, find);
    if (!choice)
        return;
    push->choice = *choice;
    carry(push, parent);
}

void TransferActions::carry(const std::shared_ptr<Push>& push, QWidget* parent)
{
    const auto call = [source = push->source, planned = push->planned, choice = push->choice,
                       folder = push->folder()](Meshes& meshes, const CallWatch& watch) -> Outcome<Pushed> {
        return carryChosen(meshes, *planned, *source, choice, folder, watch);
    };
    const bool isImport = push->how() == Carry::Import;
    const auto then = [this, parent = QPointer(parent), push, isImport](const Outcome<Pushed>& done) {
        if (isImport && done) // a folder that was chosen for it
            m_places.putBeside(push->target.place());
        Q_EMIT changed(push->target.place());
        if (push->folder())
            Q_EMIT changed(push->from.place());
        if (done)
            showPlanResult(*done, words(push->mesh), push->target.place().name, parent, push->how());
        else
            tellFailure(done.failure());
        if (isImport && done)
            Q_EMIT imported(push->target.place(), push->mesh, push->from.place().id);
    };
    const QString doing = isImport ? tr("Importing the mesh %1…") : tr("Pushing the mesh %1…");
    runWithProgress<Pushed>(push->target, doing.arg(words(push->mesh)), parent, call, this, then);
}

} // namespace meshwright
