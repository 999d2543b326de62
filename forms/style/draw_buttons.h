// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;

// Buttons, check boxes, switches and radio buttons.
namespace meshwright {

/// What a push button stands on, with the ring around it while it has the focus.
void drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget);
/// @p option with the ink its text and its icon are drawn in.
QStyleOptionButton inked(const QStyleOptionButton& option, const QWidget* widget);
QStyleOptionToolButton inked(const QStyleOptionToolButton& option, const QWidget* widget);
/// What a tool button stands on: nothing, where it is flat and nobody points at it.
void drawToolPanel(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget);

void drawCheckMark(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawRadioMark(const QStyleOption& option, QPainter& painter);

} // namespace meshwright
