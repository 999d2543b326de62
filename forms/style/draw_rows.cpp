// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/draw_rows.h"

#include "forms/style/measures.h"
#include "forms/style/pens.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace meshwright {

namespace {

constexpr qreal branchSize = 8;

bool isChosen(const QStyleOption& option)
{
    return option.state & QStyle::State_Selected;
}

/// What @p option stands on, but for its row's own ground; not valid where that is nothing.
QColor groundOf(const QStyleOption& option)
{
    const Colours& colours = coloursFor(option.palette);
    if (isChosen(option))
        return colours.select;
    const bool isPointedAt = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    return isPointedAt ? mixed(colours.card, colours.accentSoft, 0.6) : QColor();
}

/// The bar at the side of what is chosen, where reading begins.
void drawBar(const QStyleOption& option, QPainter& painter)
{
    const int width = qRound(measures.stroke.bar);
    const QRect bar(option.rect.left(), option.rect.top(), width, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                     coloursFor(option.palette).accent);
}

/// A ring around all cells of the row that has the focus, of which this is one.
void drawRowFocus(const QStyleOptionViewItem& option, QPainter& painter, const QTableView& table)
{
    if (!table.hasFocus() || option.index.row() != table.currentIndex().row())
        return;
    const QColor ink = coloursFor(option.palette).accent;
    const int width = qRound(measures.stroke.focus);
    const QRect& cell = option.rect;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), width), ink);
    painter.fillRect(QRect(cell.left(), cell.bottom() - width + 1, cell.width(), width), ink);
}

/// Whether the cell is the one where its row begins to be read.
bool isFirstCell(const QStyleOptionViewItem& option, const QTableView& table)
{
    return table.horizontalHeader()->visualIndex(option.index.column()) == 0;
}

} // namespace

void drawRowGround(const QStyleOptionViewItem& option, QPainter& painter, const QWidget* view)
{
    const Colours& colours = coloursFor(option.palette);
    if (qobject_cast<const QTreeView*>(view)) {
        if (const QColor ground = groundOf(option); ground.isValid())
            painter.fillRect(option.rect, ground);
        if (isChosen(option) && option.rect.left() <= 0)
            drawBar(option, painter);
    } else if (qobject_cast<const QTableView*>(view)) {
        drawLowerEdge(painter, option.rect, colours.border);
    }
}

void drawItemGround(const QStyleOptionViewItem& option, QPainter& painter, const QWidget* view)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (const QColor ground = groundOf(option); ground.isValid())
        painter.fillRect(option.rect, ground);
    if (const auto* table = qobject_cast<const QTableView*>(view)) {
        drawLowerEdge(painter, option.rect, coloursFor(option.palette).border);
        drawRowFocus(option, painter, *table);
        if (isChosen(option) && isFirstCell(option, *table))
            drawBar(option, painter);
    } else if (isChosen(option) && !qobject_cast<const QTreeView*>(view)) {
        drawBar(option, painter);
    }
}

void drawItemFocus(const QStyleOption& option, QPainter& painter, const QWidget* view)
{
    if (!qobject_cast<const QTableView*>(view))
        drawFocus(painter, option.rect, measures.radius.mark, coloursFor(option.palette));
}

void drawHeaderSection(const QStyleOptionHeader& option, QPainter& painter)
{
    const Colours& colours = coloursFor(option.palette);
    const bool isPointedAt = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, isPointedAt ? colours.accentSoft : colours.card);
    drawLowerEdge(painter, option.rect, colours.border);
}

QStyleOptionHeader headerWords(const QStyleOptionHeader& option)
{
    QStyleOptionHeader out = option;
    out.palette.setColor(QPalette::ButtonText, coloursFor(option.palette).soft);
    out.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, option.rect.width());
    return out;
}

QRect sortSignRect(const QStyleOptionHeader& option, const QWidget* header)
{
    const auto* const view = qobject_cast<const QHeaderView*>(header);
    if (!view || !(option.textAlignment & Qt::AlignLeft))
        return option.rect;
    const QRect section(view->sectionViewportPosition(option.section), option.rect.top(),
                        view->sectionSize(option.section), option.rect.height());
    QRect out = QStyle::visualRect(option.direction, section, option.rect);
    const int words = section.left() + option.fontMetrics.horizontalAdvance(option.text);
    out.moveLeft(std::min(out.left(), words + measures.gap.medium));
    return QStyle::visualRect(option.direction, section, out);
}

void drawBranch(const QStyleOption& option, QPainter& painter)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    const bool isOpen = option.state & QStyle::State_Open;
    drawChevron(painter, option.rect, isOpen ? Qt::DownArrow : closed, branchSize,
                coloursFor(option.palette).soft);
}

} // namespace meshwright
