// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/windows/step_page.h"

#include <QWizard>

namespace meshwright {

/// The twelve steps as a wizard in which any step can be reached at any time and nothing holds a person back.
class CreateWizard : public QWizard
{
    Q_OBJECT

public:
    CreateWizard(MakeContent make, QWidget* parent);

    steps::StepId current() const;
    void goTo(steps::StepId id);
    /// Goes to the step of @p at and gives the focus to its field, or to the nearest one.
    void goTo(const Pointer& at);

    /// What had the focus last in the present step, or its first control: where to come back to.
    QWidget* lastFocused() const;

    /// Does nothing: being a part of a window and no dialog, the wizard does not go away at Escape.
    void reject() override {}

Q_SIGNALS:
    void stepShown(meshwright::steps::StepId id);

private:
    StepPage* pageOf(steps::StepId id) const;
    void takeOverButtons();
    void showButtons(int id);
    void move(int by);

    int m_last = -1;         ///< the step shown before
    bool m_reviewed = false; ///< the review has been seen: from then on every step says what is missing
};

} // namespace meshwright
