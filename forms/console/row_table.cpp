// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/row_table.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace meshwright {

namespace {

/// Makes columns wider for what has come, but leaves those alone that a person has drawn to a width.
class ColumnFit final : public QObject
{
public:
    ColumnFit(const QAbstractItemModel& model, QTableView& table) : QObject(&table), m_table(table)
    {
        connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { fit(); });
        connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
            // Everything else that changes widths comes without a button held down.
            if (!m_isFitting && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
                m_byHand.insert(column);
        });
    }

private:
    void fit()
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        const QAbstractItemView& view = m_table;
        for (int column = 0; column < m_table.horizontalHeader()->count(); ++column)
            if (!m_byHand.contains(column) && view.sizeHintForColumn(column) > m_table.columnWidth(column))
                m_table.resizeColumnToContents(column);
    }

    QTableView& m_table;
    QSet<int> m_byHand;
    bool m_isFitting = false;
};

} // namespace

QTableView* makeRowTable(RowModel& model, const QString& name, const QString& label, QWidget* parent)
{
    auto* table = new QTableView(parent);
    auto* sorted = new QSortFilterProxyModel(table);
    sorted->setSourceModel(&model);
    sorted->setSortRole(RowModel::SortRole);
    sorted->setFilterRole(RowModel::TextRole);
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
    new ColumnFit(model, *table);
    table->resizeColumnsToContents();
    return table;
}

QVariant chosenValue(const QTableView& table, int role)
{
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    return rows.isEmpty() ? QVariant() : rows.front().data(role);
}

} // namespace meshwright
