// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"

class QLabel;
class QScrollArea;

namespace meshwright {

class DetailArea;
class Form;
class ItemList;

/// A list with a form for the chosen item: add, duplicate, remove, reorder, paste. In a step that scrolls,
/// the list and the heading of the item stay where they are, and the form scrolls below them.
class ListOfView : public NodeView
{
    Q_OBJECT

public:
    ListOfView(const FormContext& context, const steps::ListOf& node, const Pointer& scope, QWidget* parent);

    bool reveal(const Pointer& where) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;
    NodeView* inner() const override;
    QWidget* control() const override;
    IssueLabel* issueLabel() const override { return m_issues; }

private:
    void connectList();
    void documentChanged(const Pointer& where);
    void choose(int item);
    void showItem(int item);
    void showTitle();
    void fitHeight();
    void beginItem();

    void add();
    void duplicate();
    void remove();
    void moveTo(int to);
    void paste();

    const steps::ListOf& m_node;
    Pointer m_keep;
    ItemList* m_list;
    QLabel* m_title;
    DetailArea* m_detail; ///< the form of the chosen item
    IssueLabel* m_issues;
    QScrollArea* m_around = nullptr; ///< the step scrolls in it
    Form* m_form = nullptr;
};

} // namespace meshwright
