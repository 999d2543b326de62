// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPalette>

#include <functional>

class QWidget;

// What is painted from the palette when it is painted follows the theme by itself. This is for what keeps a
// colour.
namespace meshwright {

/// Calls @p then whenever @p widget has got another palette or font, as when the theme or the text size
/// changes.
void onPaletteChange(QWidget& widget, std::function<void()> then);

/// Gives @p role of @p widget what @p colour makes of the palette around it, now and whenever that changes.
void keepColour(QWidget& widget, QPalette::ColorRole role, std::function<QColor(const QPalette&)> colour);

} // namespace meshwright
