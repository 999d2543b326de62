// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"
#include "models/schema/field.h"

class QComboBox;

namespace meshwright {

class IntegerBox;

/// One value: label, control, suggestions, helper text, issues.
class FieldView : public NodeView
{
    Q_OBJECT

public:
    FieldView(const FormContext& context, const steps::Field& node, const Pointer& scope, QWidget* parent);

    /// Lets nobody change the value any more where the context says so by now.
    void fixIfSo();

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    QWidget* control() const override { return m_control; }
    IssueLabel* issueLabel() const override { return m_issues; }

private:
    void showOnlyFor(const steps::ShownFor& shownFor, const Pointer& scope);

    QWidget* m_control;
    IssueLabel* m_issues;
};

/// A duration: number and unit in one line under one label. Emptying the number takes the duration away.
class DurationView : public NodeView
{
    Q_OBJECT

public:
    DurationView(const FormContext& context, const steps::Duration& node, const Pointer& scope,
                 QWidget* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    QWidget* control() const override;
    IssueLabel* issueLabel() const override { return m_issues; }

private:
    void makeControls(const schema::Field& field);
    void showValue();
    void typeValue(const Pointer& keep);
    void pickUnit(int index);

    IntegerBox* m_value;
    QComboBox* m_unit;
    IssueLabel* m_issues;
};

} // namespace meshwright
