// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "models/items/issues_model.h"

class QLabel;
class QTreeView;

namespace meshwright {

/// Everything wrong with the document. Choosing a problem asks to go to its field.
class ProblemsList : public QWidget
{
    Q_OBJECT

public:
    /// @p context must outlive the list.
    ProblemsList(const FormContext& context, QWidget* parent);

    /// Goes to the problem after (or before) the current one, around the ends.
    void step(int by);

Q_SIGNALS:
    void chosen(const meshwright::Pointer& at);

private:
    void refresh();
    void choose(const QModelIndex& index);

    const FormContext& m_context;
    IssuesModel m_model;
    QLabel* m_title;
    QTreeView* m_list;
    QLabel* m_none;
};

/// "2 errors, 1 warning, 1 hint"; "No problems" without any.
QString problemCount(const LiveIssues& issues);

} // namespace meshwright
