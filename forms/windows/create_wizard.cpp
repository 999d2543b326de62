// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/create_wizard.h"

#include "forms/steps/steps.h"

#include <QAbstractButton>

namespace meshwright {

using namespace Qt::StringLiterals;

CreateWizard::CreateWizard(MakeContent make, QWidget* parent) : QWizard(parent, Qt::Widget)
{
    setObjectName(u"wizard"_s);
    setWizardStyle(ClassicStyle);
    setOptions(IndependentPages | NoDefaultButton | NoCancelButton | HaveNextButtonOnLastPage);
    setSizeGripEnabled(false);
    for (const steps::Step& step : steps::all())
        setPage(static_cast<int>(step.id), new StepPage(step, make));
    setButtonLayout({Stretch, BackButton, NextButton});
    takeOverButtons();
    connect(this, &QWizard::currentIdChanged, this, &CreateWizard::showButtons);
    restart();
}

void CreateWizard::takeOverButtons()
{
    // QWizard's own Next refuses a page it has shown before, and its Back forgets: neither is free movement.
    const auto takeOver = [this](WizardButton which, int by) {
        disconnect(button(which), nullptr, this, nullptr);
        connect(button(which), &QAbstractButton::clicked, this, [this, by] { move(by); });
    };
    takeOver(BackButton, -1);
    takeOver(NextButton, +1);
}

StepPage* CreateWizard::pageOf(steps::StepId id) const
{
    return static_cast<StepPage*>(page(static_cast<int>(id)));
}

steps::StepId CreateWizard::current() const
{
    return static_cast<steps::StepId>(currentId());
}

void CreateWizard::move(int by)
{
    const int id = currentId() + by;
    if (page(id))
        goTo(static_cast<steps::StepId>(id));
}

void CreateWizard::goTo(steps::StepId id)
{
    if (id == current())
        return;
    pageOf(id)->content(); // QWizard initializes no page it comes to from a later one
    setCurrentId(static_cast<int>(id));
}

void CreateWizard::goTo(const Pointer& at)
{
    const steps::StepId id = steps::stepOf(at);
    goTo(id);
    pageOf(id)->showAllIssues();
    pageOf(id)->reveal(at);
}

QWidget* CreateWizard::lastFocused() const
{
    QWidget* shown = currentPage();
    if (shown->focusWidget())
        return shown->focusWidget();
    for (QWidget* next = shown->nextInFocusChain(); next != shown; next = next->nextInFocusChain())
        if (isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            next->focusPolicy() & Qt::TabFocus)
            return next;
    return shown;
}

void CreateWizard::showButtons(int id)
{
    if (!page(id))
        return;
    button(BackButton)->setEnabled(id > 1);
    button(NextButton)->setEnabled(page(id + 1) != nullptr);
    if (page(m_last))
        pageOf(static_cast<steps::StepId>(m_last))->showAllIssues();
    m_last = id;
    m_reviewed = m_reviewed || id == static_cast<int>(steps::StepId::Review);
    if (m_reviewed)
        pageOf(static_cast<steps::StepId>(id))->showAllIssues();
    Q_EMIT stepShown(static_cast<steps::StepId>(id));
}

} // namespace meshwright
