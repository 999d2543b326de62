// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/heading.h"

#include <QWidget>

class QLabel;

namespace meshwright {

/// What a step is called, and a line on what it is about. It stands above all steps, so that going from one
/// to another only changes the words.
class StepHeading : public QWidget
{
public:
    explicit StepHeading(QWidget* parent);

    void showStep(const steps::Step& step, steps::Doing doing);

private:
    QLabel* m_title;
    QLabel* m_subtitle;
};

} // namespace meshwright
