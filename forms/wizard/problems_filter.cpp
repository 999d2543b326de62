// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/problems_filter.h"

#include "forms/fields/form_combo_box.h"
#include "forms/fields/labels.h"
#include "forms/fields/wrapping_button.h"
#include "forms/steps/heading.h"
#include "forms/steps/steps.h"
#include "forms/style/measures.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

ProblemsFilter::ProblemsFilter(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures.gap.medium, 0, measures.gap.medium, measures.gap.tight);
    auto* line = new QHBoxLayout;
    layout->addLayout(line);
    m_severity = addBox(*line, u"problems-severity"_s, tr("Severity"), tr("All severities"));
    m_severity->addItem(tr("Errors"), static_cast<int>(Severity::Error));
    m_severity->addItem(tr("Warnings"), static_cast<int>(Severity::Warning));
    m_severity->addItem(tr("Hints"), static_cast<int>(Severity::Hint));
    m_step = addBox(*line, u"problems-step"_s, tr("Step"), tr("All steps"));
    for (const steps::Step& step : steps::all())
        m_step->addItem(
            u"%1. %2"_s.arg(static_cast<int>(step.id)).arg(steps::titleOf(step, steps::Doing::Creating)),
            static_cast<int>(step.id));
    line->addStretch();
    m_severity->setMinimumWidth(std::min(m_severity->sizeHint().width(), emOf(*this) * 9)); // its words
    m_accepted = makeWrappingCheckBox({}, this);
    m_accepted->setObjectName(u"show-accepted"_s);
    m_accepted->hide();
    layout->addWidget(m_accepted, 0, Qt::AlignLeading); // beside its words a press would do nothing
    connect(m_accepted, &QCheckBox::toggled, this, &ProblemsFilter::changed);
}

QComboBox* ProblemsFilter::addBox(QBoxLayout& line, const QString& name, const QString& label,
                                  const QString& all)
{
    auto* box = new FormComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->addItem(all);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    line.addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &ProblemsFilter::changed);
    return box;
}

bool ProblemsFilter::isOn() const
{
    return m_step->currentIndex() > 0 || m_severity->currentIndex() > 0;
}

bool ProblemsFilter::takes(const Issue& issue) const
{
    const QVariant step = m_step->currentData();
    const QVariant severity = m_severity->currentData();
    return (!severity.isValid() || severity.toInt() == static_cast<int>(issue.severity)) &&
           (!step.isValid() || step.toInt() == static_cast<int>(steps::stepOf(issue.pointer)));
}

bool ProblemsFilter::showsAccepted() const
{
    return m_accepted->isChecked() && !m_accepted->isHidden();
}

void ProblemsFilter::offerAccepted(int count)
{
    m_accepted->setText(tr("Show accepted (%1)").arg(count));
    m_accepted->setAccessibleName(tr("Show accepted (%1)").arg(count));
    m_accepted->setVisible(count > 0);
}

void ProblemsFilter::clear()
{
    m_step->setCurrentIndex(0);
    m_severity->setCurrentIndex(0);
}

} // namespace meshwright
