// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/nodes_pane.h"

#include "forms/console/node_details.h"
#include "forms/console/nodes_table.h"
#include "forms/fields/labels.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/kept_layout.h"
#include "models/text/shown_name.h"

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
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

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
      m_title(makeTitle(tr("Virtual nodes"), this)),
      m_filter(new QLineEdit(this)),
      m_count(makeLabel(this)),
      m_empty(makeEmptyState(this)),
      m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_details(new NodeDetails(place, this))
{
    makeTable();
    makeCommands();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(makeTools());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeLoading());
    connectPlace();
    restore();
    showNodes();
}

void NodesPane::connectPlace()
{
    connect(&m_place, &OpenPlace::nodesListed, this, &NodesPane::showNodes);
    connect(&m_place, &OpenPlace::meshChosen, this, &NodesPane::showNodes);
    connect(&m_place, &OpenPlace::loadingChanged, this, &NodesPane::showLoading);
}

void NodesPane::makeTable()
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
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
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({320, 240});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
}

void NodesPane::addCommand(const QString& text, const char* name, const QKeySequence& keys, Needs needs,
                           std::function<void()> does)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(does));
    m_table->addAction(action);
    m_commands.append(action);
    m_needs.append(needs);
}

void NodesPane::makeCommands()
{
    addCommand(tr("&Edit…"), "edit-node", Qt::CTRL | Qt::Key_Return, Needs::One,
               [this] { Q_EMIT editRequested(chosen().front()); });
    addCommand(tr("D&uplicate…"), "duplicate-node", Qt::CTRL | Qt::SHIFT | Qt::Key_D, Needs::One,
               [this] { Q_EMIT duplicateRequested(chosen().front()); });
    addCommand(tr("De&lete…"), "delete-node", QKeySequence::Delete, Needs::Some,
               [this] { Q_EMIT deleteRequested(chosen()); });
    addCommand(tr("Export &JSON…"), "export-node", Qt::CTRL | Qt::Key_E, Needs::One,
               [this] { Q_EMIT exportRequested(chosen().front()); });
    m_commands.at(2)->setShortcutContext(Qt::WidgetShortcut); // in the filter the key deletes letters
    connect(m_table, &QTableView::doubleClicked, m_commands.front(), &QAction::trigger);
}

QWidget* NodesPane::makeTools()
{
    m_tools = new QWidget(this);
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    m_filter->setObjectName(u"filter-nodes"_s);
    m_filter->setAccessibleName(tr("Filter virtual nodes"));
    m_filter->setPlaceholderText(tr("Filter by any column"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setClearButtonEnabled(true); // not before: looking for its icon takes a tenth of the start
        sorted(*m_table).setFilterFixedString(words);
        showChosen();
    });
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_count);
    for (QAction* action : m_commands) {
        auto* button = new QToolButton(m_tools);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text().remove(u'&'));
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    return m_tools;
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

void NodesPane::choose(const NodeId& node)
{
    const int row = m_place.nodes().rowOfNode(node);
    if (row < 0)
        return;
    const QModelIndex index = sorted(*m_table).mapFromSource(m_place.nodes().index(row, 0));
    if (!index.isValid())
        return m_filter->clear();
    m_table->setCurrentIndex(index);
    m_table->setFocus();
}

void NodesPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void NodesPane::showNodes()
{
    const bool none = m_place.nodes().rowCount() == 0;
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_splitter);
    m_empty->setText(m_place.isLoading() || m_place.isWaiting() ? tr("Listing…")
                     : m_place.mesh()
                         ? tr("This mesh has no virtual nodes yet.\nCreate virtual node (Ctrl+N) leads "
                              "you through the twelve steps.")
                         : tr("Choose a mesh on the left, or create one.\nYou can also create a virtual "
                              "node right away (Ctrl+N) and choose its mesh there."));
    m_title->setText(m_place.mesh() ? tr("Virtual nodes of %1").arg(shownName(m_place.mesh()->name))
                                    : tr("Virtual nodes"));
    m_tools->setVisible(!none);
    showChosen();
}

void NodesPane::showChosen()
{
    const int rows = m_table->model()->rowCount();
    const int all = m_place.nodes().rowCount();
    m_count->setText(rows == all ? QString::number(all) : tr("%1 of %2").arg(rows).arg(all));
    m_count->setVisible(all > 0);
    const std::vector<DescribedNode> nodes = chosen();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const bool fits = m_needs[i] == Needs::Some
                              ? !nodes.empty()
                              : nodes.size() == 1 && !nodes.front().description.is_null();
        m_commands[i]->setEnabled(fits);
    }
    m_details->show(nodes);
}

void NodesPane::restore()
{
    if (!m_settings)
        return;
    m_table->horizontalHeader()->restoreState(m_settings->value("console/columns"_L1).toByteArray());
    m_splitter->restoreState(m_settings->value("console/details"_L1).toByteArray());
}

void NodesPane::keep() const
{
    if (!m_settings)
        return;
    keepLayout(*m_settings, "console/columns", m_table->horizontalHeader()->saveState());
    keepLayout(*m_settings, "console/details", m_splitter->saveState());
}

} // namespace meshwright
