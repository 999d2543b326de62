// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/row_model.h"

#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> keysOf(const std::vector<Row>& rows)
{
    QSet<QString> keys;
    for (const Row& row : rows)
        keys.insert(row.key);
    return keys;
}

void tellRepeatedKeysApart(std::vector<Row>& rows)
{
    QSet<QString> seen;
    for (Row& row : rows) {
        const QString key = row.key;
        for (int number = 2; seen.contains(row.key); ++number)
            row.key = key + QChar(0x1f) + QString::number(number);
        seen.insert(row.key);
    }
}

} // namespace

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : numColumns();
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Cell& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return shownName(cell.text);
    case TextRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : shownAsIs(cell.toolTip);
    case SortRole:
        return cell.sort.isValid() ? cell.sort : cell.text;
    case Qt::AccessibleTextRole:
        return cell.spoken.isEmpty() ? row.values.value(role) : cell.spoken;
    default:
        return row.values.value(role);
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= numColumns())
        return {};
    if (role == Qt::DisplayRole)
        return header(section);
    if (role == Qt::ToolTipRole && !headerHelp(section).isEmpty())
        return headerHelp(section);
    return {};
}

int RowModel::rowOf(const QString& key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString RowModel::headerHelp(int) const
{
    return {};
}

void RowModel::setRows(std::vector<Row> rows)
{
    tellRepeatedKeysApart(rows);
    keepOnly(keysOf(rows));
    const QSet<QString> known = keysOf(m_rows);
    for (std::size_t at = 0; at < rows.size();) {
        auto last = rows.begin() + static_cast<std::ptrdiff_t>(at);
        while (last != rows.end() && !known.contains(last->key))
            ++last;
        if (const auto end = static_cast<std::size_t>(last - rows.begin()); end > at) {
            insert(at, std::span(rows).subspan(at, end - at));
            at = end;
        } else {
            bringTo(at, rows[at].key);
            update(at, std::move(rows[at]));
            ++at;
        }
    }
}

QSet<QString> RowModel::mergeRows(std::vector<Row> rows)
{
    tellRepeatedKeysApart(rows);
    QSet<QString> keys = keysOf(rows);
    QHash<QString, std::size_t> known;
    known.reserve(static_cast<qsizetype>(m_rows.size()));
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (keys.contains(m_rows[at].key))
            known.insert(m_rows[at].key, at);
    std::vector<Row> fresh;
    for (Row& row : rows) {
        const auto found = known.constFind(row.key);
        if (found == known.constEnd())
            fresh.push_back(std::move(row));
        else
            update(*found, std::move(row));
    }
    if (!fresh.empty())
        insert(m_rows.size(), fresh);
    return keys;
}

void RowModel::keepOnly(const QSet<QString>& staying)
{
    for (auto end = m_rows.end(); end != m_rows.begin();) {
        auto begin = end;
        while (begin != m_rows.begin() && !staying.contains(std::prev(begin)->key))
            --begin;
        if (begin == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, static_cast<int>(begin - m_rows.begin()),
                        static_cast<int>(end - m_rows.begin()) - 1);
        end = m_rows.erase(begin, end);
        endRemoveRows();
    }
}

void RowModel::changeRows(int column, const std::function<void(Row&)>& change)
{
    for (Row& row : m_rows)
        change(row);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void RowModel::insert(std::size_t at, std::span<Row> rows)
{
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + rows.size()) - 1);
    m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at), std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

void RowModel::bringTo(std::size_t at, const QString& key)
{
    const auto to = m_rows.begin() + static_cast<std::ptrdiff_t>(at);
    const auto from = std::find_if(to, m_rows.end(), [&key](const Row& row) { return row.key == key; });
    if (from == to)
        return;
    const auto line = static_cast<int>(from - m_rows.begin());
    beginMoveRows({}, line, line, {}, static_cast<int>(at));
    std::rotate(to, from, from + 1);
    endMoveRows();
}

void RowModel::update(std::size_t at, Row row)
{
    if (m_rows[at] == row)
        return;
    m_rows[at] = std::move(row);
    const auto line = static_cast<int>(at);
    Q_EMIT dataChanged(index(line, 0), index(line, numColumns() - 1));
}

} // namespace meshwright
