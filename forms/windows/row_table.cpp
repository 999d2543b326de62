// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/row_table.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace meshwright {

namespace {

/// Makes columns wider for what has come; what a person has made wider stays.
void fitColumns(QTableView& table)
{
    const QAbstractItemView& view = table;
    for (int column = 0; column < table.horizontalHeader()->count(); ++column)
        if (view.sizeHintForColumn(column) > table.columnWidth(column))
            table.resizeColumnToContents(column);
}

} // namespace

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
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, table, [table] { fitColumns(*table); });
    table->resizeColumnsToContents();
    return table;
}

QVariant chosenValue(const QTableView& table, int role)
{
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    return rows.isEmpty() ? QVariant() : rows.front().data(role);
}

} // namespace meshwright
