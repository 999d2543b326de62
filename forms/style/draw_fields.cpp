// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/draw_fields.h"

#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "forms/style/pens.h"

#include <QLayout>
#include <QPainter>
#include <QStyleOption>

namespace meshwright {

namespace {

constexpr qreal arrowSize = 8;

QFont titleFontOf(const QFont& base)
{
    QFont out = base;
    out.setWeight(QFont::Bold);
    return out;
}

int titleHeight(const QStyleOptionGroupBox& option)
{
    return option.text.isEmpty() ? 0 : option.fontMetrics.height();
}

QRect inside(const QRect& field)
{
    const int edge = qRound(measures.stroke.focus);
    return field.adjusted(edge, edge, -edge, -edge);
}

QRect arrowRoom(const QRect& field)
{
    QRect out = inside(field);
    out.setLeft(out.right() - measures.width.arrow + 1);
    return out;
}

QColor arrowInk(const QStyleOption& option, bool canBeUsed)
{
    const Colours& colours = coloursFor(option.palette);
    return canBeUsed && option.state & QStyle::State_Enabled ? colours.soft : colours.border;
}

} // namespace

void drawField(const QStyleOption& option, QPainter& painter)
{
    const Colours& colours = coloursFor(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    drawBox(painter, option.rect, measures.radius.control, isEnabled ? colours.field : colours.window,
            isEnabled ? colours.fieldBorder : colours.border, measures.stroke.hair, edgeLine(option));
    if (option.state & QStyle::State_HasFocus)
        drawFocus(painter, option.rect, measures.radius.control, colours);
}

void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter)
{
    drawField(option, painter);
    drawChevron(painter, comboBoxPart(option, QStyle::SC_ComboBoxArrow), Qt::DownArrow, arrowSize,
                arrowInk(option, true));
}

void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter)
{
    drawField(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Colours& colours = coloursFor(option.palette);
    const auto draw = [&](QStyle::SubControl part, Qt::ArrowType to, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect at = spinBoxPart(option, part);
        if (option.activeSubControls == part && option.state & QStyle::State_MouseOver)
            drawBox(painter, QRectF(at), measures.radius.mark, colours.accentSoft, QColor(), 0);
        drawChevron(painter, at, to, arrowSize, arrowInk(option, option.stepEnabled & step));
    };
    draw(QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    draw(QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const bool hasArrows = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const QRect arrows = arrowRoom(option.rect);
    QRect out = option.rect;
    if (part == QStyle::SC_SpinBoxEditField)
        out =
            inside(option.rect)
                .adjusted(measures.gap.tight, 0, hasArrows ? -measures.width.arrow : -measures.gap.tight, 0);
    else if (part != QStyle::SC_SpinBoxFrame && !hasArrows)
        out = {};
    else if (part == QStyle::SC_SpinBoxUp)
        out = arrows.adjusted(0, 0, 0, -arrows.height() / 2);
    else if (part == QStyle::SC_SpinBoxDown)
        out = arrows.adjusted(0, arrows.height() - arrows.height() / 2, 0, 0);
    return QStyle::visualRect(option.direction, option.rect, out);
}

QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    QRect out = option.rect;
    if (part == QStyle::SC_ComboBoxEditField)
        out = inside(option.rect).adjusted(measures.gap.tight, 0, -measures.width.arrow, 0);
    else if (part == QStyle::SC_ComboBoxArrow)
        out = arrowRoom(option.rect);
    return QStyle::visualRect(option.direction, option.rect, out);
}

void drawGroup(const QStyleOptionGroupBox& option, QPainter& painter, const QWidget* group)
{
    if (isCard(group))
        drawCard(painter, option.rect, option.palette);
    if (option.text.isEmpty())
        return;
    const Brush brush(painter);
    const QRect room = groupPart(option, QStyle::SC_GroupBoxLabel, group);
    const QFont font = titleFontOf(painter.font());
    painter.setFont(font);
    painter.setPen(coloursFor(option.palette).text);
    const QString shown = QFontMetrics(font).elidedText(option.text, Qt::ElideRight, room.width());
    const int alignment = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter.drawText(room, alignment | Qt::AlignVCenter | Qt::TextShowMnemonic, shown);
}

QRect groupPart(const QStyleOptionGroupBox& option, QStyle::SubControl part, const QWidget* group)
{
    const QRect whole = option.rect;
    const int title = titleHeight(option);
    const int edge = isCard(group) ? measures.gap.tight : 0;
    if (part == QStyle::SC_GroupBoxLabel) {
        const QLayout* const inside = group ? group->layout() : nullptr;
        const int aside = edge + (inside ? inside->contentsMargins().left() : 0);
        return {whole.left() + aside, whole.top() + measures.gap.medium, whole.width() - 2 * aside, title};
    }
    if (part == QStyle::SC_GroupBoxContents)
        return whole.adjusted(edge, title > 0 ? title + measures.gap.medium : 0, -edge,
                              -measures.gap.tight / 2);
    return part == QStyle::SC_GroupBoxFrame ? whole : QRect();
}

} // namespace meshwright
