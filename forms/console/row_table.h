// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/row_model.h"

#include <QSet>
#include <QTableView>

namespace meshwright {

class ColumnFit;

/// Whether @p event is a key that opens the menu of what has the focus: Menu, or Shift+F10.
bool asksForMenu(const QKeyEvent& event);

/// A table whose rows are chosen as a whole, also by the keys of a list: Home and End go to the first and the
/// last row, and where no row is chosen yet, the first key chooses the one that has the focus.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    /// @p name is its objectName, @p label what it is called.
    RowTable(const QString& name, const QString& label, QWidget* parent);

    /// Shows @p model, sorted.
    void showRows(RowModel& model);
    /// Where there is no room for all columns, only these become narrower than what they hold.
    void letGiveWay(const QSet<int>& columns);
    /// Which columns there are, in which order and width, and which one it is sorted by.
    QByteArray columns() const;
    /// What columns() gave some time ago; nothing happens when it is empty.
    void restoreColumns(const QByteArray& columns);
    /// Hides @p columns, which have nothing to say now, and shows those that were left out before. What
    /// columns() tells is as if none were.
    void leaveOut(const QSet<int>& columns);
    /// A few rows high: it takes what room there is, and on a small screen what stands below it stays in
    /// sight.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Delete was pressed, and no command took the key.
    void deletePressed();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// The table's actions, at the mouse or, asked for with a key, below the row.
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    bool chooseFirst(const QKeyEvent& event);
    void openMenu(const QPoint& at);
    QPoint belowRow() const;

    ColumnFit* m_fit = nullptr; ///< once there are rows
    QSet<int> m_leftOut;
    QSet<int> m_hidden; ///< those of them that would be seen otherwise
};

/// A table of @p model a row at a time, sorted by a click on a column: numbers as numbers, times as times,
/// and numbers within words as well. @p name is its objectName, @p label what it is called.
RowTable* makeRowTable(RowModel& model, const QString& name, const QString& label, QWidget* parent);

/// What @p role says of the chosen row; invalid when none is chosen.
QVariant chosenValue(const QTableView& table, int role);

} // namespace meshwright
