// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/look.h"

#include <QPainterPath>
#include <QRectF>

class QPainter;
class QStyleOption;

// What everything that is drawn is drawn with.
namespace meshwright {

/// What is drawn is a matter of its own: the painter is afterwards what it was before.
class Brush
{
public:
    explicit Brush(QPainter& painter);
    ~Brush();
    Brush(const Brush&) = delete;
    Brush& operator=(const Brush&) = delete;

private:
    QPainter& m_painter;
};

/// A box with round corners inside @p rect, its edge @p width thick. A colour that is not valid draws
/// nothing.
void drawBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge,
             qreal width, Qt::PenStyle line = Qt::SolidLine);
/// How the edge of a control is drawn: of dashes where it cannot be used and no colour tells that.
Qt::PenStyle edgeLine(const QStyleOption& option);
/// The ring around what has the focus, inside @p rect.
void drawFocus(QPainter& painter, const QRectF& rect, qreal radius, const Colours& colours);
/// An arrow without a tail in the middle of @p rect, @p size wide.
void drawChevron(QPainter& painter, const QRectF& rect, Qt::ArrowType to, qreal size, const QColor& ink);
/// A hook in @p rect, as a check box has it.
void drawHook(QPainter& painter, const QRectF& rect, const QColor& ink);
/// A line one unit thick along the lower edge of @p rect.
void drawLowerEdge(QPainter& painter, const QRect& rect, const QColor& ink);
/// The card a section of a form or a list stands on.
void drawCard(QPainter& painter, const QRectF& rect, const QPalette& palette);

/// @p one with some of @p other in it.
QColor mixed(const QColor& one, const QColor& other, qreal share);

} // namespace meshwright
