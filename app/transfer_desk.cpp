// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/transfer_desk.h"

#include "app/ask.h"
#include "forms/fields/labels.h"
#include "forms/windows/plan_dialog.h"
#include "models/text/foreign_text.h"
#include "models/threads/mailbox.h"

#include <QApplication>
#include <QInputDialog>
#include <QPointer>
#include <QProgressDialog>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Runs a long @p call with a progress window that can cancel it, and hands on what came of it.
template <typename T>
void runWithProgress(AsyncMeshes& calls, const QString& what, QWidget* parent,
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
    calls.load<T>(run, stop).callBack(receiver, [shown, then = std::move(then)](const Outcome<T>& outcome) {
        // At once: what comes may be a dialog, and in its event loop nothing would be deleted later.
        std::unique_ptr<QProgressDialog>(shown.data()).reset();
        then(outcome);
    });
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

TransferDesk::TransferDesk(OpenPlace& place, PlaceDesk& places, QObject* parent)
    : QObject(parent),
      m_place(place),
      m_places(places)
{}

void TransferDesk::tellFailure(const Failure& failure)
{
    if (failure.code == code::stopped)
        Q_EMIT told(Severity::Hint, tr("Cancelled. What was done stays; asking again goes on from there."));
    else
        Q_EMIT told(Severity::Error, failure.message);
}

const Place* TransferDesk::choosePlace(const QString& question, PlaceKind kind, QWidget* parent) const
{
    QStringList names;
    std::vector<const Place*> fitting;
    for (const Place& place : m_places.places())
        if (place.kind == kind && place.id != m_place.place().id) {
            names.append(place.name);
            fitting.push_back(&place);
        }
    if (names.isEmpty()) {
        tell(parent, kind == PlaceKind::Folder
                         ? tr("There is no other folder among your places. Add one first.")
                         : tr("There is no other endpoint among your places. Add one first."));
        return nullptr;
    }
    bool accepted = false;
    const QString chosen =
        QInputDialog::getItem(parent, tr("Choose a place"), shownAsIs(question), names, 0, false, &accepted);
    return accepted ? fitting[static_cast<std::size_t>(names.indexOf(chosen))] : nullptr;
}

void TransferDesk::save(const MeshId& mesh, QWidget* parent)
{
    const QString name = QString::fromStdString(mesh.name);
    const Place* const target =
        choosePlace(tr("Save everything of the mesh %1 to").arg(name), PlaceKind::Folder, parent);
    if (!target)
        return;
    const auto call = [mesh, place = *target](Meshes& from, const CallWatch& watch) -> Outcome<Saved> {
        if (const auto ready = prepareFolder(place); !ready)
            return ready.failure();
        FolderMeshes to(place);
        return saveMesh(from, mesh, to, watch);
    };
    const auto then = [this, name, to = target->name](const Outcome<Saved>& saved) {
        if (saved)
            Q_EMIT told(saved->failures.isEmpty() ? Severity::Hint : Severity::Warning,
                        savedWords(*saved, name, to));
        else
            tellFailure(saved.failure());
    };
    runWithProgress<Saved>(*m_place.calls(), tr("Saving the mesh %1…").arg(name), parent, call, this, then);
}

void TransferDesk::push(const MeshId& mesh, QWidget* parent)
{
    const QString name = QString::fromStdString(mesh.name);
    const Place* const chosen = choosePlace(tr("Push the mesh %1 to").arg(name), PlaceKind::Endpoint, parent);
    if (!chosen)
        return;
    const auto call = [mesh](Meshes& from, const CallWatch& watch) { return readMesh(from, mesh, watch); };
    const auto then = [this, parent = QPointer(parent), mesh,
                       target = *chosen](const Outcome<MeshContents>& source) {
        if (source)
            plan(mesh, target, *source, parent);
        else
            tellFailure(source.failure());
    };
    runWithProgress<MeshContents>(*m_place.calls(), tr("Reading the mesh %1…").arg(name), parent, call, this,
                                  then);
}

void TransferDesk::plan(const MeshId& mesh, const Place& target, const MeshContents& source, QWidget* parent)
{
    // Who owns it here has no say in who owns it there.
    const auto call = [name = mesh.name](Meshes& meshes, const CallWatch& watch) {
        return findTarget(meshes, name, watch);
    };
    const auto then = [this, parent = QPointer(parent), target, source](const Outcome<TargetMesh>& there) {
        if (!there)
            return tellFailure(there.failure());
        std::vector<PlanItem> items = planPush(source, there->contents, there->id.owner);
        if (confirmPlan(items, words(there->id), target.name, parent))
            carry(there->id, target, std::move(items), parent);
    };
    runWithProgress<TargetMesh>(*m_places.callsOf(target), tr("Reading what %1 has…").arg(target.name),
                                parent, call, this, then);
}

void TransferDesk::carry(const MeshId& mesh, const Place& target, std::vector<PlanItem> items,
                         QWidget* parent)
{
    const QString name = words(mesh);
    const auto call = [items = std::move(items)](Meshes& meshes, const CallWatch& watch) {
        return carryOut(items, meshes, watch);
    };
    const auto then = [this, parent = QPointer(parent), name,
                       to = target.name](const Outcome<std::vector<PlanItem>>& done) {
        if (done)
            showPlanResult(*done, name, to, parent);
        else
            tellFailure(done.failure());
    };
    runWithProgress<std::vector<PlanItem>>(*m_places.callsOf(target), tr("Pushing the mesh %1…").arg(name),
                                           parent, call, this, then);
}

} // namespace meshwright
