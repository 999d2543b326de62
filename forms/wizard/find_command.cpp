// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/find_command.h"

#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "forms/steps/steps.h"
#include "forms/wizard/create_wizard.h"
#include "forms/wizard/find_bar.h"

#include <QApplication>
#include <QFocusFrame>
#include <QScopeGuard>

namespace meshwright {

FindCommand::FindCommand(const FormContext& context, const WizardPanes& panes)
    : m_context(context),
      m_panes(panes)
{
    connect(m_panes.find, &FindBar::sought, this, &FindCommand::seek);
    connect(m_panes.find, &FindBar::found, this, &FindCommand::lookAt);
    connect(m_panes.find, &FindBar::missed, this, &FindCommand::lookInText);
    connect(m_panes.find, &FindBar::closed, this, &FindCommand::end);
    connect(m_panes.json, &JsonPane::findRequested, this, &FindCommand::open);
}

bool FindCommand::isInJson(const QWidget* widget) const
{
    return widget && m_panes.json->isAncestorOf(widget);
}

void FindCommand::open()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus && !m_panes.find->isAncestorOf(focus))
        m_from = focus;
    const QString chosen = isInJson(focus) ? m_panes.json->view().textCursor().selectedText() : QString();
    m_panes.find->open(m_panes.wizard->current(),
                       chosen.contains(QChar::ParagraphSeparator) ? QString() : chosen);
}

void FindCommand::step(bool forward)
{
    if (m_panes.find->isHidden() || m_panes.find->words().isEmpty())
        open();
    else
        m_panes.find->step(forward);
}

void FindCommand::seek(const QString& words)
{
    frame(nullptr);
    m_panes.json->tint(words);
}

void FindCommand::lookAt(const Pointer& at)
{
    m_panes.json->lookAt(at, m_panes.find->words());
    frame(nullptr);
    if (steps::stepOf(at) == steps::StepId::Review)
        return; // no form shows it
    QPointer<QWidget> control;
    *m_context.onlyLooking = [&control](QWidget& there) { control = &there; };
    const auto noLonger = qScopeGuard([this] { *m_context.onlyLooking = nullptr; });
    m_panes.wizard->lookAt(at);
    frame(control);
}

void FindCommand::frame(QWidget* control)
{
    delete m_frame.data();
    if (!control)
        return;
    m_panes.wizard->currentPage().bringIntoSight(*control);
    m_frame = new QFocusFrame(control);
    m_frame->setWidget(control);
    // This one: by then there may be another, around what was found after it.
    connect(control, &QObject::destroyed, m_frame.data(), [frame = m_frame.data()] { delete frame; });
}

void FindCommand::lookInText(bool forward)
{
    if (m_panes.json->lookFor(m_panes.find->words(), forward))
        m_panes.find->sayOnlyTyped();
}

/// The caret is where the words were found.
void FindCommand::focusJson()
{
    m_panes.json->comeForward();
    m_panes.json->view().setFocus(Qt::OtherFocusReason);
}

void FindCommand::end()
{
    frame(nullptr);
    const auto& place = m_panes.find->place();
    if (isInJson(m_from) || (place && steps::stepOf(*place) == steps::StepId::Review))
        focusJson();
    else if (place)
        m_panes.wizard->goTo(*place);
    else if (m_from)
        m_from->setFocus(Qt::OtherFocusReason);
}

} // namespace meshwright
