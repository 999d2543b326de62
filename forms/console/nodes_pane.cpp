// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/nodes_pane.h"

#include "forms/console/mesh_headline.h"
#include "forms/console/node_details.h"
#include "forms/console/nodes_table.h"
#include "forms/console/problems_menu.h"
#include "forms/fields/flow_layout.h"
#include "forms/fields/labels.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/kept_layout.h"
#include "forms/parts/reading_order.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QSortFilterProxyModel& sorted(const QTableView& table)
{
    return *static_cast<QSortFilterProxyModel*>(table.model());
}

} // namespace

NodesPane::NodesPane(OpenPlace& place, QSettings* settings, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_settings(settings),
      m_table(makeNodesTable(place.nodes(), this)),
      m_headline(new MeshHeadline(place, this)),
      m_filter(new QLineEdit(this)),
      m_count(makeLabel(this)),
      m_empty(new EmptyState(Sign::NoNodes, this)),
      m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_details(new NodeDetails(place, this)),
      m_commands(new NodeCommands(*m_table, [this] { return chosen(); }))
{
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_headline);
    layout->addWidget(makeTools());
    layout->addWidget(m_splitter, 1);
    layout->addWidget(makeLoading());
    readAsLaidOut(*layout);
    connectPlace();
    restore();
    showNodes();
}

void NodesPane::connectPlace()
{
    connect(&m_place, &OpenPlace::nodesListed, this, &NodesPane::showNodes);
    connect(&m_place, &OpenPlace::meshesListed, this, &NodesPane::showNodes);
    connect(&m_place, &OpenPlace::meshChosen, this, [this] {
        m_filter->clear(); // nobody would look for it in another mesh, and find nothing
        showNodes();
    });
    connect(&m_place, &OpenPlace::loadingChanged, this, &NodesPane::showLoading);
    connect(m_headline, &MeshHeadline::reviewRequested, this, &NodesPane::reviewMeshRequested);
    m_problems = new ProblemsMenu(m_place, this);
    connect(m_details, &NodeDetails::problemsRequested, m_problems, &ProblemsMenu::open);
    connect(m_commands, &NodeCommands::problemsRequested, m_problems, &ProblemsMenu::open);
    connect(m_problems, &ProblemsMenu::nodeRequested, this,
            [this](const NodeId& node) { choose(node, Focus::Goes); });
}

void NodesPane::makeTable()
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            &NodesPane::chooseColumns);
    sorted(*m_table).setFilterKeyColumn(-1); // any column
    sorted(*m_table).setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NodesPane::showChosen);
    // What is chosen may have been read anew.
    connect(m_table->model(), &QAbstractItemModel::dataChanged, this, &NodesPane::showChosen);
    m_splitter->setObjectName(u"nodes-splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setSizes({320, 240}); // on a larger screen both have more
}

QWidget* NodesPane::makeTools()
{
    m_tools = new QWidget(this);
    auto* search = new QWidget(m_tools);
    auto* layout = new QHBoxLayout(search);
    layout->setContentsMargins(0, 0, 0, 0);
    m_filter->setObjectName(u"filter-nodes"_s);
    m_filter->setAccessibleName(tr("Filter virtual nodes"));
    m_filter->setPlaceholderText(tr("Filter by any column"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setClearButtonEnabled(true); // not before: looking for its icon takes a tenth of the start
        for (auto* clear : m_filter->findChildren<QAbstractButton*>())
            clear->setAccessibleName(tr("Clear the filter"));
        sorted(*m_table).setFilterFixedString(words);
        showChosen();
    });
    layout->addWidget(m_filter, 1);
    m_count->setObjectName(u"nodes-shown"_s);
    layout->addWidget(m_count);
    readAsLaidOut(*layout);
    auto* flow = new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, m_tools);
    flow->addWidget(search);
    flow->addWidget(makeCommands());
    readAsLaidOut(*flow);
    return m_tools;
}

QWidget* NodesPane::makeCommands()
{
    auto* row = new QWidget(m_tools);
    auto* flow = new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, row);
    for (QAction* action : m_commands->frequent()) {
        auto* button = new QToolButton(row);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text().remove(u'&'));
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        if (action->objectName() == "delete-node"_L1)
            setKind(*button, ButtonKind::Destructive);
        flow->addWidget(button);
    }
    return row;
}

QWidget* NodesPane::makeLoading()
{
    m_loading = new QWidget(this);
    auto* layout = new QHBoxLayout(m_loading);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progress = makeLabel(m_loading);
    auto* cancel = new QPushButton(tr("Cancel"), m_loading);
    cancel->setObjectName(u"cancel-loading"_s);
    cancel->setAccessibleName(tr("Cancel loading"));
    connect(cancel, &QPushButton::clicked, &m_place, &OpenPlace::cancelLoading);
    layout->addWidget(m_progress, 1);
    layout->addWidget(cancel);
    m_loading->hide();
    return m_loading;
}

void NodesPane::showLoading(std::size_t done, std::size_t of)
{
    m_loading->setVisible(m_place.isLoading());
    m_progress->setText(of == 0
                            ? tr("Listing…")
                            : tr("%1 of %n virtual nodes read…", nullptr, static_cast<int>(of)).arg(done));
    if (of > 0 || m_place.nodes().rowCount() == 0)
        showNodes();
}

void NodesPane::chooseColumns(const QPoint& at)
{
    QMenu menu(this);
    for (int column = 0; column < m_place.nodes().columnCount(); ++column) {
        QAction* action = menu.addAction(m_place.nodes().headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(column != NodesModel::Name);
        connect(action, &QAction::toggled, m_table,
                [this, column](bool on) { m_table->setColumnHidden(column, !on); });
    }
    menu.exec(m_table->horizontalHeader()->mapToGlobal(at));
}

std::vector<DescribedNode> NodesPane::chosen() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<DescribedNode> nodes;
    for (const QModelIndex& row : rows)
        nodes.push_back(row.data(NodesModel::NodeRole).value<DescribedNode>());
    return nodes;
}

void NodesPane::choose(const NodeId& node, Focus focus)
{
    const int row = m_place.nodes().rowOfNode(node);
    if (row < 0)
        return;
    if (!sorted(*m_table).mapFromSource(m_place.nodes().index(row, 0)).isValid())
        m_filter->clear(); // it hides the one that is wanted
    m_table->setCurrentIndex(sorted(*m_table).mapFromSource(m_place.nodes().index(row, 0)));
    if (focus == Focus::Goes)
        m_table->setFocus();
}

void NodesPane::remove(const NodeId& node)
{
    choose(node, Focus::Stays);
    m_commands->remove();
}

void NodesPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void NodesPane::offerWaysIn(bool offered)
{
    if (offered && !m_waysIn) {
        m_waysIn = new WaysIn(this);
        static_cast<QVBoxLayout*>(layout())->addWidget(m_waysIn, 1);
        connect(m_waysIn, &WaysIn::chosen, this, &NodesPane::wayChosen);
    }
    if (!m_waysIn)
        return;
    QWidget* const comes = offered ? static_cast<QWidget*>(m_waysIn) : m_splitter;
    QWidget* const goes = offered ? static_cast<QWidget*>(m_splitter) : m_waysIn;
    m_headline->setVisible(!offered);
    comes->show();
    if (const QWidget* focus = window()->focusWidget(); focus && goes->isAncestorOf(focus))
        (offered ? comes : m_stack->currentWidget())->setFocus(); // elsewhere it would choose something
    goes->hide();
}

QString NodesPane::emptyWords() const
{
    if (m_place.isLoading() || m_place.isWaiting())
        return tr("Listing…");
    if (m_place.place().kind == PlaceKind::Kept)
        return m_place.mesh() ? tr("There is no virtual node of this mesh in these files.")
                              : tr("Choose a mesh on the left.");
    return m_place.mesh() ? tr("This mesh has no virtual nodes yet.\nCreate virtual node (Ctrl+N) leads "
                               "you through the twelve steps.")
                          : tr("Choose a mesh on the left, or create one.\nYou can also create a virtual "
                               "node right away (Ctrl+N) and choose its mesh there.");
}

void NodesPane::showNodes()
{
    m_stack->setCurrentWidget(m_place.nodes().rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    offerWaysIn(isBeginningIn(m_place));
    m_details->setVisible(m_place.mesh().has_value());
    const bool isKept = m_place.place().kind == PlaceKind::Kept;
    m_table->leaveOut(isKept ? columnsOfServices() : QSet<int>());
    m_commands->forbidDeleting(
        isKept ? tr("Files that were kept are only read here: nothing is deleted in them.") : QString());
    m_empty->setText(emptyWords());
    m_tools->setVisible(m_stack->currentWidget() == m_table);
    showChosen();
}

void NodesPane::showChosen()
{
    const int rows = m_table->model()->rowCount();
    const int all = m_place.nodes().rowCount();
    m_count->setText(tr("%1 of %2").arg(rows).arg(all));
    m_count->setVisible(rows != all); // how many there are stands in the headline
    m_commands->allow();
    m_details->show(chosen());
}

void NodesPane::restore()
{
    if (!m_settings)
        return;
    m_table->restoreColumns(m_settings->value("console/node-columns"_L1).toByteArray());
    m_splitter->restoreState(m_settings->value("console/details"_L1).toByteArray());
}

void NodesPane::keep() const
{
    if (!m_settings)
        return;
    keepLayout(*m_settings, "console/node-columns", m_table->columns());
    keepLayout(*m_settings, "console/details", m_splitter->saveState());
}

} // namespace meshwright
