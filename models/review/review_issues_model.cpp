// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/review_issues_model.h"

#include "models/review/review_words.h"
#include "models/review/wanted_issues.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"
#include "models/words/issue_words.h"

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

void ReviewIssuesModel::setReview(std::shared_ptr<const Review> review)
{
    beginResetModel();
    m_review = std::move(review);
    fill();
    endResetModel();
}

void ReviewIssuesModel::showOnly(const WantedProblems& wanted)
{
    if (wanted == m_wanted)
        return;
    beginResetModel();
    m_wanted = wanted;
    fill();
    endResetModel();
}

void ReviewIssuesModel::fill()
{
    m_shown.clear();
    m_counting = 0;
    if (!m_review)
        return;
    WantedIssues wanted(*m_review, m_wanted);
    for (const ReviewIssue& one : issuesInOrder(*m_review, m_wanted.accepted)) {
        if (!wanted.shows(one))
            continue;
        m_shown.push_back(one);
        m_counting += m_review->issue(one).accepted ? 0 : 1;
    }
}

std::optional<int> ReviewIssuesModel::lineOf(const ReviewIssue& issue) const
{
    const auto at = std::ranges::find(m_shown, issue);
    return at == m_shown.end() ? std::nullopt : std::optional(static_cast<int>(at - m_shown.begin()));
}

int ReviewIssuesModel::rowCount(const QModelIndex& parent) const
{
    return m_review && !parent.isValid() ? static_cast<int>(m_shown.size()) : 0;
}

QString ReviewIssuesModel::titleAt(int line) const
{
    const QString rule = QString::fromStdString(m_review->issue(issueAt(line)).issue.rule);
    return isAccepted(line) ? tr("Accepted · %1", "the rule").arg(rule)
                            : tr("%1 of %2 · %3", "the number of a problem, how many there are, the rule")
                                  .arg(QString::number(line + 1), QString::number(m_counting), rule);
}

QVariant ReviewIssuesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ReviewIssue& at = issueAt(index.row());
    const LocatedIssue& found = m_review->issue(at);
    const Issue& issue = found.issue;
    switch (role) {
    case Qt::DisplayRole:
        return titleAt(index.row());
    case AboutRole:
        return shownName(aboutWords(*m_review, at));
    case MessageRole:
        return found.accepted ? shownName(found.accepted->reason) : shownLines(messageWords(*m_review, at));
    case Qt::ToolTipRole:
        return shownAsIs(messageWords(*m_review, at));
    case Qt::AccessibleTextRole:
        return (found.accepted ? tr("Accepted") + u", "_s : QString()) + severityWords(issue.severity) +
               u", "_s + shownName(aboutWords(*m_review, at)) + u": "_s +
               shownName(messageWords(*m_review, at));
    case SeverityRole:
        return static_cast<int>(issue.severity);
    case CanBeMendedRole:
        return !found.accepted && !issue.fixes.empty();
    default:
        return {};
    }
}

} // namespace meshwright
