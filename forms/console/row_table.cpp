// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/row_table.h"

#include "forms/console/column_fit.h"
#include "forms/style/measures.h"

#include <QApplication>
#include <QCollator>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

/// Sorts words as people do: case makes no difference, and node2 comes before node10.
class SortedRows final : public QSortFilterProxyModel
{
public:
    explicit SortedRows(QObject* parent) : QSortFilterProxyModel(parent), m_words(locale())
    {
        m_words.setNumericMode(true);
        m_words.setCaseSensitivity(Qt::CaseInsensitive);
    }

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const QVariant a = left.data(sortRole());
        const QVariant b = right.data(sortRole());
        if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
            return m_words.compare(a.toString(), b.toString()) < 0;
        return QSortFilterProxyModel::lessThan(left, right);
    }

private:
    /// The person's; in that of programs, QCollator knows no numbers.
    static QLocale locale()
    {
        return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
    }

    QCollator m_words;
};

} // namespace

bool asksForMenu(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Menu ||
           (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier);
}

RowTable::RowTable(const QString& name, const QString& label, QWidget* parent) : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(100);
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome || action == MoveEnd)
        modifiers |= Qt::ControlModifier; // without it, they would stay in the row
    return QTableView::moveCursor(action, modifiers);
}

/// Where nothing is chosen, a key that moves has nowhere to move from: it chooses.
bool RowTable::chooseFirst(const QKeyEvent& event)
{
    const bool isPlain = !(event.modifiers() & ~Qt::KeypadModifier);
    const bool moves = event.key() == Qt::Key_Down || event.key() == Qt::Key_Up ||
                       event.key() == Qt::Key_Home || event.key() == Qt::Key_End;
    if (!isPlain || !moves || selectionModel()->hasSelection() || model()->rowCount() == 0)
        return false;
    const int row = event.key() == Qt::Key_Home  ? 0
                    : event.key() == Qt::Key_End ? model()->rowCount() - 1
                                                 : std::max(0, currentIndex().row());
    selectRow(row);
    scrollTo(currentIndex());
    return true;
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    if (asksForMenu(*event))
        openMenu(belowRow());
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        Q_EMIT deletePressed();
    else if (!chooseFirst(*event))
        QTableView::keyPressEvent(event);
}

void RowTable::contextMenuEvent(QContextMenuEvent* event)
{
    openMenu(event->reason() == QContextMenuEvent::Keyboard ? belowRow() : event->globalPos());
}

QPoint RowTable::belowRow() const
{
    const QModelIndex current = currentIndex();
    return viewport()->mapToGlobal(current.isValid() ? visualRect(current).bottomLeft() : QPoint());
}

void RowTable::openMenu(const QPoint& at)
{
    if (actions().isEmpty() || QApplication::activePopupWidget())
        return; // a key may come as a key and as a wish for a menu
    if (!selectionModel()->hasSelection() && currentIndex().isValid())
        selectRow(currentIndex().row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(accessibleName());
    menu->addActions(actions());
    menu->popup(at);
}

void RowTable::showRows(RowModel& model)
{
    auto* rows = new SortedRows(this);
    rows->setSourceModel(&model);
    rows->setSortRole(RowModel::SortRole);
    rows->setFilterRole(RowModel::TextRole);
    setModel(rows);
    setSortingEnabled(true);
    m_fit = new ColumnFit(model, *this);
    resizeColumnsToContents();
}

void RowTable::letGiveWay(const QSet<int>& columns)
{
    m_fit->letGiveWay(columns);
}

QSize RowTable::sizeHint() const
{
    constexpr int rows = 3;
    return {QTableView::sizeHint().width(), measures.height.header + rows * measures.height.row};
}

void RowTable::leaveOut(const QSet<int>& columns)
{
    if (columns == m_leftOut)
        return;
    for (const int column : std::as_const(m_hidden))
        showColumn(column);
    m_leftOut = columns;
    m_hidden.clear(); // a person may have hidden some of them
    for (const int column : columns)
        if (!isColumnHidden(column))
            m_hidden.insert(column);
    for (const int column : std::as_const(m_hidden))
        hideColumn(column);
    m_fit->fit();
}

QByteArray RowTable::columns() const
{
    QByteArray out;
    QHeaderView& header = *horizontalHeader();
    for (const int column : m_hidden)
        header.showSection(column);
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream << header.saveState() << m_fit->byHand();
    for (const int column : m_hidden)
        header.hideSection(column);
    return out;
}

void RowTable::restoreColumns(const QByteArray& columns)
{
    QByteArray header;
    QSet<int> byHand;
    QDataStream stream(columns);
    stream >> header >> byHand;
    if (stream.status() != QDataStream::Ok || !horizontalHeader()->restoreState(header))
        return;
    m_fit->setByHand(byHand);
    // A header that is restored tells nobody what it is sorted by.
    sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

RowTable* makeRowTable(RowModel& model, const QString& name, const QString& label, QWidget* parent)
{
    auto* table = new RowTable(name, label, parent);
    table->showRows(model);
    return table;
}

QVariant chosenValue(const QTableView& table, int role)
{
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    return rows.isEmpty() ? QVariant() : rows.front().data(role);
}

} // namespace meshwright
