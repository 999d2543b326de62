// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/step_page.h"

#include "forms/fields/caption.h"
#include "forms/fields/form.h"
#include "forms/parts/empty_state.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 14;

bool takesKeys(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
}

} // namespace

StepPage::StepPage(const steps::Step& step, MakeContent make)
    : m_step(step),
      m_make(std::move(make)),
      m_scroll(new QScrollArea(this))
{
    // The wizard's own heading sets title and subtitle apart and cannot be aligned with a form.
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_scroll, 1);
    connect(qApp, &QApplication::focusChanged, this, &StepPage::keepFocusVisible);
}

StepPage::~StepPage()
{
    // The focus goes from the controls while they are destroyed, when there is no step any more to follow it.
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget* StepPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(margin, 12, margin, 12);
    layout->setSpacing(4);
    m_title = makeTitle({}, header);
    m_subtitle = makeHelp(steps::subtitleOf(m_step, steps::Doing::Creating), header);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    showHeading(steps::Doing::Creating);
    return header;
}

void StepPage::showHeading(steps::Doing doing)
{
    const QString title = steps::titleOf(m_step, doing);
    m_title->setText(u"%1. %2"_s.arg(static_cast<int>(m_step.id)).arg(title));
    m_subtitle->setText(steps::subtitleOf(m_step, doing));
    setAccessibleName(title);
}

QWidget* StepPage::content()
{
    if (!m_scroll->widget()) {
        auto* frame = new QWidget;
        auto* layout = new QVBoxLayout(frame);
        layout->setContentsMargins(margin, 8, margin, margin);
        QWidget* made = m_make(m_step.id, frame);
        const bool isForm = qobject_cast<Form*>(made) != nullptr;
        layout->addWidget(made, isForm ? 0 : 1);
        if (isForm)
            layout->addStretch(1); // fields stay together at the top
        m_scroll->setWidget(frame);
        if (m_readOnly)
            setReadOnly();
        frame->installEventFilter(this);
        tellWidth();
    }
    return m_scroll->widget();
}

void StepPage::setReadOnly()
{
    m_readOnly = true;
    if (m_scroll->widget() && m_step.id != steps::StepId::Review)
        m_scroll->widget()->setEnabled(false);
}

void StepPage::setUpdating()
{
    showHeading(steps::Doing::Updating);
}

void StepPage::initializePage()
{
    content();
}

bool StepPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && watched == m_scroll->widget())
        tellWidth();
    return QWizardPage::eventFilter(watched, event);
}

void StepPage::tellWidth()
{
    Q_EMIT widthNeeded(m_scroll->widget()->minimumSizeHint().width() +
                       m_scroll->verticalScrollBar()->sizeHint().width());
}

NodeView* StepPage::view()
{
    return content()->findChild<NodeView*>(QString(), Qt::FindDirectChildrenOnly);
}

bool StepPage::reveal(const Pointer& at)
{
    NodeView* shown = view();
    return shown && shown->reveal(at);
}

QWidget* StepPage::firstControl() const
{
    if (QWidget* last = focusWidget(); last && takesKeys(last))
        return last;
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain())
        if (isAncestorOf(next) && takesKeys(next))
            return next;
    return nullptr;
}

void StepPage::keepFocusVisible(QWidget*, QWidget* now)
{
    if (now && m_scroll->widget() && m_scroll->widget()->isAncestorOf(now))
        m_scroll->ensureWidgetVisible(now, margin, 2 * margin);
}

} // namespace meshwright
