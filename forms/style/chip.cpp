// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/chip.h"

#include "forms/style/measures.h"
#include "forms/style/pens.h"
#include "forms/style/text_size.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>

#include <cmath>

namespace meshwright {

namespace {

struct ChipColours
{
    QColor ground;
    QColor ink;
};

ChipColours coloursOf(Tone tone, const Colours& colours)
{
    switch (tone) {
    case Tone::Good:
        return {colours.goodSoft, colours.good};
    case Tone::Warning:
        return {colours.warningSoft, colours.warning};
    case Tone::Error:
        return {colours.errorSoft, colours.error};
    case Tone::Neutral:
        break;
    }
    return {colours.accentSoft, colours.text};
}

void drawChipWords(QPainter& painter, const QRect& rect, const QString& words, const QColor& ink,
                   const QFont& base)
{
    const QFont font = fontOf(TextSize::Chip, base);
    const Brush brush(painter);
    painter.setFont(font);
    painter.setPen(ink);
    const int room = rect.width() - 2 * measures.gap.small;
    painter.drawText(rect, Qt::AlignCenter, QFontMetricsF(font).elidedText(words, Qt::ElideRight, room));
}

} // namespace

QSize chipSize(const QString& words, const QFont& base)
{
    const QFontMetricsF letters(fontOf(TextSize::Chip, base));
    return QSizeF(std::ceil(letters.horizontalAdvance(words)) + 2 * measures.gap.small,
                  std::ceil(letters.height()) + measures.gap.tight)
        .toSize();
}

void drawChip(QPainter& painter, const QRect& rect, const QString& words, Tone tone, const QPalette& palette,
              const QFont& base)
{
    const ChipColours chip = coloursOf(tone, coloursFor(palette));
    drawBox(painter, rect, rect.height() / 2.0, chip.ground, QColor(), 0);
    drawChipWords(painter, rect, words, chip.ink, base);
}

void drawChipButton(QPainter& painter, const QStyleOptionButton& button, Tone tone, const QFont& base)
{
    const Colours& colours = coloursFor(button.palette);
    const ChipColours chip = coloursOf(tone, colours);
    const bool isOn = button.state & QStyle::State_On;
    const bool isPointed = button.state & QStyle::State_MouseOver;
    const QRect& rect = button.rect;
    const qreal radius = rect.height() / 2.0;
    drawBox(painter, rect, radius, isOn ? chip.ink : chip.ground, chip.ink,
            isPointed ? measures.stroke.icon : measures.stroke.hair);
    drawChipWords(painter, rect, button.text, isOn ? chip.ground : chip.ink, base);
    if (!(button.state & QStyle::State_HasFocus))
        return;
    // The ring may have the colour of the chip: a line between tells them apart.
    const qreal ring = measures.stroke.focus;
    drawFocus(painter, rect, radius, colours);
    drawBox(painter, QRectF(rect).adjusted(ring, ring, -ring, -ring), radius - ring, QColor(), colours.card,
            measures.stroke.hair);
}

} // namespace meshwright
