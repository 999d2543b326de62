// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/step_page.h"

#include "forms/fields/form.h"
#include "forms/fields/frames.h"
#include "forms/parts/tab_order.h"
#include "forms/style/measures.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

constexpr int margin = measures.gap.medium;

int widthAroundForm(const QWidget& like)
{
    return 2 * margin + like.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &like);
}

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
    column->setContentsMargins(margin, measures.gap.tight, margin, margin);
    QWidget* content = make(id, frame);
    const bool isForm = qobject_cast<Form*>(content) != nullptr;
    column->addWidget(content, isForm ? 0 : 1);
    if (isForm)
        column->addStretch(1); // fields stay together at the top
    m_scroll->setWidget(frame);
    connect(qApp, &QApplication::focusChanged, this, &StepPage::keepFocusVisible);
}

StepPage::~StepPage()
{
    // The focus goes from the controls while they are destroyed, when there is no step any more to follow it.
    disconnect(qApp, nullptr, this, nullptr);
}

int StepPage::leastWidth(const QWidget& like)
{
    return FormColumn::leastWidth(like) + widthAroundForm(like);
}

int StepPage::mostWidth(const QWidget& like)
{
    return FormColumn::mostWidth(like) + widthAroundForm(like);
}

void StepPage::bringIntoSight(QWidget& control)
{
    // What has just been made is laid out with the next events.
    const auto scroll = [this, there = QPointer(&control)] {
        if (there && m_scroll->widget()->isAncestorOf(there))
            m_scroll->ensureWidgetVisible(there, margin, 2 * margin);
    };
    scroll();
    QTimer::singleShot(0, this, scroll);
}

void StepPage::name(const QString& title)
{
    setAccessibleName(title);
    m_scroll->setAccessibleName(title);
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
        bringIntoSight(*now);
}

} // namespace meshwright
