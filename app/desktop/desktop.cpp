// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/desktop.h"

#include "app/desktop/json_files.h"
#include "forms/parts/notice_bar.h"
#include "forms/steps/steps.h"
#include "models/formats/export.h"
#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/rules/check.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <cstdlib>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What is kept for this user.
QString ownPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString stepName(int number)
{
    const auto id = static_cast<steps::StepId>(number);
    return u"%1. %2"_s.arg(number).arg(steps::translated(steps::step(id).title));
}

} // namespace

Desktop::Desktop(Questions& questions, PlaceActions::MakeMeshes makeMeshes, QObject* parent)
    : QObject(parent),
      m_questions(questions),
      m_places(m_files, m_settings, questions, ownPath() + "/meshes"_L1, std::move(makeMeshes)),
      m_place(m_places.opened(m_places.current()), check),
      m_drafts(DraftFolder(ownPath() + "/drafts"_L1), check, stepName),
      m_templates(TemplateFolder(ownPath() + "/templates"_L1), m_drafts.pool()),
      m_sessions(parts()),
      m_draftActions(m_files, m_drafts, m_sessions, questions),
      m_fileActions(m_files, m_sessions, m_drafts, m_draftActions, m_settings, questions,
                    ownPath() + "/locks"_L1),
      m_nodeActions(m_files, m_drafts, m_sessions, questions),
      m_sendActions(m_places, m_drafts, m_sessions),
      m_transferActions(m_places, questions),
      m_drop([this](const QStringList& paths) { m_fileActions.open(paths); }),
      m_goodbye(waysOut())
{
    using namespace std::chrono_literals;
    connectParts();
    QTimer::singleShot(60ms, this, [this] { // the first window is on the screen then: it waits for no disk
        m_place.refresh();
        m_drafts.refresh();
        m_places.hintAbout(m_place.place());
    });
}

void Desktop::connectParts()
{
    connectActions();
    tellWhatIsInTheWay();
    // The last draft may still be on its way to the disk, and a question may be all there is on the screen.
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setQuitLockEnabled(false);
    connect(qApp, &QApplication::lastWindowClosed, this, &Desktop::quitWhenDone);
    connect(&m_sessions, &Sessions::ended, this, &Desktop::quitWhenDone);
    connect(&m_sessions, &Sessions::added, this, &Desktop::connectSession);
    connect(&m_drafts, &OpenDrafts::leftOpen, this, &Desktop::offerLeftOpen);
    connect(&m_sessions, &Sessions::discarded, this, &Desktop::showDiscarded);
    // Somewhere to go on, when a file could not be opened.
    connect(&m_fileActions, &FileActions::settled, this, [this] {
        if (!isAnyWindowOpen())
            openConsole();
    });
    connect(&m_templates, &OpenTemplates::failed, this,
            [this](const QString& message) { m_questions.tell(QApplication::activeWindow(), message); });
    connect(&m_templates, &OpenTemplates::saved, this, &Desktop::tellSavedTemplate);
}

void Desktop::connectActions()
{
    const auto again = [this](const Place& changed) { listAgain(changed); };
    connect(&m_nodeActions, &NodeActions::changed, this, again);
    connect(&m_sendActions, &SendActions::changed, this, again);
    connect(&m_transferActions, &TransferActions::changed, this, again);
    connect(&m_place, &OpenPlace::meshCreated, this,
            [this](const Place& place) { listAgain(place, &m_place); });
    connect(&m_places, &PlaceActions::placesChanged, this, &Desktop::connectAgain);
    connect(&m_transferActions, &TransferActions::told, this,
            [this](Severity severity, const QString& news) { tellInConsole(u"transfer"_s, severity, news); });
    connect(&m_sendActions, &SendActions::told, this,
            [this](Severity severity, const QString& news) { tellInConsole(u"sent"_s, severity, news); });
    connectMeshesOf(m_place);
    connect(&m_place, &OpenPlace::failedElsewhere, this,
            [this](const QString& news) { tellInConsole(u"elsewhere"_s, Severity::Error, news); });
}

Desktop::~Desktop() = default;

SessionParts Desktop::parts()
{
    return {m_place,
            m_drafts,
            m_templates,
            m_settings,
            m_questions,
            fileCommands(),
            {[this] { return m_places.places(); }, [this](const QString& id) { return m_places.opened(id); },
             [this](QWidget* parent) { return m_places.add(parent); }},
            [this](const DraftRow& draft) { m_draftActions.resume(draft); },
            [this](const DraftRow& draft) { m_draftActions.exportDraft(draft); },
            [this](Session& session) { readInto(session); }};
}

FileCommands Desktop::fileCommands()
{
    return {[this] { createNew(); },
            [this] { chooseFiles(); },
            [this](const QString& path) { openFiles({path}); },
            [this] { return m_fileActions.recent(); },
            [this] { openConsole(); },
            [this] { quit(); }};
}

void Desktop::createNew()
{
    createIn(m_place.place(), m_place.mesh());
}

void Desktop::createAnother(Session& session)
{
    const MeshId mesh = nodeIdIn(session.document().value()).mesh;
    createIn(session.place().place(), mesh.name.empty() ? std::nullopt : std::optional(mesh));
}

void Desktop::createIn(const Place& place, const std::optional<MeshId>& mesh)
{
    Draft draft;
    draft.placeId = place.id;
    draft.placeName = place.name;
    draft.placeLocation = place.location;
    draft.document = json{{"spec", json::object()}};
    if (mesh) {
        draft.document["meshName"] = mesh->name;
        if (!mesh->owner.empty())
            draft.document["meshOwner"] = mesh->owner;
    }
    Session& session = m_sessions.add(std::move(draft), DraftFolder::newId());
    Sessions::show(session, {mesh ? steps::StepId::Name : steps::StepId::Console, {}});
}

Session& Desktop::openWizard(const json& node, steps::StepId at)
{
    Draft draft;
    draft.document = node;
    Session& session = m_sessions.add(std::move(draft), DraftFolder::newId());
    Sessions::show(session, {at, {}});
    return session;
}

void Desktop::connectSession(Session& session)
{
    const WizardWindow* window = &session.window;
    connectPlaceOf(session);
    connect(window, &WizardWindow::createRequested, this, [this, &session] { create(session); });
    connect(window, &WizardWindow::exportRequested, this, [this, &session] { exportFrom(session); });
    connect(window, &WizardWindow::createAnotherRequested, this,
            [this, &session] { createAnother(session); });
    connect(window, &WizardWindow::saveAsTemplateRequested, this,
            [this, &session] { saveAsTemplate(session); });
    connect(window, &WizardWindow::saveRequested, this, [this, &session] { m_fileActions.save(session); });
    connect(window, &WizardWindow::saveAsRequested, this,
            [this, &session] { m_fileActions.saveAs(session); });
}

void Desktop::noteOtherPlace(Session& session)
{
    NoticeBar& notices = session.window.notices();
    const Place& place = session.place().place();
    const Draft& origin = session.origin;
    if ((origin.served ? origin.served->placeId : origin.placeId) == place.id)
        notices.take(u"place"_s);
    else if (origin.served)
        notices.put(u"place"_s, {Severity::Warning,
                                 tr("This virtual node is in %1, which is no longer among your places. It "
                                    "cannot be updated until you add that again.")
                                     .arg(origin.placeName)});
    else
        notices.put(u"place"_s,
                    {Severity::Hint, tr("This virtual node was begun in %1, which is no longer among your "
                                        "places. Create puts it into %2; step 1 offers others.")
                                         .arg(origin.placeName, place.name)});
}

void Desktop::connectMeshesOf(OpenPlace& place)
{
    connect(&place, &OpenPlace::meshNotCreated, this, [this](const QString& news) {
        if (!isAnyWindowOpen()) // otherwise it is told there
            tellInConsole(u"elsewhere"_s, Severity::Error, news);
    });
}

void Desktop::connectPlaceOf(Session& session)
{
    noteOtherPlace(session);
    OpenPlace* const place = &session.place();
    connectMeshesOf(*place);
    connect(place, &OpenPlace::placeChanged, this, [this, &session] { noteOtherPlace(session); });
    connect(place, &OpenPlace::failedElsewhere, this,
            [this](const QString& news) { tellInConsole(u"elsewhere"_s, Severity::Error, news); });
    connect(place, &OpenPlace::meshCreated, this,
            [this, place](const Place& changed) { listAgain(changed, place); });
}

void Desktop::listAgain(const Place& changed, const OpenPlace* but)
{
    if (&m_place != but)
        m_place.refreshIfShown(changed);
    for (Session* session : m_sessions.all())
        if (&session->place() != but)
            session->place().refreshIfShown(changed);
}

/// Settings of a place have been changed: its windows go on with the new connection.
void Desktop::connectAgain()
{
    for (Session* session : m_sessions.all())
        if (const auto now = m_places.opened(session->place().place().id);
            now && !(*now == session->place().opened()))
            session->goOnIn(*now);
}

void Desktop::chooseFiles()
{
    m_fileActions.open(m_questions.filesToOpen(QApplication::activeWindow()));
}

void Desktop::readInto(Session& session)
{
    const QStringList paths = m_questions.filesToOpen(&session.window);
    if (!paths.isEmpty())
        m_fileActions.readInto(session, paths.front());
    m_fileActions.open(paths.mid(1));
}

void Desktop::create(Session& session)
{
    if (session.origin.served)
        m_sendActions.update(session);
    else if (m_places.find(session.place().place().id))
        m_sendActions.create(session, session.place().opened());
    else
        session.window.showRefused(
            tr("The place %1 is no longer among yours. Choose another in step 1, or add it again.")
                .arg(session.place().place().name));
}

void Desktop::exportFrom(Session& session)
{
    const QString path = askWhereToExport(m_questions, session.document().value(), &session.window);
    if (path.isEmpty())
        return;
    const json& node = session.document().value();
    const QString done = tr("Exported to %1.").arg(path) + session.window.leftOut();
    writeExport(m_files, m_questions, node, path, &session.window,
                [window = QPointer(&session.window), done] {
                    if (window)
                        window->say(done);
                });
}

void Desktop::saveAsTemplate(Session& session)
{
    const auto title = m_questions.text(&session.window, tr("Save as template"), tr("Name of the template"),
                                        titleOf(session.snapshot()));
    if (!title)
        return;
    m_savingTemplates[title->trimmed()] = &session.window;
    m_templates.save(templateFrom(session.document().value(), title->trimmed(),
                                  tr("Made from %1").arg(titleOf(session.snapshot()))));
}

void Desktop::tellSavedTemplate(const QString& title)
{
    if (const QPointer<WizardWindow> window = m_savingTemplates.take(title))
        window->say(tr("Step 4 offers the template “%1” from now on.").arg(title));
}

} // namespace meshwright
