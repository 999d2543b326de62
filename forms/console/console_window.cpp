// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/console_window.h"

#include "forms/console/drafts_page.h"
#include "forms/console/nodes_pane.h"
#include "forms/console/places_pane.h"
#include "forms/console/problems_menu.h"
#include "forms/console/unread_notice.h"
#include "forms/dialogs/end_of_service_dialog.h"
#include "forms/dialogs/names_dialog.h"
#include "forms/fields/labels.h"
#include "forms/parts/bar_room.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/kept_layout.h"
#include "forms/parts/notice_bar.h"
#include "forms/parts/on_screen.h"
#include "forms/parts/reading_order.h"
#include "forms/parts/roomy_area.h"
#include "forms/parts/steady_press.h"
#include "forms/style/icons.h"
#include "models/text/shown_name.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

ConsoleWindow::ConsoleWindow(OpenPlace& place, OpenDrafts& drafts, const FileCommands& files,
                             QSettings* settings)
    : m_place(place),
      m_drafts(drafts),
      m_settings(settings),
      m_notices(new NoticeBar(this)),
      m_places(new PlacesPane(place, drafts, this)),
      m_nodes(new NodesPane(place, settings, this))
{
    setWindowTitle(tr("Meshwright"));
    setObjectName(u"console"_s);
    makeActions(files);
    setCentralWidget(makeCentre());
    connectPlace();
    makeStatusBar();
    restore();
    keepPressesSteady();
}

QWidget* ConsoleWindow::makeCentre()
{
    auto* centre = new QWidget(this);
    auto* splitter = new QSplitter(centre);
    splitter->setObjectName(u"console-splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(scrolledWhereTight(m_places, tr("Places"), this));
    m_right = new QStackedWidget(splitter);
    m_right->addWidget(scrolledWhereTight(m_nodes, tr("Virtual nodes"), this));
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 880});
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(splitter, 1);
    readAsLaidOut(*layout);
    return centre;
}

QAction* ConsoleWindow::makeAction(const QString& text, const QKeySequence& keys,
                                   void (ConsoleWindow::*does)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void ConsoleWindow::makeActions(const FileCommands& files)
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    addFileCommands(*file, files);
    file->addSeparator();
    auto* close = new QAction(icon(Sign::Close), tr("C&lose"), this);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    file->addAction(close);
    if (files.quit)
        connect(file->addAction(icon(Sign::Quit), tr("&Quit"), quitKeys()), &QAction::triggered, this,
                files.quit);
    menuBar()->addMenu(tr("&Place"))->addActions(m_places->placeCommands());
    menuBar()->addMenu(tr("&Mesh"))->addActions(m_places->meshCommands());
    menuBar()->addMenu(tr("Virtual &node"))->addActions(m_nodes->commands().all());
    m_places->setNodeCommands(m_nodes->commands().all());
    QAction* reload = makeViewMenu(files);
    addHelpMenu(*menuBar(), *this);

    QToolBar* bar = addToolBar(tr("Virtual nodes"));
    bar->setObjectName(u"toolbar"_s);
    bar->setAccessibleName(bar->windowTitle());
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QAction* create = bar->addAction(icon(Sign::Create), tr("&Create virtual node"));
    stressUnlessBeginning(*bar->widgetForAction(create), m_place);
    connect(create, &QAction::triggered, this, files.create);
    bar->addAction(reload);
    if (auto* more = bar->findChild<QToolButton*>(u"qt_toolbar_ext_button"_s))
        more->setAccessibleName(tr("More commands"));
}

QAction* ConsoleWindow::makeViewMenu(const FileCommands& files)
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QAction* reload = makeAction(tr("&Refresh"), {}, &ConsoleWindow::refresh);
    reload->setShortcuts({Qt::Key_F5, Qt::CTRL | Qt::Key_R}); // either is all that some desktops know
    reload->setIcon(icon(Sign::Refresh));
    QAction* filter = makeAction(tr("&Filter virtual nodes"), QKeySequence::Find, &ConsoleWindow::filter);
    filter->setIcon(icon(Sign::Filter));
    QAction* drafts = makeAction(tr("&Drafts"), Qt::CTRL | Qt::Key_D, &ConsoleWindow::showDrafts);
    drafts->setIcon(icon(Sign::Draft));
    view->addActions({reload, filter, drafts});
    if (files.addLook)
        files.addLook(*view);
    return reload;
}

QWidget* ConsoleWindow::makeDraftsPane()
{
    auto* pane = new QWidget(this);
    auto* layout = new QVBoxLayout(pane);
    layout->addWidget(makeTitle(tr("Drafts"), pane, TextSize::Page));
    m_draftsPage = new DraftsPage(m_drafts, pane, m_settings);
    layout->addWidget(m_draftsPage, 1);
    connect(m_draftsPage, &DraftsPage::resumeRequested, this, &ConsoleWindow::resumeRequested);
    connect(m_draftsPage, &DraftsPage::compareRequested, this, &ConsoleWindow::compareDraftRequested);
    connect(m_draftsPage, &DraftsPage::exportRequested, this, &ConsoleWindow::draftExportRequested);
    connect(m_draftsPage, &DraftsPage::told, this, &ConsoleWindow::say);
    return scrolledWhereTight(pane, tr("Drafts"), this);
}

void ConsoleWindow::connectPlace()
{
    const auto settle = [this] { m_notices->take(u"place"_s); };
    connect(&m_place, &OpenPlace::nodesListed, this, settle);
    connect(&m_place, &OpenPlace::placeChanged, this, settle);
    connect(&m_place, &OpenPlace::failed, this, &ConsoleWindow::showFailure);
    const auto* unread = new UnreadNotice(m_place, *m_notices, *this);
    connect(unread, &UnreadNotice::reviewRequested, this, &ConsoleWindow::reviewFolderRequested);
    connectPanes();
}

void ConsoleWindow::connectPanes()
{
    connect(m_places, &PlacesPane::draftsChosen, this, [this](PlacesPane::Opens opens) {
        showDraftsPage();
        if (opens == PlacesPane::Opens::Yes)
            m_draftsPage->setFocus();
    });
    connect(m_places, &PlacesPane::meshShown, this, &ConsoleWindow::showMesh);
    connect(m_places, &PlacesPane::nodeChosen, m_nodes, [this](const NodeId& node, PlacesPane::Opens opens) {
        m_nodes->choose(node,
                        opens == PlacesPane::Opens::Yes ? NodesPane::Focus::Goes : NodesPane::Focus::Stays);
    });
    connect(m_places, &PlacesPane::deleteNodeRequested, m_nodes, &NodesPane::remove);
    connect(m_places, &PlacesPane::createMeshRequested, this, &ConsoleWindow::askForMesh);
    connect(m_places, &PlacesPane::told, this, &ConsoleWindow::say);
    connect(&m_nodes->commands(), &NodeCommands::told, this, &ConsoleWindow::say);
    connect(&m_nodes->problems(), &ProblemsMenu::told, this, &ConsoleWindow::say);
}

void ConsoleWindow::showDraftsPage()
{
    if (!m_draftsPage)
        m_right->addWidget(makeDraftsPane());
    m_right->setCurrentIndex(1);
    m_places->markDrafts();
}

void ConsoleWindow::showDrafts()
{
    showDraftsPage();
    m_draftsPage->setFocus();
}

void ConsoleWindow::showMesh()
{
    m_right->setCurrentIndex(0);
}

void ConsoleWindow::showPlace()
{
    showMesh();
    m_places->markMesh();
    m_place.chooseFirstMesh();
}

void ConsoleWindow::say(const QString& news)
{
    constexpr int milliseconds = 8000;
    statusBar()->showMessage(shownName(news), milliseconds);
}

void ConsoleWindow::makeStatusBar()
{
    m_work = new QWidget(this);
    m_workWords = makeLabel(m_work);
    m_workWords->setObjectName(u"work"_s);
    m_workWords->setMinimumWidth(1); // long names are cut off, and make no window wider than its screen
    auto* cancel = new QPushButton(tr("Cancel"), m_work);
    cancel->setObjectName(u"cancel-work"_s);
    cancel->setAccessibleName(tr("Cancel reading"));
    connect(cancel, &QPushButton::clicked, this, &ConsoleWindow::workCancelled);
    auto* layout = new QHBoxLayout(m_work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_workWords);
    layout->addWidget(cancel);
    showInBar(*m_work, false);
    // At the side where no passing news covers it.
    statusBar()->addPermanentWidget(m_work);
}

void ConsoleWindow::showWork(const QString& words)
{
    m_workWords->setText(words);
    showInBar(*m_work, !words.isEmpty());
}

void ConsoleWindow::showFailure(const Failure& failure)
{
    m_notices->put(u"place"_s,
                   {Severity::Error, failure.message, {{tr("Try again"), [this] { refresh(); }}}});
}

void ConsoleWindow::askForMesh()
{
    if (const auto name = askForMeshName(this))
        m_place.createMesh(name->toStdString());
}

void ConsoleWindow::refresh()
{
    m_notices->take(u"place"_s);
    m_place.refresh();
    Q_EMIT refreshed();
}

void ConsoleWindow::filter()
{
    showMesh();
    m_places->markMesh();
    m_nodes->focusFilter();
}

void ConsoleWindow::restore()
{
    constexpr QSize comfortable(1280, 720);
    openOnScreen(*this, comfortable,
                 m_settings ? m_settings->value("console/geometry"_L1).toByteArray() : QByteArray());
    if (m_settings)
        restoreState(m_settings->value("console/state"_L1).toByteArray());
}

void ConsoleWindow::closeEvent(QCloseEvent* event)
{
    m_nodes->keep();
    if (m_draftsPage)
        m_draftsPage->keep();
    if (m_settings) {
        keepLayout(*m_settings, "console/geometry", saveGeometry());
        keepLayout(*m_settings, "console/state", saveState());
    }
    QMainWindow::closeEvent(event);
}

} // namespace meshwright
