// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace meshwright {

/// How far things stand apart: the only steps there are.
struct Spacing
{
    int tight = 4;   ///< what is one thing: a caption and its field
    int small = 8;   ///< what belongs together: buttons of a row
    int medium = 12; ///< fields of a section, cards
    int large = 16;  ///< the inside of a card
    int wide = 24;   ///< what is told apart: the edge of a page, an indent
};

/// How round corners are.
struct Radii
{
    qreal mark = 4;    ///< check boxes, frames of lists
    qreal control = 6; ///< buttons and fields
    qreal card = 8;
};

/// How thick lines are.
struct Strokes
{
    qreal hair = 1;
    qreal icon = 1.5;
    qreal focus = 2;
    qreal bar = 3; ///< at the side of what is current
};

/// How high things are at the text size that is usual; more when the text is larger.
struct Heights
{
    int control = 28;
    int row = 34;  ///< of a table
    int item = 28; ///< of a list or a tree
    int header = 28;
    int mark = 16; ///< check boxes, signs
    int tab = 34;
};

/// How wide things are.
struct Widths
{
    int scrollBar = 12;
    int scroller = 6; ///< what is moved in it
    int leastScroller = 28;
    int splitter = 5;
    int toggle = 28;
    int arrow = 20; ///< room for one at the end of a field
};

/// All of them.
struct Measures
{
    Spacing gap;
    Radii radius;
    Strokes stroke;
    Heights height;
    Widths width;
};

inline constexpr Measures measures;

} // namespace meshwright
