// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/review_tree.h"

#include "models/review/review_words.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What an index has inside: of a row its group, of a group this.
constexpr quintptr groupMark = std::numeric_limits<quintptr>::max();

} // namespace

void ReviewTree::setReview(std::shared_ptr<const Review> review)
{
    beginResetModel();
    m_review = std::move(review);
    fill();
    endResetModel();
}

void ReviewTree::groupBy(ReviewGrouping by)
{
    if (by == m_by)
        return;
    beginResetModel();
    m_by = by;
    fill();
    endResetModel();
}

void ReviewTree::filter(const QString& typed)
{
    WantedProblems wanted = m_wanted;
    wanted.words = SearchedWords(typed);
    showOnly(wanted);
}

void ReviewTree::showOnly(const WantedProblems& wanted)
{
    if (wanted == m_wanted)
        return;
    beginResetModel();
    m_wanted = wanted;
    fill();
    endResetModel();
}

void ReviewTree::fill()
{
    m_groups.clear();
    m_shown = 0;
    if (!m_review)
        return;
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_review->rows.size(); ++i)
        if (m_wanted.has(m_review->rows[i]))
            rows.push_back(i);
    m_shown = static_cast<int>(rows.size());
    m_groups = groupsOf(*m_review, m_by, rows);
}

QModelIndex ReviewTree::indexOf(std::size_t row) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const std::vector<std::size_t>& rows = m_groups[g].rows;
        if (const auto at = std::ranges::find(rows, row); at != rows.end())
            return createIndex(static_cast<int>(at - rows.begin()), 0, static_cast<quintptr>(g));
    }
    return {};
}

QModelIndex ReviewTree::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row()) : groupMark);
}

QModelIndex ReviewTree::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == groupMark)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, groupMark);
}

int ReviewTree::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupMark)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int ReviewTree::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant ReviewTree::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == groupMark)
        return groupPart(m_groups[static_cast<std::size_t>(index.row())], role);
    return rowPart(m_groups[index.internalId()].rows[static_cast<std::size_t>(index.row())], role);
}

QVariant ReviewTree::groupPart(const ReviewGroup& group, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return shownName(group.title);
    case Qt::ToolTipRole:
        return shownAsIs(group.title);
    case Qt::AccessibleTextRole:
        return shownName(group.title) + u", "_s + QString::number(group.rows.size());
    case CountRole:
        return static_cast<int>(group.rows.size());
    case KindRole:
        return group.kind ? QVariant(static_cast<int>(*group.kind)) : QVariant();
    case SeverityRole:
        return group.severity ? QVariant(static_cast<int>(*group.severity)) : QVariant();
    default:
        return {};
    }
}

QVariant ReviewTree::rowPart(std::size_t number, int role) const
{
    const ReviewRow& row = m_review->rows[number];
    switch (role) {
    case Qt::DisplayRole:
        return shownName(listedWords(*m_review, row));
    case Qt::ToolTipRole:
        return shownAsIs(titleWords(*m_review, row) + u'\n' + originWords(*m_review, row));
    case Qt::AccessibleTextRole:
        return shownName(titleWords(*m_review, row)) + u", "_s +
               (row.isNamedTwice ? shownName(originWords(*m_review, row)) + u", "_s : QString()) +
               (m_review->isWhole ? standingWords(row) : tr("not checked yet"));
    case RowRole:
        return static_cast<qulonglong>(number);
    case KindRole:
        return m_review->key(row) ? QVariant(static_cast<int>(m_review->key(row)->kind)) : QVariant();
    case ErrorsRole:
        return row.counts.errors;
    case WarningsRole:
        return row.counts.warnings;
    case HintsRole:
        return row.counts.hints;
    case IsCheckedRole:
        return m_review->isWhole;
    default:
        return {};
    }
}

} // namespace meshwright
