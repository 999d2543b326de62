// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"

class QListView;
class QPushButton;

namespace meshwright {

class DocumentListModel;
class Form;

/// A list with a form for the chosen item: add, duplicate, remove, reorder.
class ListOfView : public NodeView
{
    Q_OBJECT

public:
    ListOfView(const FormContext& context, const steps::ListOf& node, const Pointer& scope, QWidget* parent);

    bool reveal(const Pointer& where) override;
    void showAllIssues() override;

protected:
    NodeView* inner() const override;
    QWidget* control() const override;
    IssueLabel* issueLabel() const override { return m_issues; }

private:
    void makeList();
    QWidget* makeButtons();
    QPushButton* makeButton(const QString& text, const char* name, void (ListOfView::*does)());
    void documentChanged(const Pointer& where);
    void choose(int row);
    void showItem(int row);
    void fitList();
    void updateButtons();
    int row() const;
    int count() const;

    void add();
    void duplicate();
    void remove();
    void moveUp();
    void moveDown();
    void moveTo(int to);

    const steps::ListOf& m_node;
    Pointer m_keep;
    DocumentListModel* m_model;
    QListView* m_list;
    QWidget* m_empty;
    QWidget* m_detail; ///< title and form of the chosen item
    IssueLabel* m_issues;
    QPushButton* m_add = nullptr;
    QPushButton* m_duplicate = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    Form* m_form = nullptr;
    bool m_allIssues = false;
};

} // namespace meshwright
