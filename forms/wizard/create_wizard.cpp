// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/create_wizard.h"

#include "forms/steps/steps.h"
#include "forms/wizard/step_buttons.h"
#include "forms/wizard/step_heading.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

using steps::StepId;

CreateWizard::CreateWizard(MakeContent make, QWidget* parent)
    : QWidget(parent),
      m_make(std::move(make)),
      m_heading(new StepHeading(this)),
      m_stack(new QStackedWidget(this)),
      m_buttons(new StepButtons(this))
{
    setObjectName(u"wizard"_s);
    arrange();
    nameSteps();
    m_buttons->showStep(m_current);
    connect(m_buttons, &StepButtons::moveRequested, this, &CreateWizard::move);
    connect(m_buttons, &StepButtons::createRequested, this, &CreateWizard::createRequested);
}

void CreateWizard::arrange()
{
    auto* layout = new QVBoxLayout(this);
    const int gap = layout->contentsMargins().bottom();
    auto* line = new QFrame(this);
    line->setFrameStyle(QFrame::HLine | QFrame::Sunken);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_stack, 1);
    layout->addSpacing(gap);
    layout->addWidget(line);
    layout->addSpacing(gap);
    layout->addWidget(m_buttons);
    m_buttons->raise(); // they are read after the line
}

QWidget* CreateWizard::pages() const
{
    return m_stack;
}

QWidget* CreateWizard::buttons() const
{
    return m_buttons;
}

StepPage& CreateWizard::page(StepId id)
{
    if (!m_pages[at(id)])
        makePage(id);
    return *m_pages[at(id)];
}

void CreateWizard::makePage(StepId id)
{
    auto* page = new StepPage(id, m_make, m_stack);
    m_pages[at(id)] = page;
    page->name(steps::titleOf(steps::step(id), m_doing));
    if (m_readOnly[at(id)])
        page->setReadOnly();
    m_stack->addWidget(page);
}

void CreateWizard::nameSteps()
{
    setAccessibleName(m_doing == steps::Doing::Updating ? tr("Update virtual node")
                                                        : tr("Create virtual node"));
    m_heading->showStep(steps::step(m_current), m_doing);
    for (const steps::Step& step : steps::all())
        if (StepPage* made = m_pages[at(step.id)])
            made->name(steps::titleOf(step, m_doing));
}

void CreateWizard::showEvent(QShowEvent* event)
{
    showPage(); // the first step, unless another has been gone to before
    QWidget::showEvent(event);
}

void CreateWizard::showPage()
{
    // The stack would give the focus to what was made first, which need not be what is seen first.
    const QWidget* focus = window()->focusWidget();
    QWidget* next = focus && m_stack->isAncestorOf(focus) ? currentPage().firstControl() : nullptr;
    m_stack->setCurrentWidget(&currentPage());
    if (next)
        next->setFocus(Qt::TabFocusReason);
}

void CreateWizard::move(int by)
{
    const int id = std::clamp(static_cast<int>(m_current) + by, 1, static_cast<int>(count));
    goTo(static_cast<StepId>(id));
}

void CreateWizard::goTo(StepId id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_heading->showStep(steps::step(id), m_doing);
    showPage();
    if (m_buttons->losesFocusAt(id))
        focusStep(); // and not to Create, which a key that is pressed once more would press
    m_buttons->showStep(id);
    Q_EMIT stepShown(id);
}

void CreateWizard::goTo(const Pointer& at)
{
    goTo(steps::stepOf(at));
    if (!currentPage().reveal(at))
        focusStep();
}

void CreateWizard::lookAt(const Pointer& at)
{
    goTo(steps::stepOf(at));
    currentPage().reveal(at);
}

void CreateWizard::setReadOnly(StepId id)
{
    m_readOnly[at(id)] = true;
    if (StepPage* made = m_pages[at(id)])
        made->setReadOnly();
}

void CreateWizard::setReadOnly()
{
    for (const steps::Step& step : steps::all())
        if (step.id != StepId::Review)
            setReadOnly(step.id);
}

void CreateWizard::setUpdating()
{
    for (const auto id : {StepId::Console, StepId::Mesh, StepId::VirtualNodes, StepId::Create})
        setReadOnly(id);
    m_doing = steps::Doing::Updating;
    nameSteps();
    m_buttons->setUpdating();
}

void CreateWizard::showSending(bool isSending)
{
    m_buttons->showSending(isSending);
}

void CreateWizard::focusStep()
{
    currentPage().firstControl()->setFocus(Qt::TabFocusReason);
}

void CreateWizard::allowCreate(bool allowed, const QString& why)
{
    m_buttons->allowCreate(allowed, why);
}

QSize CreateWizard::minimumSizeHint() const
{
    const QMargins around = layout()->contentsMargins();
    return {StepPage::leastWidth(*this) + around.left() + around.right(),
            QWidget::minimumSizeHint().height()};
}

int CreateWizard::mostWidth() const
{
    const QMargins around = layout()->contentsMargins();
    return StepPage::mostWidth(*this) + around.left() + around.right();
}

} // namespace meshwright
