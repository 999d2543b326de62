// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/pane_header.h"

#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"
#include "models/text/foreign_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace meshwright {

PaneHeader::PaneHeader(const QString& title, QWidget* parent) : QWidget(parent), m_remark(makeLabel(this))
{
    auto* label = makeLabel(title, this);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    keepColour(*m_remark, QPalette::WindowText, muted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(10);
    label->setMinimumWidth(1); // what can be pressed is the last to be cut off
    m_remark->setMinimumWidth(1);
    layout->addWidget(label);
    layout->addWidget(m_remark, 1);
    m_remark->raise(); // read after the title
    setMinimumHeight(layout->contentsMargins().top() * 2 + label->sizeHint().height() + 8);
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
