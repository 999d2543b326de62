// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/create_wizard.h"

#include "forms/steps/steps.h"
#include "models/text/foreign_text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStyle>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto createButton = QWizard::CustomButton1;

} // namespace

CreateWizard::CreateWizard(const MakeContent& make, QWidget* parent) : QWizard(parent, Qt::Widget)
{
    setObjectName(u"wizard"_s);
    setAccessibleName(tr("Create virtual node")); // it is a dialog to screen readers, which say its name
    setAccessibleName(tr("Create virtual node")); // a dialog to screen readers, who say what it is called
    setWizardStyle(ClassicStyle);
    setOptions(IndependentPages | NoDefaultButton | NoCancelButton | HaveCustomButton1);
    setSizeGripEnabled(false);
    addPages(make);
    setButtonText(createButton, tr("&Create virtual node"));
    setButtonLayout({Stretch, BackButton, NextButton, createButton});
    takeOverButtons();
    connect(this, &QWizard::currentIdChanged, this, &CreateWizard::showButtons);
    restart();
}

void CreateWizard::addPages(const MakeContent& make)
{
    for (const steps::Step& step : steps::all()) {
        auto* page = new StepPage(step, make);
        connect(page, &StepPage::widthNeeded, this, &CreateWizard::makeRoom);
        setPage(static_cast<int>(step.id), page);
    }
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
    connect(this, &QWizard::customButtonClicked, this, &CreateWizard::createRequested);
    button(BackButton)->setObjectName(u"back"_s);
    button(NextButton)->setObjectName(u"next"_s);
    button(createButton)->setObjectName(u"create-virtual-node"_s);
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
    // A hidden control cannot keep the focus; it goes to the new step and not to whatever is next.
    const QWidget* focus = QApplication::focusWidget();
    const bool inStep = focus && currentPage()->isAncestorOf(focus);
    // setCurrentId() takes a page off QWizard's history for every step back, also when nothing is left there.
    setStartId(static_cast<int>(id));
    restart();
    if (inStep)
        focusStep();
}

void CreateWizard::goTo(const Pointer& at)
{
    const steps::StepId id = steps::stepOf(at);
    goTo(id);
    if (!pageOf(id)->reveal(at))
        focusStep();
}

void CreateWizard::setReadOnly()
{
    for (const steps::Step& step : steps::all())
        pageOf(step.id)->setReadOnly();
}

void CreateWizard::setUpdating()
{
    for (const auto id :
         {steps::StepId::Console, steps::StepId::Mesh, steps::StepId::VirtualNodes, steps::StepId::Create})
        pageOf(id)->setReadOnly();
    for (const steps::Step& step : steps::all())
        pageOf(step.id)->setUpdating();
    m_isUpdating = true;
    setAccessibleName(tr("Update virtual node"));
    setAccessibleName(tr("Update virtual node"));
    button(createButton)->setAccessibleName(tr("Update virtual node"));
    showSending(false);
}

void CreateWizard::showSending(bool isSending)
{
    const QString offer = m_isUpdating ? tr("&Update virtual node") : tr("&Create virtual node");
    const QString work = m_isUpdating ? tr("Updating…") : tr("Creating…");
    if (const QString words = isSending ? work : offer; buttonText(createButton) != words)
        setButtonText(createButton, words);
}

void CreateWizard::focusStep()
{
    if (QWidget* control = pageOf(current())->firstControl())
        control->setFocus(Qt::TabFocusReason);
}

void CreateWizard::allowCreate(bool allowed, const QString& why)
{
    button(createButton)->setEnabled(allowed);
    button(createButton)->setToolTip(shownAsIs(why));
    button(createButton)->setAccessibleDescription(why);
}

void CreateWizard::makeRoom(int width)
{
    // Beyond this the form scrolls sideways, so that the window still fits a small screen.
    constexpr int most = 700;
    const int around = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this) +
                       style()->pixelMetric(QStyle::PM_LayoutRightMargin, nullptr, this);
    setMinimumWidth(std::max(minimumWidth(), std::min(width + around, most)));
}

void CreateWizard::showButtons(int id)
{
    if (!page(id))
        return;
    const bool last = id == static_cast<int>(steps::StepId::Review);
    button(BackButton)->setEnabled(id > 1);
    button(NextButton)->setVisible(!last);
    button(createButton)->setVisible(last);
    Q_EMIT stepShown(static_cast<steps::StepId>(id));
}

} // namespace meshwright
