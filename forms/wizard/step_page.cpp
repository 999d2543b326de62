// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/step_page.h"

#include "forms/fields/form.h"
#include "forms/parts/tab_order.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace meshwright {

namespace {

constexpr int margin = 14;

} // namespace

StepPage::StepPage(steps::StepId id, const MakeContent& make, QWidget* parent)
    : QWidget(parent),
      m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    auto* frame = new QWidget;
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(margin, 8, margin, margin);
    QWidget* content = make(id, frame);
    const bool isForm = qobject_cast<Form*>(content) != nullptr;
    column->addWidget(content, isForm ? 0 : 1);
    if (isForm)
        column->addStretch(1); // fields stay together at the top
    m_scroll->setWidget(frame);
    frame->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &StepPage::keepFocusVisible);
}

StepPage::~StepPage()
{
    // The focus goes from the controls while they are destroyed, when there is no step any more to follow it.
    disconnect(qApp, nullptr, this, nullptr);
}

bool StepPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && watched == m_scroll->widget())
        Q_EMIT neededWidthChanged();
    return QWidget::eventFilter(watched, event);
}

int StepPage::neededWidth() const
{
    return m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
}

void StepPage::setReadOnly()
{
    m_scroll->widget()->setEnabled(false);
}

NodeView* StepPage::view() const
{
    return m_scroll->widget()->findChild<NodeView*>(QString(), Qt::FindDirectChildrenOnly);
}

bool StepPage::reveal(const Pointer& at)
{
    NodeView* shown = view();
    return shown && shown->reveal(at);
}

QWidget* StepPage::firstControl()
{
    const std::vector<QWidget*> stops = tabStops(*this);
    if (QWidget* last = focusWidget(); std::ranges::find(stops, last) != stops.end())
        return last;
    return stops.empty() ? this : stops.front();
}

void StepPage::keepFocusVisible(QWidget*, QWidget* now)
{
    if (now && m_scroll->widget()->isAncestorOf(now))
        m_scroll->ensureWidgetVisible(now, margin, 2 * margin);
}

} // namespace meshwright
