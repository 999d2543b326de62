// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/empty_state.h"

#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"

#include <QLabel>

namespace meshwright {

QLabel* makeTitle(const QString& text, QWidget* parent, TextSize size)
{
    auto* title = makeLabel(text, parent);
    setTextSize(*title, size);
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
