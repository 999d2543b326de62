// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/issues_model.h"

#include "models/text/shown_name.h"
#include "models/words/issue_words.h"
#include "models/words/node_words.h"

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

Row rowFor(const Issue& issue)
{
    const QString rule = QString::fromStdString(issue.rule);
    const QString place = fieldWords(issue.pointer); // not every one has words
    const QString said =
        severityWords(issue.severity) + (place.isEmpty() ? place : u", "_s + place) + u": "_s + issue.message;
    Row row;
    row.key = issue.pointer.string() + u'\n' + rule;
    row.cells = {{severityWords(issue.severity), static_cast<int>(issue.severity), rule},
                 {place, {}, issue.pointer.string()},
                 {issue.message, {}, issue.message}};
    row.values = {{Qt::AccessibleTextRole, shownName(said)},
                  {RowModel::SeverityRole, static_cast<int>(issue.severity)},
                  {IssuesModel::PointerRole, QVariant::fromValue(issue.pointer)},
                  {IssuesModel::RuleRole, rule},
                  {IssuesModel::CanBeMendedRole, !issue.fixes.empty()}};
    if (!issue.fixes.empty())
        row.values.insert(Qt::AccessibleDescriptionRole, IssuesModel::tr("Alt+Enter: ways to mend it"));
    return row;
}

} // namespace

void IssuesModel::setIssues(const std::vector<Issue>& issues)
{
    std::vector<Row> rows;
    rows.reserve(issues.size());
    for (const Issue& issue : issues)
        rows.push_back(rowFor(issue));
    setRows(std::move(rows));
}

QString IssuesModel::header(int column) const
{
    switch (static_cast<Columns>(column)) {
    case SeverityColumn:
        return tr("Severity");
    case Place:
        return tr("Place");
    case Message:
        return tr("Problem");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace meshwright
