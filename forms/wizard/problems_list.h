// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/live_state.h"
#include "models/items/issues_model.h"

#include <QWidget>

#include <optional>
#include <vector>

class QListView;
class QPushButton;
class QStackedWidget;

namespace meshwright {

class EmptyState;
class PaneHeader;
class ProblemsFilter;

/// Everything that is wrong, the worst first: how bad, where, what. Choosing a problem leads there; for one
/// that is mended in another step a button leads to that as well.
class ProblemsList : public QWidget
{
    Q_OBJECT

public:
    /// @p state must outlive the list.
    ProblemsList(steps::LiveState& state, QWidget* parent);

    QListView& view() { return *m_view; }
    /// "2 errors, 1 warning", whatever is listed of them; empty without any.
    QString counts() const;
    /// Whether only some of them are listed.
    bool isFiltered() const;

    /// The problem that is chosen in the list; nullopt when none is.
    std::optional<Issue> currentIssue() const;
    /// Asks for what can be done about it.
    void askWhatToDo();

    /// Goes to the listed problem after (or before) the current one, around the ends.
    void step(int by);

Q_SIGNALS:
    /// The person wants to go to where the problem is; the whole document for the text in the JSON pane.
    void chosen(const meshwright::Pointer& at);

private:
    void makeView();
    void makeWay();
    void refresh();
    void list();
    void lookWhetherGone(const std::vector<Issue>& before, int row);
    std::vector<Issue> listed(std::vector<Issue>& shown) const;
    QString emptyWords() const;
    void choose(const QModelIndex& index);
    void offerWay();
    const Issue* issueAt(const QModelIndex& index) const;

    steps::LiveState& m_state;
    IssuesModel m_model;
    std::vector<Issue> m_listed; ///< by row
    PaneHeader* m_header;
    ProblemsFilter* m_filter;
    QStackedWidget* m_stack;
    QListView* m_view;
    EmptyState* m_empty;
    int m_slid = 0; ///< the chosen problem is gone: 1 when the one after it has its place, -1 the one before
    QPushButton* m_way; ///< to where the current problem is mended
};

} // namespace meshwright
