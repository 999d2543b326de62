// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/card.h"

#include "forms/style/button_kind.h"
#include "forms/style/measures.h"

#include <QVBoxLayout>

namespace meshwright {

Card::Card(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    makeCard(*this);
    setFrameShape(StyledPanel);
    const int aside = measures.gap.medium;
    m_column->setContentsMargins(aside, measures.gap.small, aside, measures.gap.small);
    m_column->setSpacing(measures.gap.medium);
}

bool standsOnCard(const QWidget* widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget())
        if (isCard(widget))
            return true;
    return false;
}

} // namespace meshwright
