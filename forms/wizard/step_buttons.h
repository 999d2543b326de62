// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"

#include <QWidget>

class QPushButton;

namespace meshwright {

/// Back and Next below the steps. On the last step, Create stands where Next was.
class StepButtons : public QWidget
{
    Q_OBJECT

public:
    explicit StepButtons(QWidget* parent);

    /// Offers what can be done at the step @p id.
    void showStep(steps::StepId id);
    /// Whether the focus is on a button that is not there at the step @p id.
    bool losesFocusAt(steps::StepId id) const;
    /// The last button updates what is there already.
    void setUpdating();
    /// The last button says what is under way while @p isSending.
    void showSending(bool isSending);
    /// Whether Create can be used; @p why is its tooltip.
    void allowCreate(bool allowed, const QString& why);

Q_SIGNALS:
    /// The person wants to go as many steps on, or back.
    void moveRequested(int by);
    void createRequested();

private:
    QPushButton* add(const QString& text, const QString& name);

    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_create;
    bool m_isUpdating = false;
};

} // namespace meshwright
