// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop.h"

#include "app/files.h"
#include "forms/steps/steps.h"
#include "forms/windows/notice_bar.h"
#include "models/document/json.h"
#include "models/formats/export.h"
#include "models/meshes/description.h"
#include "models/validation/check.h"

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

Desktop::Desktop(Questions& questions, PlaceDesk::MakeMeshes makeMeshes, QObject* parent)
    : QObject(parent),
      m_questions(questions),
      m_places(m_files, m_settings, questions, ownPath() + "/meshes"_L1, std::move(makeMeshes)),
      m_place(m_places.opened(m_places.current()), check),
      m_drafts(DraftFolder(ownPath() + "/drafts"_L1), check, stepName),
      m_templates(TemplateFolder(ownPath() + "/templates"_L1), m_drafts.pool()),
      m_sessions(parts()),
      m_draftDesk(m_files, m_drafts, m_sessions, questions),
      m_fileDesk(m_files, m_sessions, m_drafts, m_draftDesk, m_settings, questions, ownPath() + "/locks"_L1),
      m_nodeDesk(m_files, m_drafts, m_sessions, questions),
      m_sendDesk(m_places, m_drafts, m_sessions),
      m_transferDesk(m_places, questions),
      m_drop([this](const QStringList& paths) { m_fileDesk.open(paths); }),
      m_goodbye(waysOut())
{
    connectParts();
    // Once the first window is on the screen: it does not wait for a disk.
    using namespace std::chrono_literals;
    QTimer::singleShot(60ms, this, [this] {
        m_place.refresh();
        m_drafts.refresh();
        m_places.hintAbout(m_place.place());
    });
}

void Desktop::connectParts()
{
    connectDesks();
    // The last draft may still be on its way to the disk, and a question may be all there is on the screen.
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setQuitLockEnabled(false);
    connect(qApp, &QApplication::lastWindowClosed, this, &Desktop::quitWhenDone);
    connect(&m_sessions, &Sessions::ended, this, &Desktop::quitWhenDone);
    connect(&m_sessions, &Sessions::added, this, &Desktop::connectSession);
    connect(&m_drafts, &OpenDrafts::leftOpen, this, &Desktop::offerLeftOpen);
    connect(&m_sessions, &Sessions::discarded, this, &Desktop::showDiscarded);
    // Somewhere to go on, when a file could not be opened.
    connect(&m_fileDesk, &FileDesk::settled, this, [this] {
        if (!isAnyWindowOpen())
            openConsole();
    });
    connect(&m_templates, &OpenTemplates::failed, this,
            [this](const QString& message) { m_questions.tell(QApplication::activeWindow(), message); });
    connect(&m_templates, &OpenTemplates::saved, this, &Desktop::tellSavedTemplate);
}

void Desktop::connectDesks()
{
    connect(&m_nodeDesk, &NodeDesk::changed, &m_place, &OpenPlace::refreshIfShown);
    connect(&m_sendDesk, &SendDesk::changed, &m_place, &OpenPlace::refreshIfShown);
    connect(&m_transferDesk, &TransferDesk::changed, &m_place, &OpenPlace::refreshIfShown);
    connect(&m_transferDesk, &TransferDesk::told, this,
            [this](Severity severity, const QString& news) { tellInConsole(u"transfer"_s, severity, news); });
    connect(&m_sendDesk, &SendDesk::told, this,
            [this](Severity severity, const QString& news) { tellInConsole(u"sent"_s, severity, news); });
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
            {[this] { return m_places.places(); },
             [this](const QString& id) { m_places.choose(id, m_place); },
             [this] { m_places.add(m_place, QApplication::activeWindow()); }},
            [this](const DraftRow& draft) { m_draftDesk.resume(draft); },
            [this](const DraftRow& draft) { m_draftDesk.exportDraft(draft); },
            [this](Session& session) { readInto(session); }};
}

FileCommands Desktop::fileCommands()
{
    return {[this] { createNew(); }, [this] { chooseFiles(); },
            [this](const QString& path) { openFiles({path}); }, [this] { return m_fileDesk.recent(); },
            [this] { openConsole(); }};
}

void Desktop::createNew()
{
    json node{{"spec", json::object()}};
    if (m_place.mesh()) {
        node["meshName"] = m_place.mesh()->name;
        if (!m_place.mesh()->owner.empty())
            node["meshOwner"] = m_place.mesh()->owner;
    }
    openWizard(node, m_place.mesh() ? steps::StepId::Name : steps::StepId::Console);
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
    noteOtherPlace(session);
    connect(&m_place, &OpenPlace::placeChanged, window, [this, &session] { noteOtherPlace(session); });
    connect(window, &WizardWindow::createRequested, this, [this, &session] { create(session); });
    connect(window, &WizardWindow::exportRequested, this, [this, &session] { exportFrom(session); });
    connect(window, &WizardWindow::createAnotherRequested, this, &Desktop::createNew);
    connect(window, &WizardWindow::saveAsTemplateRequested, this,
            [this, &session] { saveAsTemplate(session); });
    connect(window, &WizardWindow::saveRequested, this, [this, &session] { m_fileDesk.save(session); });
    connect(window, &WizardWindow::saveAsRequested, this, [this, &session] { m_fileDesk.saveAs(session); });
}

void Desktop::noteOtherPlace(Session& session)
{
    NoticeBar& notices = session.window.notices();
    const Place& place = m_place.place();
    if (session.origin.served ||
        (session.origin.placeLocation == place.location && session.origin.placeName == place.name))
        notices.take(u"place"_s);
    else
        notices.put(u"place"_s,
                    {Severity::Hint, tr("This virtual node was begun in %1. Create puts it into %2.")
                                         .arg(session.origin.placeName, place.name)});
}

void Desktop::chooseFiles()
{
    m_fileDesk.open(m_questions.filesToOpen(QApplication::activeWindow()));
}

void Desktop::readInto(Session& session)
{
    const QStringList paths = m_questions.filesToOpen(&session.window);
    if (!paths.isEmpty())
        m_fileDesk.readInto(session, paths.front());
    m_fileDesk.open(paths.mid(1));
}

void Desktop::create(Session& session)
{
    if (session.origin.served)
        m_sendDesk.update(session);
    else
        m_sendDesk.create(session, m_place.opened());
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
