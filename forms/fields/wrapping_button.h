// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QCheckBox;
class QPushButton;
class QRadioButton;
class QString;
class QWidget;

namespace meshwright {

/// A check box, a radio button or a push button whose text wraps where there is no room for it in one line;
/// Qt's own are always as wide as their text.
QCheckBox* makeWrappingCheckBox(const QString& text, QWidget* parent);
QRadioButton* makeWrappingRadioButton(const QString& text, QWidget* parent);
QPushButton* makeWrappingPushButton(const QString& text, QWidget* parent);

} // namespace meshwright
