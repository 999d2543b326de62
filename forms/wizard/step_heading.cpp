// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/step_heading.h"

#include "forms/fields/caption.h"
#include "forms/parts/empty_state.h"
#include "forms/steps/step.h"
#include "forms/style/measures.h"

#include <QLabel>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

StepHeading::StepHeading(QWidget* parent)
    : QWidget(parent),
      m_title(makeTitle(u" "_s, this, TextSize::Page)),
      m_subtitle(makeHelp(u" "_s, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures.gap.medium, measures.gap.medium, measures.gap.medium,
                               measures.gap.medium);
    layout->setSpacing(measures.gap.tight);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
}

void StepHeading::showStep(const steps::Step& step, steps::Doing doing)
{
    m_title->setText(u"%1. %2"_s.arg(static_cast<int>(step.id)).arg(steps::titleOf(step, doing)));
    m_subtitle->setText(steps::subtitleOf(step, doing));
}

} // namespace meshwright
