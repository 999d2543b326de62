// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/desktop.h"

#include "app/desktop/mesh_of_session_file.h"
#include "app/desktop/open_report.h"
#include "app/desktop/open_windows.h"
#include "app/desktop/other_places.h"
#include "forms/parts/look_commands.h"
#include "forms/review_window/review_window.h"
#include "forms/steps/steps.h"
#include "models/items/node_check.h"
#include "models/json/json_type.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
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

/// Where a review leads to besides what can be done in it.
void leadOn(ReviewWindow& review, CompareOpening& comparing, const OpenReport::Parts& reporting)
{
    QObject::connect(
        &review, &ReviewWindow::compareRequested, &comparing,
        [&comparing, &review](const QStringList& paths) { comparing.compareWith(paths, &review); });
    QObject::connect(&review, &ReviewWindow::reportRequested, &review,
                     [reporting, &review](const QStringList& paths) {
                         OpenReport::openWindow({paths, {}}, reporting, &review);
                     });
}

} // namespace

Desktop::Desktop(Questions& questions, PlaceActions::MakeMeshes makeMeshes, QObject* parent)
    : QObject(parent),
      m_questions(questions),
      m_places(m_files, m_settings, questions, ownPath() + "/meshes"_L1, std::move(makeMeshes)),
      m_place(m_places.opened(m_places.current()), checkNode),
      m_drafts(DraftFolder(ownPath() + "/drafts"_L1), checkNode, stepName),
      m_templates(TemplateFolder(ownPath() + "/templates"_L1), m_drafts.pool()),
      m_sessions(parts()),
      m_draftActions(m_files, m_drafts, m_sessions, questions),
      m_fileSaving(m_files, m_sessions, m_draftActions, m_settings, questions, m_locks),
      m_fileOpening(m_files, m_sessions, m_drafts, m_draftActions, m_fileSaving, m_settings, questions,
                    m_locks),
      m_folderOpening(m_files, questions, [this](const Place& place) { showPlace(place); }),
      m_reviews(reviewParts()),
      m_nodeActions(m_files, m_drafts, m_sessions, questions),
      m_sendActions(m_places, m_drafts, m_sessions),
      m_transferActions(m_places, questions),
      m_sessionActions({questions, m_files, m_places, m_templates, m_sessions, m_fileOpening, m_fileSaving,
                        m_sendActions}),
      m_shownPlaces(m_place, m_places, m_sessions),
      m_console(consoleParts()),
      m_wayOut(whatMayBeAtWork())
{
    begin();
}

void Desktop::begin()
{
    connectParts();
    using namespace std::chrono_literals;
    QTimer::singleShot(60ms, this, [this] { // the first window is on the screen then: it waits for no disk
        m_place.refresh();
        m_drafts.refresh();
        m_places.hintAbout(m_place.place());
    });
}

void Desktop::connectParts()
{
    // The last draft may still be on its way to the disk, and a question may be all there is on the screen.
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setQuitLockEnabled(false);
    connect(qApp, &QApplication::lastWindowClosed, &m_wayOut, &WayOut::quitWhenDone);
    connect(&m_sessions, &Sessions::ended, &m_wayOut, &WayOut::quitWhenDone);
    connect(&m_wayOut, &WayOut::ending, &m_console, &DesktopConsole::stopInterrupting);
    connect(&m_drafts, &OpenDrafts::leftOpen, &m_console, &DesktopConsole::offerLeftOpen);
    connect(&m_sessions, &Sessions::discarded, &m_console, &DesktopConsole::showDiscarded);
    connect(&m_fileOpening, &FileOpening::reviewFound, &m_reviews, &ReviewOpening::open);
    connect(&m_reviews, &ReviewOpening::opened, this, [this](ReviewWindow& window) {
        leadOn(window, m_compareOpening, {m_files, m_questions, &m_settings});
    });
    // Somewhere to go on, when a file could not be opened.
    connect(&m_fileOpening, &FileOpening::settled, &m_console, [this] {
        if (!isAnyWindowOpen())
            openConsole();
    });
    connect(&m_sessions, &Sessions::added, &m_nodeActions,
            [this](Session& session) { leadToOtherPlaces(session, m_nodeActions); });
    connect(&m_sessions, &Sessions::added, &m_reviews,
            [this](Session& session) { findMeshOfFile(session, m_files, m_reviews); });
    connect(&m_place, &OpenPlace::meshChecked, &m_draftMeshes, [this] {
        if (m_place.mesh())
            m_draftMeshes.readAgain({m_place.place().id, m_place.mesh()->name});
    });
    connect(&m_nodeActions, &NodeActions::changed, &m_shownPlaces, &DesktopPlaces::listAgain);
    connect(&m_sendActions, &SendActions::changed, &m_shownPlaces, &DesktopPlaces::listAgain);
    connect(&m_transferActions, &TransferActions::changed, &m_shownPlaces, &DesktopPlaces::listAgain);
    connect(&m_compareOpening, &CompareOpening::changed, &m_shownPlaces, &DesktopPlaces::listAgain);
    connect(&m_sessionActions, &SessionActions::accepted, &m_shownPlaces, &DesktopPlaces::listAgain);
    connect(&m_sessionActions, &SessionActions::accepted, &m_draftAcceptance, &DraftAcceptance::readAgain);
    connect(&m_desktopAcceptance, &DesktopAcceptance::written, &m_shownPlaces, &DesktopPlaces::listAgain);
    connect(&m_desktopAcceptance, &DesktopAcceptance::written, &m_draftAcceptance,
            &DraftAcceptance::readAgain);
    connect(&m_transferActions, &TransferActions::imported, this, &Desktop::goOnWith);
    connect(&m_console, &DesktopConsole::refreshed, &m_shownPlaces, &DesktopPlaces::listShownAgainElsewhere);
    connectNews();
}

void Desktop::connectNews()
{
    const auto tellAbout = [this](const QString& about) {
        return
            [this, about](Severity severity, const QString& news) { m_console.tell(about, severity, news); };
    };
    connect(&m_transferActions, &TransferActions::told, &m_console, tellAbout(u"transfer"_s));
    connect(&m_sendActions, &SendActions::told, &m_console, tellAbout(u"sent"_s));
    connect(&m_shownPlaces, &DesktopPlaces::failedElsewhere, &m_console,
            [this](const QString& news) { m_console.tell(u"elsewhere"_s, Severity::Error, news); });
    connect(&m_shownPlaces, &DesktopPlaces::meshNotCreated, &m_console, [this](const QString& news) {
        if (!isAnyWindowOpen()) // otherwise it is told there
            m_console.tell(u"elsewhere"_s, Severity::Error, news);
    });
    connect(&m_templates, &OpenTemplates::failed, this,
            [this](const QString& message) { m_questions.tell(QApplication::activeWindow(), message); });
    m_console.tellWhatIsInTheWay(m_ownSettings.inTheWay());
}

Desktop::~Desktop() = default;

std::shared_ptr<FileLocks> Desktop::ownLocks()
{
    return std::make_shared<FileLocks>(ownPath() + "/locks"_L1);
}

SessionParts Desktop::parts()
{
    return {m_place,
            m_drafts,
            m_templates,
            m_settings,
            m_questions,
            fileCommands(),
            {[this] { return m_places.placesToCreateIn(); },
             [this](const QString& id) { return m_places.opened(id); },
             [this](QWidget* parent) { return m_places.add(parent); }},
            [this](const DraftRow& draft) { m_draftActions.resume(draft); },
            [this](const DraftRow& draft) { m_draftActions.exportDraft(draft); },
            [this](Session& session) { m_sessionActions.readInto(session); }};
}

CompareOpening::Parts Desktop::whatComparingNeeds()
{
    return {m_questions, m_settings,     m_files,       m_places, m_drafts,
            m_sessions,  m_draftActions, m_fileOpening, m_locks,  [this] { return fileCommands(); }};
}

FileCommands Desktop::fileCommands()
{
    return {
        [this] { createNew(); },
        [this] { m_fileOpening.open(m_questions.filesToOpen(QApplication::activeWindow())); },
        [this] { m_folderOpening.choose(QApplication::activeWindow()); },
        [this] { m_reviews.choose(QApplication::activeWindow()); },
        [this] { m_reviews.chooseFiles(QApplication::activeWindow()); },
        [this](const QString& path) { openFiles({path}); },
        [this] { return m_fileOpening.recent(); },
        [this] { m_compareOpening.choose(QApplication::activeWindow()); },
        [this] { openConsole(); },
        [this] { m_wayOut.quit(); },
        [this](QMenu& view) { return m_look ? addLookCommands(view, *m_look) : std::vector<QAction*>(); }};
}

void Desktop::wear(Appearance& look)
{
    m_look = &look;
    m_ownLook = std::make_unique<OwnLook>(look, m_settings);
}

DesktopConsole::Parts Desktop::consoleParts()
{
    FileCommands files = fileCommands();
    files.showConsole = nullptr;
    return {m_place,       m_drafts,          m_settings, m_questions,      m_places, m_draftActions,
            m_nodeActions, m_transferActions, m_reviews,  m_compareOpening, files};
}

WayOut::Parts Desktop::whatMayBeAtWork()
{
    return {m_questions,   m_settings,    m_files,       m_drafts,     m_sessions,
            m_fileOpening, m_nodeActions, m_sendActions, m_shownPlaces};
}

void Desktop::keepAll()
{
    using namespace std::chrono_literals;
    m_sessions.keepAll();
    (void)m_drafts.isIdleWithin(1s); // what hangs is said in its window
}

void Desktop::showPlace(const Place& place)
{
    m_places.show(place, m_place);
    if (ConsoleWindow* console = m_console.window())
        console->showPlace();
}

ReviewOpening::Parts Desktop::reviewParts()
{
    return {m_files,
            m_sessions,
            m_fileOpening,
            m_questions,
            m_locks,
            m_settings,
            [this] { return fileCommands(); },
            [this](const QString& path) {
                openConsole();
                m_folderOpening.open(path, m_console.window());
            }};
}

void Desktop::createNew()
{
    // Its mesh may be called otherwise there than in the files that were kept.
    const bool isKept = m_place.place().kind == PlaceKind::Kept;
    m_sessionActions.begin(m_place.place(), isKept ? std::nullopt : m_place.mesh());
}

/// Whoever still looks at the place @p from, what was imported from there, goes on where it is now.
void Desktop::goOnWith(const Place& place, const MeshId& mesh, const QString& from)
{
    if (m_place.place().id != from)
        return;
    m_places.choose(place.id, m_place);
    m_place.chooseMesh(mesh);
}

Session& Desktop::openWizard(const json& node, steps::StepId at)
{
    Draft draft;
    draft.document = node;
    Session& session = m_sessions.add(std::move(draft), DraftFolder::newId());
    Sessions::show(session, {at, {}});
    return session;
}

} // namespace meshwright
