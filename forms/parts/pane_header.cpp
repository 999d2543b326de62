// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/pane_header.h"

#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"
#include "forms/style/measures.h"
#include "forms/style/text_size.h"
#include "models/text/foreign_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace meshwright {

PaneHeader::PaneHeader(const QString& title, QWidget* parent) : QWidget(parent), m_remark(makeLabel(this))
{
    auto* label = makeLabel(title, this);
    setTextSize(*label, TextSize::Strong);
    keepColour(*m_remark, QPalette::WindowText, muted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures.gap.medium, measures.gap.tight, measures.gap.small,
                               measures.gap.tight);
    layout->setSpacing(measures.gap.small);
    label->setMinimumWidth(1); // what can be pressed is the last to be cut off
    m_remark->setMinimumWidth(1);
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it takes what is left
    m_remark->installEventFilter(this);
    layout->addWidget(label);
    layout->addWidget(m_remark, 1);
    m_remark->raise(); // read after the title
    setMinimumHeight(layout->contentsMargins().top() * 2 + measures.height.control);
}

void PaneHeader::setRemark(const QString& remark)
{
    m_words = remark;
    m_remark->setAccessibleName(m_words);
    fitRemark();
}

bool PaneHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fitRemark();
    return QWidget::eventFilter(watched, event);
}

void PaneHeader::fitRemark()
{
    const QString shown = m_remark->fontMetrics().elidedText(m_words, Qt::ElideRight, m_remark->width());
    m_remark->setText(shown);
    const QString cutOff = shown == m_words ? QString() : m_words;
    m_remark->setToolTip(shownAsIs(cutOff));
}

QToolButton* PaneHeader::addButton(const QString& text, const QString& name, const QString& help)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setObjectName(name);
    button->setToolTip(shownAsIs(help));
    button->setAccessibleName(help);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

} // namespace meshwright
