// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"

#include <QWizardPage>

#include <functional>

class QScrollArea;

namespace meshwright {

/// Makes what a step shows: its form, or a page of its own.
using MakeContent = std::function<QWidget*(steps::StepId id, QWidget* parent)>;

/// One step in the wizard: title, subtitle, and its content in a scroll area that follows the focus. The
/// content is made when the step is first shown.
class StepPage : public QWizardPage
{
    Q_OBJECT

public:
    StepPage(const steps::Step& step, MakeContent make);

    void initializePage() override;
    /// Shows the field of @p at and gives it the focus. False when the step has none for it.
    bool reveal(const Pointer& at);
    /// From now on the form also says what is missing.
    void showAllIssues();
    /// What the step shows; made if it is not yet.
    QWidget* content();

private:
    void keepFocusVisible(QWidget* old, QWidget* now);

    steps::StepId m_id;
    MakeContent m_make;
    QScrollArea* m_scroll;
};

} // namespace meshwright
