// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/review_issues_model.h"

#include "models/review/review_words.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"
#include "models/words/issue_words.h"

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

void ReviewIssuesModel::setReview(std::shared_ptr<const Review> review)
{
    beginResetModel();
    m_review = std::move(review);
    endResetModel();
}

int ReviewIssuesModel::rowCount(const QModelIndex& parent) const
{
    return m_review && !parent.isValid() ? static_cast<int>(m_review->issues.size()) : 0;
}

QVariant ReviewIssuesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ReviewIssue& at = m_review->issues[static_cast<std::size_t>(index.row())];
    const Issue& issue = m_review->issue(at).issue;
    const QString rule = QString::fromStdString(issue.rule);
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 of %2 · %3", "the number of a problem, how many there are, the rule")
            .arg(QString::number(index.row() + 1), QString::number(m_review->issues.size()), rule);
    case AboutRole:
        return shownName(aboutWords(*m_review, at));
    case MessageRole:
        return shownLines(issue.message);
    case Qt::ToolTipRole:
        return shownAsIs(issue.message);
    case Qt::AccessibleTextRole:
        return severityWords(issue.severity) + u", "_s + shownName(aboutWords(*m_review, at)) + u": "_s +
               shownName(issue.message);
    case SeverityRole:
        return static_cast<int>(issue.severity);
    case CanBeMendedRole:
        return !issue.fixes.empty();
    default:
        return {};
    }
}

} // namespace meshwright
