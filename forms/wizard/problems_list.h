// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/issues_model.h"
#include "models/rules/live_issues.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace meshwright {

class PaneHeader;

/// Every issue of the document: how bad, where, what. Choosing one leads there.
class ProblemsList : public QWidget
{
    Q_OBJECT

public:
    /// @p issues must outlive the list.
    ProblemsList(const LiveIssues& issues, QWidget* parent);

    QListView& view() { return *m_view; }
    /// "2 errors, 1 warning"; empty without any.
    QString counts() const;

    /// Goes to the problem after (or before) the current one, around the ends.
    void step(int by);

Q_SIGNALS:
    /// The person wants to go to where the problem is.
    void chosen(const meshwright::Pointer& at);

private:
    void makeView();
    void refresh();
    void choose(const QModelIndex& index);

    const LiveIssues& m_issues;
    IssuesModel m_model;
    PaneHeader* m_header;
    QStackedWidget* m_stack;
    QListView* m_view;
    QLabel* m_empty;
};

} // namespace meshwright
