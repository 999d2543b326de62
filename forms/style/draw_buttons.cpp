// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/draw_buttons.h"

#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "forms/style/pens.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace meshwright {

namespace {

/// How a button is drawn in the state it is in.
struct ButtonLook
{
    QColor fill;
    QColor edge;
    QColor ink;
};

bool isEnabled(const QStyleOption& option)
{
    return option.state & QStyle::State_Enabled;
}

/// @p fill as it is under the pointer, and while it is pressed.
QColor touched(const QColor& fill, const QColor& ink, const QStyleOption& option)
{
    constexpr qreal pointed = 0.08;
    constexpr qreal pressed = 0.16;
    if (!isEnabled(option))
        return fill;
    if (option.state & QStyle::State_Sunken)
        return mixed(fill, ink, pressed);
    return option.state & QStyle::State_MouseOver ? mixed(fill, ink, pointed) : fill;
}

ButtonLook lookOf(ButtonKind kind, const QStyleOption& option)
{
    const Colours& colours = coloursFor(option.palette);
    const QColor ground = colours.card;
    if (!isEnabled(option))
        return {kind == ButtonKind::Quiet ? QColor() : ground,
                kind == ButtonKind::Quiet ? QColor() : colours.border, colours.hint};
    const bool isTouched = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    switch (kind) {
    case ButtonKind::Primary:
        return {touched(colours.accent, colours.text, option), QColor(), colours.accentText};
    case ButtonKind::Final:
        return {touched(colours.error, colours.text, option), QColor(), colours.card};
    case ButtonKind::Destructive:
        return {isTouched ? colours.errorSoft : ground, colours.error, colours.error};
    case ButtonKind::Quiet:
        return {isTouched ? colours.accentSoft : QColor(), QColor(), colours.accent};
    case ButtonKind::Plain:
        break;
    }
    if (option.state & QStyle::State_On)
        return {colours.select, colours.accent, colours.text};
    return {touched(ground, colours.accent, option), colours.fieldBorder, colours.text};
}

/// @p icon in one colour, whatever it is drawn in: on a filled button.
QIcon recoloured(const QIcon& icon, const QSize& size, const QColor& ink)
{
    QPixmap drawn = icon.pixmap(size, qApp->devicePixelRatio());
    QPainter painter(&drawn);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawn.rect(), ink);
    return QIcon(drawn);
}

template <typename Option>
Option withInk(const Option& option, ButtonKind kind)
{
    Option out = option;
    const QColor ink = lookOf(kind, option).ink;
    // A button may have an ink of its own: what is folded and wrong.
    const bool isOwn = kind == ButtonKind::Plain && option.palette.color(QPalette::ButtonText) !=
                                                        option.palette.color(QPalette::WindowText);
    if (!isOwn)
        out.palette.setColor(QPalette::ButtonText, ink);
    if (kind != ButtonKind::Plain && !option.icon.isNull())
        out.icon = recoloured(option.icon, option.iconSize, ink);
    return out;
}

void drawToggle(const QStyleOption& option, QPainter& painter)
{
    const Colours& colours = coloursFor(option.palette);
    const bool isOn = option.state & QStyle::State_On;
    const QColor ground = !isEnabled(option) ? colours.border : isOn ? colours.accent : colours.fieldBorder;
    const QRectF box(option.rect);
    drawBox(painter, box, box.height() / 2, ground, QColor(), 0);
    const qreal gap = measures.stroke.focus;
    const qreal size = box.height() - 2 * gap;
    const bool isRight = isOn == (option.direction == Qt::LeftToRight);
    const QRectF knob(isRight ? box.right() - gap - size : box.left() + gap, box.top() + gap, size, size);
    drawBox(painter, knob, size / 2, isOn ? colours.accentText : colours.card, QColor(), 0);
}

/// A way that is offered with its reason: a card to press, the main one of some with an edge in the accent.
void drawCommandLink(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Colours& colours = coloursFor(option.palette);
    const bool isMain = kindOf(widget) == ButtonKind::Primary;
    drawBox(painter, option.rect, measures.radius.card, touched(colours.card, colours.accent, option),
            isMain ? colours.accent : colours.border, isMain ? measures.stroke.icon : measures.stroke.hair);
    if (option.state & QStyle::State_HasFocus)
        drawFocus(painter, option.rect, measures.radius.card, colours);
}

} // namespace

void drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (button && button->features & QStyleOptionButton::CommandLinkButton)
        return drawCommandLink(option, painter, widget);
    const bool isFlat = button && button->features & QStyleOptionButton::Flat;
    const ButtonKind kind = isFlat ? ButtonKind::Quiet : kindOf(widget);
    const ButtonLook look = lookOf(kind, option);
    const Colours& colours = coloursFor(option.palette);
    drawBox(painter, option.rect, measures.radius.control, look.fill, look.edge, measures.stroke.hair,
            edgeLine(option));
    if (!(option.state & QStyle::State_HasFocus))
        return;
    drawFocus(painter, option.rect, measures.radius.control, colours);
    const bool isFilled = kind == ButtonKind::Primary || kind == ButtonKind::Final;
    if (isFilled) // the ring has its colour: a line between tells them apart
        drawBox(painter,
                QRectF(option.rect)
                    .adjusted(measures.stroke.focus, measures.stroke.focus, -measures.stroke.focus,
                              -measures.stroke.focus),
                measures.radius.mark, QColor(), look.ink, measures.stroke.hair);
}

QStyleOptionButton inked(const QStyleOptionButton& option, const QWidget* widget)
{
    const bool isFlat = option.features & QStyleOptionButton::Flat;
    return withInk(option, isFlat ? ButtonKind::Quiet : kindOf(widget));
}

QStyleOptionToolButton inked(const QStyleOptionToolButton& option, const QWidget* widget)
{
    return withInk(option, kindOf(widget));
}

void drawToolPanel(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget)
{
    const Colours& colours = coloursFor(option.palette);
    const ButtonKind kind = kindOf(widget);
    const bool isFlat = option.state & QStyle::State_AutoRaise && kind == ButtonKind::Plain;
    const bool isTouched = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (!isFlat) {
        const ButtonLook look = lookOf(kind, option);
        drawBox(painter, option.rect, measures.radius.control, look.fill, look.edge, measures.stroke.hair,
                edgeLine(option));
    } else if (isTouched && isEnabled(option)) {
        drawBox(painter, option.rect, measures.radius.control, colours.accentSoft, QColor(), 0);
    }
    if (option.state & QStyle::State_HasFocus)
        drawFocus(painter, option.rect, measures.radius.control, colours);
}

void drawCheckMark(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    if (isToggle(widget))
        return drawToggle(option, painter);
    const Colours& colours = coloursFor(option.palette);
    const bool isOn = option.state & QStyle::State_On;
    const bool isPart = option.state & QStyle::State_NoChange;
    const QColor fill = isOn || isPart ? (isEnabled(option) ? colours.accent : colours.hint) : colours.field;
    const qreal size = std::min({option.rect.width(), option.rect.height(), measures.height.mark});
    QRectF box(0, 0, size, size);
    box.moveCenter(QRectF(option.rect).center());
    drawBox(painter, box, measures.radius.mark, fill, isOn || isPart ? QColor() : colours.fieldBorder,
            measures.stroke.hair);
    if (isOn)
        drawHook(painter, box, isEnabled(option) ? colours.accentText : colours.card);
    else if (isPart)
        painter.fillRect(box.adjusted(size / 4, size / 2 - 1, -size / 4, 1 - size / 2), colours.accentText);
}

void drawRadioMark(const QStyleOption& option, QPainter& painter)
{
    const Colours& colours = coloursFor(option.palette);
    const bool isOn = option.state & QStyle::State_On;
    const QColor ink = isEnabled(option) ? colours.accent : colours.hint;
    const QRectF box(option.rect);
    drawBox(painter, box, box.height() / 2, isOn ? ink : colours.field, isOn ? QColor() : colours.fieldBorder,
            measures.stroke.hair);
    if (!isOn)
        return;
    const qreal inset = box.width() * 0.3;
    const QRectF dot = box.adjusted(inset, inset, -inset, -inset);
    drawBox(painter, dot, dot.height() / 2, isEnabled(option) ? colours.accentText : colours.card, QColor(),
            0);
}

} // namespace meshwright
