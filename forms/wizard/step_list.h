// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/wizard/steps_model.h"

#include <QListView>

namespace meshwright {

/// The twelve steps with their badges. Click, arrow keys and first letters choose one.
class StepList : public QListView
{
    Q_OBJECT

public:
    /// @p context must outlive the list.
    StepList(const FormContext& context, QWidget* parent);

    /// Shows that the person is at @p id now and has left the step before. At the review every step says what
    /// it lacks.
    void showCurrent(steps::StepId id);
    /// The virtual node is there already.
    void setUpdating() { m_model.setUpdating(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose a step.
    void chosen(meshwright::steps::StepId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    QSize rowSize() const;

    steps::LiveState& m_state;
    StepsModel m_model;
    mutable QSize
        m_rowSize; ///< of the widest row; invalid until it is asked for: layouts ask again and again
};

} // namespace meshwright
