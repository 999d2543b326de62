// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/pane_header.h"

#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"
#include "forms/style/measures.h"
#include "forms/style/text_size.h"
#include "models/text/foreign_text.h"

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
    layout->addWidget(label);
    layout->addWidget(m_remark, 1);
    m_remark->raise(); // read after the title
    setMinimumHeight(layout->contentsMargins().top() * 2 + measures.height.control);
}

void PaneHeader::setRemark(const QString& remark)
{
    m_remark->setText(remark);
}

QString PaneHeader::remark() const
{
    return m_remark->text();
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
