// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPalette>

namespace meshwright {

/// The three themes there are.
enum class Theme { Light, Dark, HighContrast };

/// Every colour of a theme, by what it is for. Whatever is read on another one has the contrast that WCAG 2.2
/// asks for at level AA, which tests measure.
struct Colours
{
    QColor window;      ///< the ground of windows
    QColor card;        ///< what work stands on: sections, lists, menus
    QColor border;      ///< lines that only order things
    QColor text;        ///< what is read
    QColor soft;        ///< what explains
    QColor hint;        ///< placeholders, and what cannot be used now
    QColor accent;      ///< the main action, the focus, what is on, links
    QColor accentText;  ///< on accent
    QColor accentSoft;  ///< chips, and what the pointer is over
    QColor select;      ///< rows that are chosen
    QColor error;       ///< what is refused
    QColor errorSoft;   ///< its ground
    QColor warning;     ///< what works badly
    QColor warningSoft; ///< its ground
    QColor good;        ///< what is sound
    QColor goodSoft;    ///< its ground
    QColor field;       ///< the ground of what is typed in
    QColor fieldBorder; ///< the edge of whatever can be used
    QColor code;        ///< the ground of JSON
    QColor key;         ///< names of members
    QColor string;      ///< texts in JSON
    QColor number;      ///< numbers in JSON
    QColor word;        ///< true, false and null
};

const Colours& coloursOf(Theme theme);

/// The palette of a window in @p theme.
QPalette paletteOf(Theme theme);

/// The theme @p palette is of; of one that is not ours, light or dark as its ground is.
Theme themeOf(const QPalette& palette);

/// The colours that go with @p palette.
const Colours& coloursFor(const QPalette& palette);

} // namespace meshwright
