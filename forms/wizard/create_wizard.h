// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/heading.h"
#include "forms/wizard/step_page.h"

#include <QWidget>

#include <array>

class QStackedWidget;

namespace meshwright {

class StepButtons;
class StepHeading;

/// The twelve steps as a wizard in which any step can be reached at any time and nothing holds a person back.
/// What a step shows is made when it is first seen.
class CreateWizard : public QWidget
{
    Q_OBJECT

public:
    CreateWizard(MakeContent make, QWidget* parent);

    steps::StepId current() const { return m_current; }
    /// What the present step shows.
    StepPage& currentPage() { return page(m_current); }
    /// Where steps show what they show, and the row of buttons below: Tab does not go from one to the other.
    QWidget* pages() const;
    QWidget* buttons() const;

    void goTo(steps::StepId id);
    /// Goes to the step of @p at and gives the focus to its field, or to the nearest one.
    void goTo(const Pointer& at);
    /// Shows the field of @p at, or the nearest one, in its step, and leaves the focus where it is.
    void lookAt(const Pointer& at);
    /// Gives the focus to where it was last in the present step, or to its first control.
    void focusStep();
    /// From now on nothing can be changed in any step; the review only shows anyway.
    void setReadOnly();
    /// It is no new virtual node: where it is stays, and the last button updates it.
    void setUpdating();
    /// The button says what is under way while @p isSending.
    void showSending(bool isSending);
    /// Whether Create can be used; @p why is its tooltip: what is missing, or what it does.
    void allowCreate(bool allowed, const QString& why);

    /// What a form needs, in whichever step the person is: nothing around it moves.
    QSize minimumSizeHint() const override;
    /// What is of use to a form at most.
    int mostWidth() const;

Q_SIGNALS:
    void stepShown(meshwright::steps::StepId id);
    void createRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    static constexpr std::size_t count = 12;
    static std::size_t at(steps::StepId id) { return static_cast<std::size_t>(id) - 1; }

    void arrange();
    StepPage& page(steps::StepId id);
    void makePage(steps::StepId id);
    void showPage();
    void nameSteps();
    void setReadOnly(steps::StepId id);
    void move(int by);

    MakeContent m_make;
    StepHeading* m_heading;
    QStackedWidget* m_stack;
    StepButtons* m_buttons;
    std::array<StepPage*, count> m_pages = {}; ///< nullptr until it is seen
    std::array<bool, count> m_readOnly = {};
    steps::StepId m_current = steps::StepId::Console;
    steps::Doing m_doing = steps::Doing::Creating;
};

} // namespace meshwright
