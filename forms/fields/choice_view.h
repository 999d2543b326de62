// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"

class QAbstractButton;
class QButtonGroup;

namespace meshwright {

class Form;

/// A union as radio buttons and the form of the member that is chosen. Choosing another sets the old one
/// aside. An arrow key chooses the next one, also where none is chosen yet, and around the ends.
class ChoiceView : public NodeView
{
    Q_OBJECT

public:
    ChoiceView(const FormContext& context, const steps::Choice& node, const Pointer& scope, QWidget* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    NodeView* inner() const override;
    QWidget* control() const override;
    IssueLabel* issueLabel() const override { return m_issues; }

private:
    void addButton(const QString& text, int id);
    void showValue();
    void stopAtChosen();
    void choose(int id, const Pointer& keep);
    /// The place of the member that is there in the cases, none for no member, -1 when something else is
    /// there.
    int present() const;

    const steps::Choice& m_node;
    QButtonGroup* m_buttons;
    IssueLabel* m_issues;
    Form* m_form = nullptr;
};

/// The form of whichever member a union has, or why there is none.
class WhereverIsView : public NodeView
{
    Q_OBJECT

public:
    WhereverIsView(const FormContext& context, const steps::WhereverIs& node, const Pointer& scope,
                   QWidget* parent);

protected:
    NodeView* inner() const override;

private:
    void showValue();

    const steps::WhereverIs& m_node;
    QWidget* m_otherwise;
    Form* m_form = nullptr;
};

} // namespace meshwright
