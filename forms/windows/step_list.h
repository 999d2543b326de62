// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"

#include <QListView>

namespace meshwright {

class StepsModel;

/// The twelve steps with their badges. Click, arrow keys and first letters choose one.
class StepList : public QListView
{
    Q_OBJECT

public:
    /// @p model must outlive the list.
    StepList(StepsModel& model, QWidget* parent);

    /// Shows that the person is at @p id, without saying so again.
    void setCurrentStep(steps::StepId id);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person chose a step.
    void stepChosen(meshwright::steps::StepId id);
};

} // namespace meshwright
