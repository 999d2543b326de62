// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>

class QWidget;

namespace meshwright {

/// What a text is, which says how large it is; each as a part of the size a person has chosen.
enum class TextSize {
    Chip,
    Help,
    Base,
    Strong,  ///< captions, and what is current
    Section, ///< the title of a card
    Page,    ///< the title of a page
    Start,   ///< the title of the first window
    Code     ///< JSON, in letters of one width
};

/// @p base in the size and weight of @p size.
QFont fontOf(TextSize size, const QFont& base);

/// Has @p widget show its text as @p size says, now and whenever the text size is changed.
void setTextSize(QWidget& widget, TextSize size);

/// Gives @p widget anew the font it was given by setTextSize(), if it was: the text size has changed.
void renewTextSize(QWidget& widget);

} // namespace meshwright
