// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/draw_bars.h"

#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "forms/style/pens.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace meshwright {

namespace {

bool isHorizontal(const QStyleOptionSlider& option)
{
    return option.orientation == Qt::Horizontal;
}

/// Where on the bar its slider begins, and how long it is.
struct Span
{
    int begin;
    int length;
};

Span sliderOf(const QStyleOptionSlider& option)
{
    const int room = isHorizontal(option) ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return {0, room};
    const auto share = static_cast<int>(qint64(option.pageStep) * room / (range + option.pageStep));
    const int length = std::clamp(share, std::min(measures.width.leastScroller, room), room);
    return {QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                            room - length, option.upsideDown),
            length};
}

QRect partOf(const QStyleOptionSlider& option, int begin, int length)
{
    const QRect& bar = option.rect;
    return isHorizontal(option) ? QRect(bar.left() + begin, bar.top(), length, bar.height())
                                : QRect(bar.left(), bar.top() + begin, bar.width(), length);
}

/// What @p widget stands on: a card, or the window.
QColor groundAround(const QWidget* widget, const QPalette& palette)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        if (isCard(widget))
            return coloursFor(palette).card;
    return palette.color(QPalette::Window);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const Span slider = sliderOf(option);
    const int room = isHorizontal(option) ? option.rect.width() : option.rect.height();
    const int end = slider.begin + slider.length;
    QRect out;
    if (part == QStyle::SC_ScrollBarSlider)
        out = partOf(option, slider.begin, slider.length);
    else if (part == QStyle::SC_ScrollBarSubPage)
        out = partOf(option, 0, slider.begin);
    else if (part == QStyle::SC_ScrollBarAddPage)
        out = partOf(option, end, room - end);
    else if (part == QStyle::SC_ScrollBarGroove)
        out = option.rect;
    return QStyle::visualRect(option.direction, option.rect, out);
}

void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget)
{
    const Colours& colours = coloursFor(option.palette);
    painter.fillRect(option.rect, groundAround(widget, option.palette));
    const QRectF slider(scrollBarPart(option, QStyle::SC_ScrollBarSlider));
    const bool isTouched = option.activeSubControls & QStyle::SC_ScrollBarSlider &&
                           option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const qreal across = (isHorizontal(option) ? slider.height() : slider.width()) - measures.width.scroller;
    const QRectF shown =
        isHorizontal(option)
            ? slider.adjusted(measures.stroke.focus, across / 2, -measures.stroke.focus, -across / 2)
            : slider.adjusted(across / 2, measures.stroke.focus, -across / 2, -measures.stroke.focus);
    if (option.maximum > option.minimum)
        drawBox(painter, shown, measures.width.scroller / 2.0, isTouched ? colours.soft : colours.fieldBorder,
                QColor(), 0);
}

void drawTab(const QStyleOptionTab& option, QPainter& painter)
{
    const Colours& colours = coloursFor(option.palette);
    const QRect& tab = option.rect;
    const bool isChosen = option.state & QStyle::State_Selected;
    if (!isChosen && option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        drawBox(painter, QRectF(tab).adjusted(0, measures.stroke.focus, 0, -measures.stroke.bar),
                measures.radius.mark, colours.accentSoft, QColor(), 0);
    drawLowerEdge(painter, tab, colours.border);
    const int bar = qRound(measures.stroke.bar);
    if (isChosen)
        painter.fillRect(QRect(tab.left(), tab.bottom() - bar + 1, tab.width(), bar), colours.accent);
}

void drawSplitter(const QStyleOption& option, QPainter& painter)
{
    const Colours& colours = coloursFor(option.palette);
    const bool isTouched = option.state & QStyle::State_MouseOver;
    const QRect& handle = option.rect;
    const int width = isTouched ? qRound(measures.stroke.focus) : 1;
    const bool isUpright = option.state & QStyle::State_Horizontal; // it stands between what is side by side
    const QRect line = isUpright ? QRect(handle.center().x(), handle.top(), width, handle.height())
                                 : QRect(handle.left(), handle.center().y(), handle.width(), width);
    painter.fillRect(line, isTouched ? colours.accent : colours.border);
}

void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter)
{
    const Colours& colours = coloursFor(option.palette);
    painter.fillRect(option.rect, option.palette.window());
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (isEnabled && option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        drawBox(painter, QRectF(option.rect), measures.radius.mark, colours.select, QColor(), 0);
    painter.setPen(isEnabled ? colours.text : colours.hint);
    painter.drawText(option.rect,
                     Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine,
                     option.text);
}

void drawToolBar(const QStyleOption& option, QPainter& painter)
{
    const Colours& colours = coloursFor(option.palette);
    painter.fillRect(option.rect, colours.card);
    drawLowerEdge(painter, option.rect, colours.border);
}

bool drawRule(const QStyleOption& option, QPainter& painter)
{
    const auto* const frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (!frame || (frame->frameShape != QFrame::HLine && frame->frameShape != QFrame::VLine))
        return false;
    QRect line = option.rect;
    if (frame->frameShape == QFrame::HLine)
        line = {line.left(), line.center().y(), line.width(), qRound(measures.stroke.hair)};
    else
        line = {line.center().x(), line.top(), qRound(measures.stroke.hair), line.height()};
    painter.fillRect(line, coloursFor(option.palette).border);
    return true;
}

void drawFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Colours& colours = coloursFor(option.palette);
    if (isCard(widget))
        return drawCard(painter, option.rect, option.palette);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    drawBox(painter, option.rect, measures.radius.mark, QColor(), hasFocus ? colours.accent : colours.border,
            measures.stroke.hair);
}

} // namespace meshwright
