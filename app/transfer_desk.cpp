// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/transfer_desk.h"

#include "forms/fields/labels.h"
#include "forms/windows/plan_dialog.h"
#include "models/threads/mailbox.h"

#include <QPointer>
#include <QProgressDialog>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Asks @p place for a long @p call with a progress window that can cancel it, and hands on what came of it.
template <typename T>
void runWithProgress(const OpenedPlace& place, const QString& what, QWidget* parent,
                     std::function<Outcome<T>(Meshes&, const CallWatch&)> call, QObject* receiver,
                     std::function<void(const Outcome<T>&)> then)
{
    auto* const window = new QProgressDialog({}, TransferDesk::tr("Cancel"), 0, 0, parent);
    window->setLabel(makeLabel(what, window));
    window->setWindowModality(Qt::WindowModal);
    window->setMinimumDuration(300);
    window->setAutoReset(false);
    window->setValue(0);
    std::stop_source stop;
    QObject::connect(window, &QProgressDialog::canceled, window, [stop]() mutable { stop.request_stop(); });
    const QPointer<QProgressDialog> shown(window);
    using Progress = std::pair<std::size_t, std::size_t>;
    const Mailbox<Progress> progress(window, [window](const Progress& told) {
        window->setMaximum(static_cast<int>(told.second));
        window->setValue(static_cast<int>(told.first));
    });
    const auto tellProgress = [progress](std::size_t done, std::size_t of) { progress.post({done, of}); };
    const auto run = [call = std::move(call), tellProgress](Meshes& meshes, const std::stop_token& token) {
        return call(meshes, CallWatch{token, tellProgress});
    };
    // The place is held until it has answered, also when it is removed from the list meanwhile.
    const auto end = [shown, place, then = std::move(then)](const Outcome<T>& outcome) {
        // At once: what comes may be a dialog, and in its event loop nothing would be deleted later.
        std::unique_ptr<QProgressDialog>(shown.data()).reset();
        then(outcome);
    };
    place.calls().load<T>(run, stop).callBack(receiver, end);
}

QString savedWords(const Saved& saved, const QString& mesh, const QString& place)
{
    QString out = TransferDesk::tr("%1 is in %2: %3 written, %4 as they were.")
                      .arg(mesh, place)
                      .arg(saved.written)
                      .arg(saved.same);
    if (!saved.failures.isEmpty())
        out += u'\n' + TransferDesk::tr("These could not be saved:") + u'\n' + saved.failures.join(u'\n');
    return out;
}

} // namespace

TransferDesk::TransferDesk(PlaceDesk& places, Questions& questions, QObject* parent)
    : QObject(parent),
      m_places(places),
      m_questions(questions)
{}

void TransferDesk::tellFailure(const Failure& failure)
{
    if (failure.code == code::stopped)
        Q_EMIT told(Severity::Hint, tr("Cancelled. What was done stays; asking again goes on from there."));
    else
        Q_EMIT told(Severity::Error, failure.message);
}

std::optional<Place> TransferDesk::choosePlace(const Place& otherThan, PlaceKind kind,
                                               const QString& question, QWidget* parent) const
{
    QStringList names;
    std::vector<Place> fitting;
    for (const Place& place : m_places.places())
        if (place.kind == kind && place.id != otherThan.id) {
            names.append(place.name);
            fitting.push_back(place);
        }
    for (std::size_t at = 0; at < fitting.size(); ++at) // two may have one name
        if (names.count(fitting[at].name) > 1)
            names[static_cast<qsizetype>(at)] = u"%1 (%2)"_s.arg(fitting[at].name, fitting[at].location);
    if (names.isEmpty()) {
        m_questions.tell(parent, kind == PlaceKind::Folder
                                     ? tr("There is no other folder among your places. Add one first.")
                                     : tr("There is no other endpoint among your places. Add one first."));
        return {};
    }
    const int chosen = m_questions.pick(parent, tr("Choose a place"), question, names);
    return chosen < 0 ? std::nullopt : std::optional(fitting[static_cast<std::size_t>(chosen)]);
}

void TransferDesk::save(const OpenedPlace& from, const MeshId& mesh, QWidget* parent)
{
    const QString name = QString::fromStdString(mesh.name);
    const auto target = choosePlace(from.place(), PlaceKind::Folder,
                                    tr("Save everything of the mesh %1 to").arg(name), parent);
    if (!target)
        return;
    const auto call = [mesh, place = *target](Meshes& source, const CallWatch& watch) -> Outcome<Saved> {
        if (const auto ready = prepareFolder(place); !ready)
            return ready.failure();
        FolderMeshes to(place);
        return saveMesh(source, mesh, to, watch);
    };
    const auto then = [this, name, to = *target](const Outcome<Saved>& saved) {
        if (saved)
            Q_EMIT told(saved->failures.isEmpty() ? Severity::Hint : Severity::Warning,
                        savedWords(*saved, name, to.name));
        else
            tellFailure(saved.failure());
        Q_EMIT changed(to);
    };
    runWithProgress<Saved>(from, tr("Saving the mesh %1…").arg(name), parent, call, this, then);
}

void TransferDesk::push(const OpenedPlace& from, const MeshId& mesh, QWidget* parent)
{
    const QString name = QString::fromStdString(mesh.name);
    const auto chosen =
        choosePlace(from.place(), PlaceKind::Endpoint, tr("Push the mesh %1 to").arg(name), parent);
    if (!chosen)
        return;
    const auto call = [mesh](Meshes& source, const CallWatch& watch) {
        return readMesh(source, mesh, watch);
    };
    const auto then = [this, parent = QPointer(parent), mesh,
                       target = m_places.opened(*chosen)](const Outcome<MeshContents>& source) {
        if (source)
            plan(mesh, target, *source, parent);
        else
            tellFailure(source.failure());
    };
    runWithProgress<MeshContents>(from, tr("Reading the mesh %1…").arg(name), parent, call, this, then);
}

void TransferDesk::plan(const MeshId& mesh, const OpenedPlace& target, const MeshContents& source,
                        QWidget* parent)
{
    // Who owns it here has no say in who owns it there.
    const auto call = [name = mesh.name](Meshes& meshes, const CallWatch& watch) {
        return findTarget(meshes, name, watch);
    };
    const auto then = [this, parent = QPointer(parent), target, source](const Outcome<TargetMesh>& there) {
        if (!there)
            return tellFailure(there.failure());
        std::vector<PlanItem> items = planPush(source, there->contents, there->id.owner);
        if (confirmPlan(items, words(there->id), target.place().name, parent))
            carry(there->id, target, std::move(items), parent);
    };
    runWithProgress<TargetMesh>(target, tr("Reading what %1 has…").arg(target.place().name), parent, call,
                                this, then);
}

void TransferDesk::carry(const MeshId& mesh, const OpenedPlace& target, std::vector<PlanItem> items,
                         QWidget* parent)
{
    const QString name = words(mesh);
    const auto call = [items = std::move(items)](Meshes& meshes, const CallWatch& watch) {
        return carryOut(items, meshes, watch);
    };
    const auto then = [this, parent = QPointer(parent), name,
                       to = target.place()](const Outcome<std::vector<PlanItem>>& done) {
        Q_EMIT changed(to);
        if (done)
            showPlanResult(*done, name, to.name, parent);
        else
            tellFailure(done.failure());
    };
    runWithProgress<std::vector<PlanItem>>(target, tr("Pushing the mesh %1…").arg(name), parent, call, this,
                                           then);
}

} // namespace meshwright
