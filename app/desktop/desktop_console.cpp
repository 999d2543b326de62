// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/desktop_console.h"

#include "forms/console/nodes_pane.h"
#include "forms/console/places_pane.h"
#include "forms/console/problems_menu.h"
#include "forms/dialogs/end_of_service_dialog.h"

#include <QApplication>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

DesktopConsole::DesktopConsole(Parts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts)) {}

DesktopConsole::~DesktopConsole() = default;

void DesktopConsole::open()
{
    if (!m_window) {
        m_window =
            std::make_unique<ConsoleWindow>(m_parts.place, m_parts.drafts, m_parts.files, &m_parts.settings);
        connectWindow();
        for (const auto& [about, notice] : std::exchange(m_news, {}))
            m_window->notices().put(about, notice);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void DesktopConsole::connectWindow()
{
    ConsoleWindow* const console = m_window.get();
    connect(console, &ConsoleWindow::resumeRequested, &m_parts.draftActions, &DraftActions::resume);
    connect(console, &ConsoleWindow::draftExportRequested, &m_parts.draftActions, &DraftActions::exportDraft);
    connect(console, &ConsoleWindow::compareDraftRequested, this, [this, console](const DraftRow& draft) {
        m_parts.compareOpening.compareWithOrigin(draft, console);
    });
    connect(console, &ConsoleWindow::refreshed, this, &DesktopConsole::refreshed);
    connectNodes();
    connectPlaces();
}

void DesktopConsole::connectPlaces()
{
    ConsoleWindow* const console = m_window.get();
    PlacesPane* const places = &console->places();
    places->setPlaces(m_parts.places.places());
    connect(&m_parts.places, &PlaceActions::placesChanged, places,
            [this, places] { places->setPlaces(m_parts.places.places()); });
    connect(places, &PlacesPane::placeChosen, this,
            [this](const QString& id) { m_parts.places.choose(id, m_parts.place); });
    connect(places, &PlacesPane::addPlaceRequested, this,
            [this, console] { m_parts.places.add(m_parts.place, console); });
    connect(places, &PlacesPane::editPlaceRequested, this,
            [this, console](const QString& id) { m_parts.places.edit(id, m_parts.place, console); });
    connect(places, &PlacesPane::removePlaceRequested, this,
            [this, console](const QString& id) { m_parts.places.remove(id, m_parts.place, console); });
    connect(&m_parts.places, &PlaceActions::hinted, console, [console](const QString& hint) {
        console->notices().take(u"hint"_s);
        if (!hint.isEmpty())
            console->notices().put(
                u"hint"_s,
                {Severity::Hint, hint, {{tr("What that means…"), [console] { showEndOfService(console); }}}});
    });
    connect(places, &PlacesPane::saveMeshRequested, this, [this, console](const MeshId& mesh) {
        m_parts.transferActions.save(m_parts.place.opened(), mesh, console);
    });
    connect(places, &PlacesPane::pushMeshRequested, this, [this, console](const MeshId& mesh) {
        m_parts.transferActions.push(m_parts.place.opened(), mesh, console);
    });
    connect(console, &ConsoleWindow::reviewFolderRequested, this,
            [this] { m_parts.reviews.open({m_parts.place.place().location}); });
    const auto review = [this](const MeshId& mesh) { m_parts.reviews.openMesh(m_parts.place.place(), mesh); };
    connect(places, &PlacesPane::reviewMeshRequested, this, review);
    connect(&console->nodes(), &NodesPane::reviewMeshRequested, this, review);
    connect(places, &PlacesPane::compareMeshRequested, this, [this, console](const MeshId& mesh) {
        m_parts.compareOpening.compareMesh(m_parts.place.opened(), mesh, console);
    });
    connect(places, &PlacesPane::importMeshRequested, this, [this, console](const MeshId& mesh) {
        m_parts.transferActions.import(m_parts.place.opened(), mesh, console);
    });
}

void DesktopConsole::connectNodes()
{
    // What is chosen in the list is in the place that is shown.
    ConsoleWindow* const console = m_window.get();
    NodeCommands* const nodes = &console->nodes().commands();
    connect(nodes, &NodeCommands::editRequested, this,
            [this](const DescribedNode& node) { m_parts.nodeActions.edit(m_parts.place.opened(), node); });
    connect(&console->nodes().problems(), &ProblemsMenu::editRequested, this,
            [this](const DescribedNode& node, const Pointer& at) {
                m_parts.nodeActions.edit(m_parts.place.opened(), node, at);
            });
    connect(nodes, &NodeCommands::duplicateRequested, this, [this](const DescribedNode& node) {
        m_parts.nodeActions.duplicate(m_parts.place.opened(), node);
    });
    connect(nodes, &NodeCommands::exportRequested, this, &DesktopConsole::exportNodes);
    connect(nodes, &NodeCommands::compareRequested, this, [this](const std::vector<DescribedNode>& chosen) {
        m_parts.compareOpening.compareNodes(m_parts.place.opened(), chosen, m_window.get());
    });
    connect(nodes, &NodeCommands::copyJsonRequested, this, [this](const DescribedNode& node) {
        m_parts.nodeActions.copyJson(m_parts.place.opened(), node.ref.id);
    });
    connect(nodes, &NodeCommands::copyCommandRequested, this, [this](const DescribedNode& node) {
        m_parts.nodeActions.copyCommand(m_parts.place.opened(), node.ref.id);
    });
    connect(nodes, &NodeCommands::deleteRequested, this, [this](const std::vector<DescribedNode>& chosen) {
        m_parts.nodeActions.remove(m_parts.place.opened(), chosen, m_parts.place.nodes().calls(),
                                   m_window.get());
    });
    connect(&m_parts.nodeActions, &NodeActions::readingChanged, console, &ConsoleWindow::showWork);
    connect(&m_parts.nodeActions, &NodeActions::said, console, &ConsoleWindow::say);
    connect(console, &ConsoleWindow::workCancelled, &m_parts.nodeActions, &NodeActions::cancelReading);
    connect(&console->nodes(), &NodesPane::wayChosen, this, &DesktopConsole::goIn);
}

void DesktopConsole::exportNodes(const std::vector<DescribedNode>& nodes)
{
    if (nodes.size() == 1)
        return m_parts.nodeActions.exportNode(m_parts.place.opened(), nodes.front().ref.id, m_window.get());
    std::vector<NodeId> ids;
    for (const DescribedNode& node : nodes)
        ids.push_back(node.ref.id);
    m_parts.nodeActions.exportNodes(m_parts.place.opened(), ids, m_window.get());
}

void DesktopConsole::goIn(WaysIn::Way way)
{
    switch (way) {
    case WaysIn::Way::Create:
        return m_parts.files.create();
    case WaysIn::Way::OpenFiles:
        return m_parts.files.open();
    case WaysIn::Way::OpenFolder:
        return m_parts.files.openFolder();
    case WaysIn::Way::Connect:
        return m_parts.places.add(m_parts.place, m_window.get());
    case WaysIn::Way::Example:
        return m_parts.places.showExample(m_parts.place);
    }
}

void DesktopConsole::tell(const QString& about, Severity severity, const QString& news)
{
    tell(about, Notice{severity, news});
    // Nobody sees it there now, and what went wrong is not to be found out by chance. On the way out there is
    // nobody to tell.
    if (severity != Severity::Hint && !(m_window && m_window->isVisible()) && m_mayInterrupt)
        m_parts.questions.tell(QApplication::activeWindow(), news);
}

void DesktopConsole::tell(const QString& about, const Notice& notice)
{
    if (m_window)
        m_window->notices().put(about, notice);
    else
        m_news[about] = notice;
}

void DesktopConsole::settle(const QString& about)
{
    m_news.erase(about);
    if (m_window)
        m_window->notices().take(about);
}

bool DesktopConsole::isTold(const QString& about) const
{
    return m_window ? !m_window->notices().textOf(about).isEmpty() : m_news.contains(about);
}

void DesktopConsole::offerLeftOpen(const std::vector<DraftRow>& drafts)
{
    open();
    QStringList titles;
    for (const DraftRow& draft : drafts)
        titles.append(u"“%1”"_s.arg(draft.title));
    const auto resume = [this, drafts] {
        m_window->notices().take(u"left-open"_s);
        for (const DraftRow& draft : drafts)
            m_parts.draftActions.resume(draft);
    };
    m_window->notices().put(
        u"left-open"_s,
        {Severity::Warning,
         tr("What was open when Meshwright was ended last time is kept: %1.").arg(titles.join(u", "_s)),
         {{tr("Resume"), resume}},
         true,
         true});
}

void DesktopConsole::showDiscarded(const DraftRow& draft)
{
    open();
    m_window->showDrafts();
    m_parts.drafts.noteBinned(draft);
}

void DesktopConsole::tellWhatIsInTheWay(const QString& path)
{
    if (!path.isEmpty())
        m_news[u"settings"_s] = {Severity::Warning,
                                 tr("%1 is no file, so no settings can be kept there: what you set is "
                                    "forgotten when Meshwright ends. Move it away and start Meshwright anew.")
                                     .arg(path)};
}

} // namespace meshwright
