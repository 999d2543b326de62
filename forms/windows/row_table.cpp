// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/row_table.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace meshwright {

QTableView* makeRowTable(RowModel& model, const QString& name, const QString& label, QWidget* parent)
{
    auto* table = new QTableView(parent);
    auto* sorted = new QSortFilterProxyModel(table);
    sorted->setSourceModel(&model);
    sorted->setSortRole(RowModel::SortRole);
    table->setModel(sorted);
    table->setSortingEnabled(true);
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
    table->setObjectName(name);
    table->setAccessibleName(label);
    table->horizontalHeader()->setResizeContentsPrecision(100);
    // The first rows say how wide the columns have to be; more of them leave alone what a person may have
    // moved.
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, table,
                     [table, &model](const QModelIndex&, int first, int last) {
                         if (last - first + 1 == model.rowCount())
                             table->resizeColumnsToContents();
                     });
    table->resizeColumnsToContents();
    return table;
}

QVariant chosenValue(const QTableView& table, int role)
{
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    return rows.isEmpty() ? QVariant() : rows.front().data(role);
}

} // namespace meshwright
