// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/chip_label.h"

#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QPainter>

#include <algorithm>

namespace meshwright {

void ChipLabel::say(const QString& words, Tone tone)
{
    m_tone = tone;
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(shownName(words));
    setToolTip(shownAsIs(text())); // it may be shortened
    setVisible(!words.isEmpty());
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(text(), font());
}

QSize ChipLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), 2 * whole.height()), whole.height()};
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawChip(painter, rect(), text(), m_tone, palette(), font());
}

} // namespace meshwright
