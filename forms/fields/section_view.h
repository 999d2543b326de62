// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace meshwright {

class Form;

/// A part that can be off: a check box, and its form while it is on. Off sets the value aside, on brings it
/// back.
class SectionView : public NodeView
{
    Q_OBJECT

public:
    SectionView(const FormContext& context, const steps::Section& node, const Pointer& scope,
                QWidget* parent);

protected:
    NodeView* inner() const override;
    QWidget* control() const override;
    IssueLabel* issueLabel() const override { return m_issues; }

private:
    void showValue();
    void turn(bool on, const Pointer& keep);

    const steps::Section& m_node;
    QCheckBox* m_switch;
    IssueLabel* m_issues;
    QWidget* m_body = nullptr; ///< while on: suggestions and form
    Form* m_form = nullptr;
};

/// A check box for a union whose member has to be the word elsewhere (a listener's protocol), and that
/// member's form.
class MatchedView : public NodeView
{
    Q_OBJECT

public:
    MatchedView(const FormContext& context, const steps::Matched& node, const Pointer& scope,
                QWidget* parent);

protected:
    NodeView* inner() const override;
    QWidget* control() const override;
    IssueLabel* issueLabel() const override { return m_issues; }

private:
    void showValue();
    void showForm(const steps::Case* present);
    void turn(bool on, const Pointer& keep);
    std::string word() const;

    const steps::Matched& m_node;
    Pointer m_by;
    QCheckBox* m_switch;
    QLabel* m_note;
    IssueLabel* m_issues;
    Form* m_form = nullptr;
};

} // namespace meshwright
