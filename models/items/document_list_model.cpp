// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/document_list_model.h"

#include "models/json/json.h"
#include "models/text/shown_name.h"

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

DocumentListModel::DocumentListModel(const Document& document, const LiveIssues& issues, Pointer list,
                                     Summary summary, QObject* parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_issues(issues),
      m_list(std::move(list)),
      m_summary(std::move(summary)),
      m_rows(static_cast<int>(items(document.find(m_list)).size()))
{
    connect(&document, &Document::changed, this, &DocumentListModel::changed);
    connect(&issues, &LiveIssues::changed, this, [this] {
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0), index(m_rows - 1), {SeverityRole});
    });
}

int DocumentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant DocumentListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const json* item = m_document.find(at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return item ? QString::number(index.row() + 1) + u". "_s + shownName(m_summary(*item)) : QString();
    case PointerRole:
        return QVariant::fromValue(at(index.row()));
    case SeverityRole:
        if (const auto severity = worst(index.row()))
            return static_cast<int>(*severity);
        return {};
    default:
        return {};
    }
}

Pointer DocumentListModel::at(int row) const
{
    return m_list / static_cast<std::size_t>(row);
}

std::optional<Severity> DocumentListModel::worst(int row) const
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        if (m_issues.countWithin(at(row), severity) > 0)
            return severity;
    return std::nullopt;
}

void DocumentListModel::changed(const Pointer& where)
{
    if (!where.related(m_list))
        return;
    const int rows = static_cast<int>(items(m_document.find(m_list)).size());
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0), index(m_rows - 1));
}

} // namespace meshwright
