// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/shown_rows.h"

#include "models/items/document_list_model.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"
#include "models/words/issue_words.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace meshwright {

ShownRows::ShownRows(const FormContext& context, const Pointer& list, const steps::ListOf& node,
                     QObject* parent)
    : QAbstractListModel(parent),
      m_context(context),
      m_items(new DocumentListModel(context.document, context.issues, list, node.summary, this)),
      m_columns(node.columns)
{
    followItems();
    followList(list);
    const auto update = [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    };
    connect(m_items, &QAbstractItemModel::dataChanged, this, update);
    connect(context.state.get(), &steps::LiveState::changed, this, update);
    connect(context.state.get(), &steps::LiveState::moreShown, this, update);
}

void ShownRows::followItems()
{
    connect(m_items, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex&, int first, int last) {
                if (!isFiltered())
                    beginInsertRows({}, first, last);
            });
    connect(m_items, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!isFiltered())
            endInsertRows();
    });
    connect(m_items, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                if (!isFiltered())
                    beginRemoveRows({}, first, last);
            });
    connect(m_items, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!isFiltered())
            endRemoveRows();
    });
}

/// What is typed as JSON may bring a thousand rows one by one: they are searched when all have come.
void ShownRows::followList(const Pointer& list)
{
    connect(&m_context.document, &Document::changed, this, [this, list](const Pointer& where) {
        if (isFiltered() && where.contains(list) && !std::exchange(m_isStale, true))
            QTimer::singleShot(0, this, &ShownRows::catchUp);
    });
}

void ShownRows::catchUp()
{
    if (m_isStale)
        searchAgain();
}

int ShownRows::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_found ? static_cast<int>(m_found->size()) : items();
}

int ShownRows::items() const
{
    return m_items->rowCount();
}

int ShownRows::itemIn(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    const int item = m_found ? (*m_found)[static_cast<std::size_t>(row)] : row;
    return item < items() ? item : -1; // it may have gone since they were searched
}

int ShownRows::rowOf(int item) const
{
    if (!m_found)
        return item < items() ? item : -1;
    const auto at = std::ranges::lower_bound(*m_found, item);
    return at != m_found->end() && *at == item ? static_cast<int>(at - m_found->begin()) : -1;
}

QVariant ShownRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QModelIndex item = m_items->index(itemIn(index.row()));
    const auto at = item.data(DocumentListModel::PointerRole).value<Pointer>();
    if (role == ColumnsRole)
        return columnsOf(itemIn(index.row()), at);
    if (role == DocumentListModel::SeverityRole)
        return worstOf(at);
    if (role != StateRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return item.data(role);
    const QString state = role == Qt::ToolTipRole ? QString() : stateOf(at);
    if (role == StateRole)
        return state;
    const QString line = item.data(Qt::DisplayRole).toString();
    if (role == Qt::ToolTipRole)
        return shownAsIs(line); // all of it, where the row shortens it
    return state.isEmpty() ? line : tr("%1, %2", "a row and what is wrong with it").arg(line, state);
}

QString ShownRows::stateOf(const Pointer& item) const
{
    if (!m_context.state->visited().showsWithin(item))
        return {};
    const steps::WizardState& state = m_context.state->now();
    const int errors = state.countWithin(item, Severity::Error);
    return countWords(errors, errors > 0 ? 0 : state.countWithin(item, Severity::Warning), 0);
}

/// Also what only the mesh says, unlike the items by themselves.
QVariant ShownRows::worstOf(const Pointer& item) const
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        if (m_context.state->now().countWithin(item, severity) > 0)
            return static_cast<int>(severity);
    return {};
}

QStringList ShownRows::columnsOf(int item, const Pointer& at) const
{
    const json* value = m_columns ? m_context.document.find(at) : nullptr;
    if (!value)
        return {};
    return QStringList{tr("%1.", "the number of a row").arg(item + 1)} + shownNames(m_columns(*value));
}

void ShownRows::filter(const QString& words)
{
    if (words.trimmed() == m_filter)
        return;
    m_filter = words.trimmed();
    searchAgain();
}

void ShownRows::searchAgain()
{
    m_isStale = false;
    beginResetModel();
    if (m_filter.isEmpty())
        m_found.reset();
    else
        m_found = found();
    endResetModel();
}

std::vector<int> ShownRows::found() const
{
    std::vector<int> out;
    for (int item = 0; item < items(); ++item)
        if (m_items->index(item).data(Qt::DisplayRole).toString().contains(m_filter, Qt::CaseInsensitive))
            out.push_back(item);
    return out;
}

} // namespace meshwright
