// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/nodes_table.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace meshwright {

using namespace Qt::StringLiterals;

QTableView* makeNodesTable(NodesModel& model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    auto* sorted = new QSortFilterProxyModel(table);
    sorted->setSourceModel(&model);
    sorted->setSortRole(NodesModel::SortRole);
    table->setModel(sorted);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setObjectName(u"virtual-nodes"_s);
    table->setAccessibleName(QTableView::tr("Virtual nodes"));
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, table, &QTableView::resizeColumnsToContents);
    table->resizeColumnsToContents();
    return table;
}

std::optional<DescribedNode> chosenNode(const QTableView& table)
{
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return rows.front().data(NodesModel::NodeRole).value<DescribedNode>();
}

} // namespace meshwright
