// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/chip.h"

#include "forms/style/measures.h"
#include "forms/style/pens.h"
#include "forms/style/text_size.h"

#include <QFontMetrics>
#include <QPainter>

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
    const QFont font = fontOf(TextSize::Chip, base);
    drawBox(painter, rect, rect.height() / 2.0, chip.ground, QColor(), 0);
    const Brush brush(painter);
    painter.setFont(font);
    painter.setPen(chip.ink);
    const int room = rect.width() - 2 * measures.gap.small;
    painter.drawText(rect, Qt::AlignCenter, QFontMetricsF(font).elidedText(words, Qt::ElideRight, room));
}

} // namespace meshwright
