// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/pens.h"

#include "forms/style/measures.h"

#include <QPainter>
#include <QStyleOption>

namespace meshwright {

Brush::Brush(QPainter& painter) : m_painter(painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
}

Brush::~Brush()
{
    m_painter.restore();
}

void drawBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge,
             qreal width, Qt::PenStyle line)
{
    const Brush brush(painter);
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter.setPen(edge.isValid() ? QPen(edge, width, line) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

Qt::PenStyle edgeLine(const QStyleOption& option)
{
    const Colours& colours = coloursFor(option.palette);
    const bool isTold = option.state & QStyle::State_Enabled || colours.border != colours.fieldBorder;
    return isTold ? Qt::SolidLine : Qt::DashLine;
}

void drawFocus(QPainter& painter, const QRectF& rect, qreal radius, const Colours& colours)
{
    drawBox(painter, rect, radius, QColor(), colours.accent, measures.stroke.focus);
}

void drawChevron(QPainter& painter, const QRectF& rect, Qt::ArrowType to, qreal size, const QColor& ink)
{
    const qreal wide = size / 2;
    const qreal deep = size / 4;
    const QPointF middle = rect.center();
    QPolygonF line;
    if (to == Qt::DownArrow || to == Qt::UpArrow) {
        const qreal tip = to == Qt::DownArrow ? deep : -deep;
        line << middle + QPointF(-wide, -tip) << middle + QPointF(0, tip) << middle + QPointF(wide, -tip);
    } else {
        const qreal tip = to == Qt::RightArrow ? deep : -deep;
        line << middle + QPointF(-tip, -wide) << middle + QPointF(tip, 0) << middle + QPointF(-tip, wide);
    }
    const Brush brush(painter);
    painter.setPen(QPen(ink, measures.stroke.icon, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void drawHook(QPainter& painter, const QRectF& rect, const QColor& ink)
{
    const Brush brush(painter);
    const qreal unit = rect.width() / measures.height.mark;
    const auto point = [&](qreal x, qreal y) { return rect.topLeft() + QPointF(x, y) * unit; };
    painter.setPen(QPen(ink, measures.stroke.focus * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({point(4, 8.5), point(7, 11.5), point(12, 5)}));
}

void drawLowerEdge(QPainter& painter, const QRect& rect, const QColor& ink)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), ink);
}

void drawCard(QPainter& painter, const QRectF& rect, const QPalette& palette)
{
    const Colours& colours = coloursFor(palette);
    drawBox(painter, rect, measures.radius.card, colours.card, colours.border, measures.stroke.hair);
}

QColor mixed(const QColor& one, const QColor& other, qreal share)
{
    const auto mix = [share](int a, int b) { return qRound(a * (1 - share) + b * share); };
    return QColor(mix(one.red(), other.red()), mix(one.green(), other.green()),
                  mix(one.blue(), other.blue()));
}

} // namespace meshwright
