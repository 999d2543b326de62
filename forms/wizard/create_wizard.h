// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/wizard/step_page.h"

#include <QWizard>

namespace meshwright {

/// The twelve steps as a wizard in which any step can be reached at any time and nothing holds a person back.
/// On the last step, Create stands where Next was.
class CreateWizard : public QWizard
{
    Q_OBJECT

public:
    CreateWizard(const MakeContent& make, QWidget* parent);

    steps::StepId current() const;
    void goTo(steps::StepId id);
    /// Goes to the step of @p at and gives the focus to its field, or to the nearest one.
    void goTo(const Pointer& at);
    /// Gives the focus to where it was last in the present step, or to its first control.
    void focusStep();
    /// From now on nothing can be changed in any step.
    void setReadOnly();
    /// It is no new virtual node: where it is stays, and the last button updates it.
    void setUpdating();
    /// The button says what is under way while @p isSending.
    void showSending(bool isSending);
    /// Whether Create can be used; @p why is its tooltip: what is missing, or what it does.
    void allowCreate(bool allowed, const QString& why);

    /// Does nothing: being a part of a window and no dialog, the wizard does not go away at Escape.
    void reject() override {}

Q_SIGNALS:
    void stepShown(meshwright::steps::StepId id);
    void createRequested();

private:
    StepPage* pageOf(steps::StepId id) const;
    void addPages(const MakeContent& make);
    void takeOverButtons();
    void showButtons(int id);
    void makeRoom(int width);
    void move(int by);

    bool m_isUpdating = false;
};

} // namespace meshwright
