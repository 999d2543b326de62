// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/console_window.h"

#include "forms/fields/caption.h"
#include "forms/windows/drafts_page.h"
#include "forms/windows/empty_state.h"
#include "forms/windows/names_dialog.h"
#include "forms/windows/nodes_table.h"
#include "forms/windows/notice_bar.h"

#include <QCloseEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

ConsoleWindow::ConsoleWindow(OpenPlace& place, OpenDrafts& drafts, const FileCommands& files,
                             QSettings* settings)
    : m_place(place),
      m_drafts(drafts),
      m_settings(settings),
      m_notices(new NoticeBar(this))
{
    setWindowTitle(tr("Meshwright"));
    setObjectName(u"console"_s);
    makeActions(files);
    setCentralWidget(makeCentre());
    connectPlace();
    restore();
    showPlace();
    showMeshes();
    showNodes();
    showDraftCount();
}

QWidget* ConsoleWindow::makeCentre()
{
    auto* centre = new QWidget(this);
    auto* splitter = new QSplitter(centre);
    splitter->setObjectName(u"console-splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makePlacePane());
    m_right = new QStackedWidget(splitter);
    m_right->addWidget(makeNodesPane());
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 820});
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(splitter, 1);
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
    m_export = makeAction(tr("&Export JSON…"), Qt::CTRL | Qt::Key_E, &ConsoleWindow::exportChosen);
    QAction* newMesh =
        makeAction(tr("Create &mesh…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, &ConsoleWindow::askForMesh);
    QAction* folder = makeAction(tr("Use another &folder…"), {}, &ConsoleWindow::otherPlaceRequested);
    QAction* reload = makeAction(tr("&Refresh"), QKeySequence::Refresh, &ConsoleWindow::refresh);

    QMenu* file = menuBar()->addMenu(tr("&File"));
    addFileCommands(*file, files);
    file->addSeparator();
    file->addActions({newMesh, m_export, folder});
    file->addSeparator();
    auto* close = new QAction(tr("&Close"), this);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    file->addAction(close);
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addAction(reload);
    view->addAction(makeAction(tr("&Drafts"), Qt::CTRL | Qt::Key_D, &ConsoleWindow::showDrafts));

    QToolBar* bar = addToolBar(tr("Virtual nodes"));
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    QAction* create = bar->addAction(tr("&Create virtual node"));
    connect(create, &QAction::triggered, this, files.create);
    bar->addActions({m_export, reload});
}

QWidget* ConsoleWindow::makePlacePane()
{
    auto* pane = new QWidget(this);
    auto* layout = new QVBoxLayout(pane);
    layout->addWidget(makeTitle(tr("Place"), pane));
    m_placeName = new QLabel(pane);
    m_location = makeHelp(u" "_s, pane);
    m_location->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_placeName);
    layout->addWidget(m_location);
    layout->addSpacing(12);
    layout->addWidget(makeMeshesPart(pane), 1);
    m_draftsButton = new QPushButton(pane);
    m_draftsButton->setObjectName(u"show-drafts"_s);
    m_draftsButton->setCheckable(true);
    connect(m_draftsButton, &QPushButton::clicked, this, [this](bool on) { on ? showDrafts() : showMesh(); });
    layout->addWidget(m_draftsButton);
    return pane;
}

QWidget* ConsoleWindow::makeMeshesPart(QWidget* pane)
{
    auto* part = new QWidget(pane);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeTitle(tr("Meshes"), part));
    m_meshes = new QListView(part);
    m_meshes->setModel(&m_place.meshes());
    m_meshes->setObjectName(u"meshes"_s);
    m_meshes->setAccessibleName(tr("Meshes"));
    m_meshes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_noMeshes = makeHelp(tr("There is no mesh here yet. Create one to begin."), part);
    layout->addWidget(m_noMeshes);
    layout->addWidget(m_meshes, 100);
    layout->addStretch(1); // holds the rest up while there is no list
    auto* create = new QPushButton(tr("Create mesh…"), part);
    create->setObjectName(u"create-mesh"_s);
    create->setAccessibleName(tr("Create mesh…"));
    connect(create, &QPushButton::clicked, this, &ConsoleWindow::askForMesh);
    layout->addWidget(create);
    connect(m_meshes->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                showMesh();
                m_place.chooseMesh(current.data(MeshesModel::MeshRole).value<MeshRef>().id);
            });
    // The mesh that is chosen already is left for the drafts and come back to.
    connect(m_meshes, &QListView::clicked, this, &ConsoleWindow::showMesh);
    return part;
}

QWidget* ConsoleWindow::makeDraftsPane()
{
    auto* pane = new QWidget(this);
    auto* layout = new QVBoxLayout(pane);
    layout->addWidget(makeTitle(tr("Drafts"), pane));
    m_draftsPage = new DraftsPage(m_drafts, pane);
    layout->addWidget(m_draftsPage, 1);
    connect(m_draftsPage, &DraftsPage::resumeRequested, this, &ConsoleWindow::resumeRequested);
    connect(m_draftsPage, &DraftsPage::exportRequested, this, &ConsoleWindow::draftExportRequested);
    return pane;
}

QWidget* ConsoleWindow::makeNodesPane()
{
    auto* pane = new QWidget(this);
    auto* layout = new QVBoxLayout(pane);
    m_title = makeTitle(tr("Virtual nodes"), pane);
    layout->addWidget(m_title);
    m_failure = new QLabel(pane);
    m_failure->setWordWrap(true);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failure->hide();
    layout->addWidget(m_failure);
    m_nodes = makeNodesTable(m_place.nodes(), pane);
    m_empty = makeEmptyState(pane);
    m_stack = new QStackedWidget(pane);
    m_stack->addWidget(m_nodes);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    connect(m_nodes->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_export->setEnabled(m_nodes->selectionModel()->hasSelection()); });
    m_export->setEnabled(false);
    return pane;
}

void ConsoleWindow::connectPlace()
{
    connect(&m_place, &OpenPlace::placeChanged, this, &ConsoleWindow::showPlace);
    connect(&m_place, &OpenPlace::meshesListed, this, &ConsoleWindow::showMeshes);
    connect(&m_place, &OpenPlace::meshChosen, this, &ConsoleWindow::showMeshes);
    connect(&m_place, &OpenPlace::nodesListed, this, &ConsoleWindow::showNodes);
    connect(&m_place, &OpenPlace::meshChosen, this, &ConsoleWindow::showNodes);
    connect(&m_drafts, &OpenDrafts::listed, this, &ConsoleWindow::showDraftCount);
    connect(&m_place, &OpenPlace::failed, this, &ConsoleWindow::showFailure);
}

void ConsoleWindow::showDrafts()
{
    if (!m_draftsPage)
        m_right->addWidget(makeDraftsPane());
    m_right->setCurrentIndex(1);
    m_draftsPage->setFocus();
    m_draftsButton->setChecked(true);
}

void ConsoleWindow::showMesh()
{
    m_right->setCurrentIndex(0);
    m_draftsButton->setChecked(false);
}

void ConsoleWindow::showDraftCount()
{
    const int count = m_drafts.model().rowCount();
    m_draftsButton->setText(count == 0 ? tr("Drafts") : tr("Drafts (%1)").arg(count));
    m_draftsButton->setAccessibleName(m_draftsButton->text());
}

void ConsoleWindow::showPlace()
{
    m_placeName->setText(m_place.place().name);
    m_location->setText(m_place.place().location);
}

void ConsoleWindow::showMeshes()
{
    m_failure->hide();
    m_noMeshes->setVisible(m_place.meshes().rowCount() == 0);
    m_meshes->setVisible(m_place.meshes().rowCount() > 0);
    if (m_place.mesh())
        m_meshes->setCurrentIndex(m_place.meshes().index(m_place.meshes().rowOfMesh(*m_place.mesh()), 0));
}

void ConsoleWindow::showNodes()
{
    const bool none = m_place.nodes().rowCount() == 0;
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_nodes);
    m_empty->setText(m_place.mesh()
                         ? tr("This mesh has no virtual nodes yet.\nCreate virtual node (Ctrl+N) leads "
                              "you through the twelve steps.")
                         : tr("Choose a mesh on the left, or create one.\nYou can also create a virtual "
                              "node right away (Ctrl+N) and choose its mesh there."));
    m_title->setText(m_place.mesh()
                         ? tr("Virtual nodes of %1").arg(QString::fromStdString(m_place.mesh()->name))
                         : tr("Virtual nodes"));
}

void ConsoleWindow::showFailure(const Failure& failure)
{
    m_failure->setText(failure.message);
    m_failure->show();
}

void ConsoleWindow::askForMesh()
{
    if (const auto name = askForMeshName(this))
        m_place.createMesh(name->toStdString());
}

void ConsoleWindow::exportChosen()
{
    if (const auto node = chosenNode(*m_nodes))
        Q_EMIT exportRequested(node->description);
}

void ConsoleWindow::refresh()
{
    m_failure->hide();
    m_place.refresh();
}

void ConsoleWindow::restore()
{
    resize(1100, 680);
    if (m_settings) {
        restoreGeometry(m_settings->value("console/geometry"_L1).toByteArray());
        restoreState(m_settings->value("console/state"_L1).toByteArray());
    }
}

void ConsoleWindow::closeEvent(QCloseEvent* event)
{
    if (m_settings) {
        m_settings->setValue("console/geometry"_L1, saveGeometry());
        m_settings->setValue("console/state"_L1, saveState());
    }
    QMainWindow::closeEvent(event);
}

} // namespace meshwright
