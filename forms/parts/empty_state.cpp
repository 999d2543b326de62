// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/empty_state.h"

#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"

#include <QLabel>

namespace meshwright {

QLabel* makeTitle(const QString& text, QWidget* parent)
{
    auto* title = makeLabel(text, parent);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    return title;
}

QLabel* makeEmptyState(QWidget* parent)
{
    auto* label = makeLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    keepColour(*label, QPalette::WindowText, muted);
    return label;
}

} // namespace meshwright
