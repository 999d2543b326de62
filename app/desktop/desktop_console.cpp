// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/desktop.h"
#include "forms/console/nodes_pane.h"
#include "forms/console/places_pane.h"
#include "forms/parts/notice_bar.h"

#include <QApplication>

#include <utility>

// The console window, and who does what it asks for.
namespace meshwright {

using namespace Qt::StringLiterals;

void Desktop::openConsole()
{
    if (!m_console) {
        FileCommands files = fileCommands();
        files.showConsole = nullptr;
        m_console = std::make_unique<ConsoleWindow>(m_place, m_drafts, files, &m_settings);
        connectConsole();
        for (const auto& [about, notice] : std::exchange(m_news, {}))
            m_console->notices().put(about, notice);
    }
    m_console->show();
    m_console->raise();
    m_console->activateWindow();
}

void Desktop::connectConsole()
{
    ConsoleWindow* const console = m_console.get();
    connect(console, &ConsoleWindow::resumeRequested, &m_draftActions, &DraftActions::resume);
    connect(console, &ConsoleWindow::draftExportRequested, &m_draftActions, &DraftActions::exportDraft);
    connectNodes();
    PlacesPane* const places = &console->places();
    places->setPlaces(m_places.places());
    connect(&m_places, &PlaceActions::placesChanged, places,
            [this, places] { places->setPlaces(m_places.places()); });
    connect(places, &PlacesPane::placeChosen, this,
            [this](const QString& id) { m_places.choose(id, m_place); });
    connect(places, &PlacesPane::addPlaceRequested, this,
            [this, console] { m_places.add(m_place, console); });
    connect(places, &PlacesPane::editPlaceRequested, this,
            [this, console](const QString& id) { m_places.edit(id, m_place, console); });
    connect(places, &PlacesPane::removePlaceRequested, this,
            [this, console](const QString& id) { m_places.remove(id, m_place, console); });
    connect(&m_places, &PlaceActions::hinted, console, [console](const QString& hint) {
        console->notices().take(u"hint"_s);
        if (!hint.isEmpty())
            console->notices().put(u"hint"_s, {Severity::Hint, hint});
    });
    connect(places, &PlacesPane::saveMeshRequested, this,
            [this, console](const MeshId& mesh) { m_transferActions.save(m_place.opened(), mesh, console); });
    connect(places, &PlacesPane::pushMeshRequested, this,
            [this, console](const MeshId& mesh) { m_transferActions.push(m_place.opened(), mesh, console); });
}

void Desktop::connectNodes()
{
    // What is chosen in the list is in the place that is shown.
    NodesPane* const nodes = &m_console->nodes();
    connect(nodes, &NodesPane::editRequested, this,
            [this](const DescribedNode& node) { m_nodeActions.edit(m_place.opened(), node); });
    connect(nodes, &NodesPane::duplicateRequested, this,
            [this](const DescribedNode& node) { m_nodeActions.duplicate(m_place.opened(), node); });
    connect(&m_nodeActions, &NodeActions::readingChanged, m_console.get(), &ConsoleWindow::showWork);
    connect(m_console.get(), &ConsoleWindow::workCancelled, &m_nodeActions, &NodeActions::cancelReading);
    connect(nodes, &NodesPane::exportRequested, this, [this](const DescribedNode& node) {
        m_nodeActions.exportNode(m_place.opened(), node.ref.id, m_console.get());
    });
    connect(nodes, &NodesPane::deleteRequested, this, [this](const std::vector<DescribedNode>& chosen) {
        m_nodeActions.remove(m_place.opened(), chosen, m_console.get());
    });
}

void Desktop::tellInConsole(const QString& about, Severity severity, const QString& news)
{
    const Notice notice{severity, news};
    if (m_console)
        m_console->notices().put(about, notice);
    else
        m_news[about] = notice;
    // Nobody sees it there now, and what went wrong is not to be found out by chance. On the way out there is
    // nobody to tell.
    if (severity != Severity::Hint && !(m_console && m_console->isVisible()) && !m_isEnding)
        m_questions.tell(QApplication::activeWindow(), news);
}

void Desktop::offerLeftOpen(const std::vector<DraftRow>& drafts)
{
    openConsole();
    QStringList titles;
    for (const DraftRow& draft : drafts)
        titles.append(u"“%1”"_s.arg(draft.title));
    const auto resume = [this, drafts] {
        m_console->notices().take(u"left-open"_s);
        for (const DraftRow& draft : drafts)
            m_draftActions.resume(draft);
    };
    m_console->notices().put(
        u"left-open"_s,
        {Severity::Warning,
         tr("What was open when Meshwright was ended last time is kept: %1.").arg(titles.join(u", "_s)),
         {{tr("Resume"), resume}},
         true,
         true});
}

void Desktop::showDiscarded(const DraftRow& draft)
{
    // Where it can be undone.
    openConsole();
    m_console->showDrafts();
    m_drafts.noteBinned(draft);
}

void Desktop::tellWhatIsInTheWay()
{
    if (!m_ownSettings.inTheWay().isEmpty())
        m_news[u"settings"_s] = {Severity::Warning,
                                 tr("%1 is no file, so no settings can be kept there: what you set is "
                                    "forgotten when Meshwright ends. Move it away and start Meshwright anew.")
                                     .arg(m_ownSettings.inTheWay())};
}

} // namespace meshwright
