// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace meshwright {

/// How much a button asks to be pressed.
enum class ButtonKind {
    Plain,       ///< outlined
    Primary,     ///< filled: the one thing to do in a window
    Quiet,       ///< its words alone: what is rarely wanted
    Destructive, ///< outlined in red
    Final        ///< filled in red: what cannot be taken back, once it has been confirmed
};

/// Says of @p button, which is a push button or a tool button, what it is.
void setKind(QWidget& button, ButtonKind kind);
ButtonKind kindOf(const QWidget* button);

/// Has @p checkBox, which switches a part of a form, look like a switch.
void makeToggle(QWidget& checkBox);
bool isToggle(const QWidget* checkBox);

/// Has the frame of @p widget drawn as that of a card, which is filled.
void makeCard(QWidget& widget);
bool isCard(const QWidget* widget);

} // namespace meshwright
