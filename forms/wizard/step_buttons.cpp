// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/step_buttons.h"

#include "forms/style/button_kind.h"
#include "models/text/foreign_text.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace meshwright {

using namespace Qt::StringLiterals;

StepButtons::StepButtons(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    m_back = add(tr("< &Back"), u"back"_s);
    m_next = add(tr("&Next >"), u"next"_s);
    m_create = add(tr("&Create virtual node"), u"create-virtual-node"_s);
    setKind(*m_next, ButtonKind::Primary); // never in sight together with Create
    setKind(*m_create, ButtonKind::Primary);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(+1); });
    connect(m_create, &QPushButton::clicked, this, &StepButtons::createRequested);
}

QPushButton* StepButtons::add(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter presses it once it has the focus, as everywhere on the desktop
    layout()->addWidget(button);
    return button;
}

void StepButtons::showStep(steps::StepId id)
{
    const bool isLast = id == steps::StepId::Review;
    m_back->setEnabled(id != steps::StepId::Console);
    m_next->setVisible(!isLast);
    m_create->setVisible(isLast);
}

bool StepButtons::losesFocusAt(steps::StepId id) const
{
    return id == steps::StepId::Review && window()->focusWidget() == m_next;
}

void StepButtons::setUpdating()
{
    m_isUpdating = true;
    m_create->setAccessibleName(tr("Update virtual node"));
    showSending(false);
}

void StepButtons::showSending(bool isSending)
{
    const QString offer = m_isUpdating ? tr("&Update virtual node") : tr("&Create virtual node");
    const QString work = m_isUpdating ? tr("Updating…") : tr("Creating…");
    m_create->setText(isSending ? work : offer);
}

void StepButtons::allowCreate(bool allowed, const QString& why)
{
    m_create->setEnabled(allowed);
    m_create->setToolTip(shownAsIs(why));
    m_create->setAccessibleDescription(why);
}

} // namespace meshwright
