// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/look.h"

#include <QSize>

class QFont;
class QPainter;
class QRect;
class QString;
class QStyleOptionButton;

namespace meshwright {

/// What a chip says of a thing, by its ground and its ink.
enum class Tone { Neutral, Good, Warning, Error };

/// How large a chip with @p words is; @p base is the font around it.
QSize chipSize(const QString& words, const QFont& base);
/// Draws a word or two on a round ground into @p rect, shortened where it is too narrow.
void drawChip(QPainter& painter, const QRect& rect, const QString& words, Tone tone, const QPalette& palette,
              const QFont& base);
/// Draws @p button as a chip that can be pressed: with an edge, and in the opposite colours while it is on.
void drawChipButton(QPainter& painter, const QStyleOptionButton& button, Tone tone, const QFont& base);

} // namespace meshwright
