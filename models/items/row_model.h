// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractTableModel>
#include <QMap>
#include <QSet>
#include <QString>
#include <QVariant>

#include <functional>
#include <span>
#include <vector>

namespace meshwright {

/// What a table shows in one place, prepared before it is asked for.
struct Cell
{
    QString text;         ///< shown by shownName()
    QVariant sort = {};   ///< what SortRole gives; the text when invalid
    QString toolTip = {}; ///< plain text, shown by shownLines()
    QString spoken = {};  ///< what assistive programs hear where the text alone would not say it

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// One row of a table.
struct Row
{
    QString key; ///< what the row is about: tells the same row in a newer state from another row
    std::vector<Cell> cells;
    QMap<int, QVariant> values = {}; ///< roles that any column of the row answers

    friend bool operator==(const Row&, const Row&) = default;
};

/// A table of prepared rows. A subclass names the columns and turns its own values into rows.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles {
        SortRole = Qt::UserRole, ///< what to compare when sorting by a column
        TextRole,                ///< what is shown, to the letter, for filters; what is seen has escapes
        SeverityRole,            ///< the worst Severity of the row as an int; invalid when nothing is wrong
        FirstOwnRole             ///< where the roles of a subclass begin
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

    /// The row about @p key, -1 when there is none.
    int rowOf(const QString& key) const;

protected:
    /// Shows @p rows from now on. A row whose key was there stays the same row, so that selection and current
    /// index stay with it; only what differs is signalled. Keys that repeat are told apart by their order.
    void setRows(std::vector<Row> rows);
    /// Shows @p rows beside those that are there: a row whose key is known becomes the new one, others are
    /// added at the end. Returns their keys.
    QSet<QString> mergeRows(std::vector<Row> rows);
    /// Takes every row away whose key is not in @p keys.
    void keepOnly(const QSet<QString>& keys);
    /// Lets @p change look at each row, which changes nothing but @p column and values; told as one change.
    void changeRows(int column, const std::function<void(Row&)>& change);
    const std::vector<Row>& allRows() const { return m_rows; }

private:
    virtual int numColumns() const = 0;
    /// The title of @p column.
    virtual QString header(int column) const = 0;
    /// What @p column means, for its tooltip; empty where the title says it.
    virtual QString headerHelp(int column) const;

    void insert(std::size_t at, std::span<Row> rows);
    /// Moves the row @p key, which stands at @p at or further down, to @p at.
    void bringTo(std::size_t at, const QString& key);
    void update(std::size_t at, Row row);

    std::vector<Row> m_rows;
};

} // namespace meshwright
