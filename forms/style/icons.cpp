// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/icons.h"

#include "forms/style/drawn_icon.h"
#include "forms/style/icon_shapes.h"
#include "forms/style/look.h"
#include "forms/style/measures.h"
#include "forms/style/pens.h"

#include <QApplication>
#include <QPainter>
#include <QResource>

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

/// Resources of a static library are there only when they are asked for, outside of any namespace.
static void useSigns()
{
    Q_INIT_RESOURCE(signs);
}

namespace meshwright {

namespace {

constexpr qreal grid = 16;

constexpr std::array names{"mesh",           "virtual-node", "virtual-service",
                           "virtual-router", "route",        "virtual-gateway",
                           "gateway-route",  "computer",     "folder",
                           "endpoint",       "kept",         "example",
                           "draft",          "ok",           "warning",
                           "error",          "hint",         "to-do",
                           "nothing",        "bulb",         "create",
                           "open",           "open-folder",  "recent",
                           "console",        "save",         "save-as",
                           "template",       "export",       "import",
                           "push",           "copy",         "duplicate",
                           "command",        "delete",       "remove",
                           "close",          "quit",         "undo",
                           "redo",           "find",         "next",
                           "previous",       "forward",      "back",
                           "refresh",        "filter",       "edit",
                           "settings",       "add-place",    "theme",
                           "text-size",      "help",         "steps",
                           "json",           "problems",     "history",
                           "compare",        "format",       "end",
                           "no-nodes",       "no-drafts",    "no-mesh",
                           "no-problems",    "no-history"};
static_assert(names.size() == static_cast<std::size_t>(lastSign) + 1);

std::vector<IconShape> readShapes()
{
    useSigns();
    const auto found = iconShapes(QResource(QStringLiteral(":/signs/signs.svg")).uncompressedData());
    std::vector<IconShape> out;
    for (const char* name : names) {
        const auto shape = found.find(name);
        out.push_back(shape == found.end() ? IconShape() : shape->second);
    }
    return out;
}

/// Read when the first icon is drawn.
const IconShape& shapeOf(Sign sign)
{
    static const std::vector<IconShape> shapes = readShapes();
    return shapes[static_cast<std::size_t>(sign)];
}

/// A painter whose units are those of the grid in @p rect.
class OnGrid
{
public:
    OnGrid(QPainter& painter, const QRectF& rect) : m_brush(painter)
    {
        const qreal size = std::min(rect.width(), rect.height());
        painter.translate(rect.center() - QPointF(size / 2, size / 2));
        painter.scale(size / grid, size / grid);
    }

private:
    Brush m_brush;
};

QPen penOf(const QColor& ink, qreal width)
{
    return {ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

const char* nameOf(Sign sign)
{
    return names[static_cast<std::size_t>(sign)];
}

QIcon icon(Sign sign)
{
    return icon(sign, QColor());
}

QIcon icon(Sign sign, const QColor& ink)
{
    return drawnIcon([sign, ink](QPainter& painter, const QRect& rect, QIcon::Mode mode) {
        const Colours& colours = coloursFor(QApplication::palette());
        const QColor& ofTheme = mode == QIcon::Disabled ? colours.hint : colours.text;
        drawIcon(painter, sign, rect, mode != QIcon::Disabled && ink.isValid() ? ink : ofTheme);
    });
}

QIcon icon(Sign sign, QColor Colours::*ink)
{
    return drawnIcon([sign, ink](QPainter& painter, const QRect& rect, QIcon::Mode) {
        drawIcon(painter, sign, rect, coloursFor(QApplication::palette()).*ink);
    });
}

QIcon badge(Sign sign, QColor Colours::*ground)
{
    return drawnIcon([sign, ground](QPainter& painter, const QRect& rect, QIcon::Mode) {
        const Colours& colours = coloursFor(QApplication::palette());
        drawBadge(painter, sign, rect, colours.*ground, colours.card);
    });
}

void drawIcon(QPainter& painter, Sign sign, const QRectF& rect, const QColor& ink)
{
    const IconShape& shape = shapeOf(sign);
    const OnGrid units(painter, rect);
    painter.setPen(penOf(ink, measures.stroke.icon));
    painter.setBrush(Qt::NoBrush);
    for (const QPainterPath& part : shape.lines)
        painter.drawPath(part);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPath(shape.solid);
}

void drawBadge(QPainter& painter, Sign sign, const QRectF& rect, const QColor& ground, const QColor& ink)
{
    const OnGrid units(painter, rect);
    bool isOutline = true; // the first part of such a sign is its outline, what is in it follows
    for (const QPainterPath& part : shapeOf(sign).lines) {
        painter.setPen(isOutline ? penOf(ground, 1) : penOf(ink, measures.stroke.focus));
        painter.setBrush(isOutline ? QBrush(ground) : QBrush(Qt::NoBrush));
        painter.drawPath(part);
        isOutline = false;
    }
}

void drawScene(QPainter& painter, Sign sign, const QRectF& rect, const QPalette& palette)
{
    const Colours& colours = coloursFor(palette);
    const qreal size = std::min(rect.width(), rect.height());
    drawBox(painter, QRectF(rect.center() - QPointF(size / 2, size / 2), QSizeF(size, size)), size / 2,
            colours.accentSoft, QColor(), 0);
    const OnGrid units(painter, rect);
    const qreal line = measures.stroke.focus * grid / size;
    const IconShape& shape = shapeOf(sign);
    for (std::size_t at = 0; at < shape.lines.size(); ++at) {
        painter.setBrush(at == 0 ? QBrush(colours.card) : QBrush(Qt::NoBrush));
        painter.setPen(penOf(at + 1 == shape.lines.size() ? colours.accent : colours.soft, line));
        painter.drawPath(shape.lines[at]);
    }
}

} // namespace meshwright
