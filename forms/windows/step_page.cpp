// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/step_page.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

StepPage::StepPage(const steps::Step& step, MakeContent make)
    : m_id(step.id),
      m_make(std::move(make)),
      m_scroll(new QScrollArea(this))
{
    setTitle(u"%1. %2"_s.arg(static_cast<int>(step.id)).arg(steps::translated(step.title)));
    setSubTitle(steps::translated(step.subtitle));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(qApp, &QApplication::focusChanged, this, &StepPage::keepFocusVisible);
}

QWidget* StepPage::content()
{
    if (!m_scroll->widget()) {
        auto* frame = new QWidget;
        auto* layout = new QVBoxLayout(frame);
        layout->setContentsMargins(4, 4, 16, 16);
        QWidget* made = m_make(m_id, frame);
        layout->addWidget(made, 1);
        m_scroll->setWidget(frame);
    }
    return m_scroll->widget();
}

void StepPage::initializePage()
{
    content();
}

bool StepPage::reveal(const Pointer& at)
{
    auto* view = content()->findChild<NodeView*>(QString(), Qt::FindDirectChildrenOnly);
    return view && view->reveal(at);
}

void StepPage::showAllIssues()
{
    if (!m_scroll->widget())
        return;
    if (auto* view = m_scroll->widget()->findChild<NodeView*>(QString(), Qt::FindDirectChildrenOnly))
        view->showAllIssues();
}

void StepPage::keepFocusVisible(QWidget*, QWidget* now)
{
    if (now && m_scroll->widget() && m_scroll->widget()->isAncestorOf(now))
        m_scroll->ensureWidgetVisible(now, 20, 40);
}

} // namespace meshwright
