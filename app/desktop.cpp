// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop.h"

#include "app/files.h"
#include "forms/windows/start_pages.h"
#include "models/document/json.h"
#include "models/formats/export.h"
#include "models/meshes/description.h"
#include "models/meshes/folder_meshes.h"
#include "models/validation/check.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The folder this computer's meshes are in: the one chosen last, else one of our own.
Place rememberedPlace(const QSettings& settings)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/meshes"_L1;
    Place place = folderPlace(settings.value("place/folder"_L1, own).toString());
    if (place.location == own)
        place.name = Desktop::tr("This computer");
    return place;
}

/// A folder that cannot be made is told by the first call that needs it.
std::unique_ptr<Meshes> openFolder(const Place& place)
{
    (void)prepareFolder(place);
    return std::make_unique<FolderMeshes>(place);
}

bool ask(QWidget* parent, const QString& question, const QString& yes)
{
    QMessageBox box(QMessageBox::Question, QApplication::applicationDisplayName(), question,
                    QMessageBox::Cancel, parent);
    const QPushButton* go = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

} // namespace

/// One node being edited. The window comes last, so that it goes before what it shows.
struct Desktop::Session
{
    Session(Desktop& desktop, const json& node)
        : document(node),
          issues(document, check),
          context{document, issues},
          start{desktop.m_place, context, [&desktop, this] { desktop.readInto(*this); },
                [&desktop] { desktop.chooseFolder(); }},
          window(
              context, [this](steps::StepId id, QWidget* parent) { return makeStartPage(id, start, parent); },
              ask, &desktop.m_settings)
    {}

    Document document;
    LiveIssues issues;
    FormContext context;
    StartContext start;
    WizardWindow window;
};

Desktop::Desktop(QObject* parent)
    : QObject(parent),
      m_place(rememberedPlace(m_settings), openFolder(rememberedPlace(m_settings)), check)
{
    m_place.refresh();
}

Desktop::~Desktop() = default;

void Desktop::openConsole()
{
    if (!m_console) {
        m_console = std::make_unique<ConsoleWindow>(m_place, &m_settings);
        connect(m_console.get(), &ConsoleWindow::createRequested, this, &Desktop::createNew);
        connect(m_console.get(), &ConsoleWindow::openRequested, this, &Desktop::chooseFile);
        connect(m_console.get(), &ConsoleWindow::otherPlaceRequested, this, &Desktop::chooseFolder);
        connect(m_console.get(), &ConsoleWindow::exportRequested, this, &Desktop::exportDescription);
    }
    m_console->show();
}

void Desktop::createNew()
{
    json node{{"spec", json::object()}};
    if (m_place.mesh())
        node["meshName"] = m_place.mesh()->name;
    openWizard(node, m_place.mesh() ? steps::StepId::Name : steps::StepId::Console);
}

void Desktop::openWizard(const json& node, steps::StepId at)
{
    Session& session = *m_sessions.emplace_back(std::make_unique<Session>(*this, node));
    connectWizard(session);
    session.window.goTo(at);
    session.window.show();
}

void Desktop::connectWizard(Session& session)
{
    WizardWindow* window = &session.window;
    connect(window, &WizardWindow::createRequested, this, [this, &session] { create(session); });
    connect(window, &WizardWindow::exportRequested, this, [this, &session] { exportFrom(session); });
    connect(window, &WizardWindow::createAnotherRequested, this, &Desktop::createNew);
    // The window may be in the middle of something of its own when it says so.
    connect(
        window, &WizardWindow::closed, this, [this, &session] { forget(&session); }, Qt::QueuedConnection);
}

void Desktop::forget(const Session* session)
{
    std::erase_if(m_sessions, [&](const auto& held) { return held.get() == session; });
}

void Desktop::openFile(const QString& path)
{
    for (const json& node : readNodes(path, m_console.get()))
        openWizard(node, steps::StepId::Review);
}

void Desktop::chooseFile()
{
    if (const QString path = askForFile(m_console.get()); !path.isEmpty())
        openFile(path);
}

void Desktop::readInto(Session& session)
{
    const QString path = askForFile(&session.window);
    const std::vector<json> nodes = path.isEmpty() ? std::vector<json>{} : readNodes(path, &session.window);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (i == 0)
            session.document.set(Pointer(), nodes[i]);
        else
            openWizard(nodes[i], steps::StepId::Review);
    }
}

void Desktop::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(
        QApplication::activeWindow(), tr("Folder of your meshes"), m_place.place().location);
    if (path.isEmpty())
        return;
    m_settings.setValue("place/folder"_L1, path);
    const Place place = rememberedPlace(m_settings);
    m_place.open(place, openFolder(place));
}

void Desktop::create(Session& session)
{
    m_place.createNode(session.document.value(), &session.window, [&session](const Outcome<json>& answer) {
        if (answer)
            session.window.showCreated(*answer);
        else
            session.window.showRefused(answer.failure().message);
    });
}

void Desktop::exportFrom(Session& session)
{
    const QString path = askWhereToExport(session.document.value(), &session.window);
    if (path.isEmpty() || !writeExport(session.document.value(), path, &session.window))
        return;
    session.window.markKept();
    session.window.say(tr("Exported to %1").arg(path));
}

void Desktop::exportDescription(const json& description)
{
    const json node = createInput(description);
    const QString path = askWhereToExport(node, m_console.get());
    if (!path.isEmpty())
        (void)writeExport(node, path, m_console.get());
}

} // namespace meshwright
