// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step_state.h"

#include <QListWidget>

#include <array>

namespace meshwright {

/// The twelve steps with their numbers and how far each is. Choosing one asks to go there.
class StepList : public QListWidget
{
    Q_OBJECT

public:
    /// @p context must outlive the list.
    StepList(const FormContext& context, QWidget* parent);

    /// Shows @p id as the step a person is in, and the one before as visited.
    void showCurrent(steps::StepId id);
    /// From now on every step says what it lacks.
    void visitAll();

Q_SIGNALS:
    void chosen(meshwright::steps::StepId id);

private:
    void refresh();
    void show(int row, const steps::StepState& state);

    const FormContext& m_context;
    std::array<bool, 12> m_visited{};
};

} // namespace meshwright
