// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/step_delegate.h"

#include "forms/fields/severity_look.h"
#include "forms/style/measures.h"
#include "forms/style/text_size.h"
#include "forms/wizard/steps_model.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace meshwright {

using steps::StepState;

namespace {

constexpr int stepMargin = measures.gap.medium;
constexpr int stepGap = measures.gap.small;
constexpr int stepPadding = measures.gap.tight;

QFont titleFont(const QStyleOptionViewItem& option, bool current)
{
    return fontOf(current ? TextSize::Strong : TextSize::Base, option.font);
}

QFont wordsFont(const QStyleOptionViewItem& option)
{
    return fontOf(TextSize::Chip, option.font);
}

/// An open ring for a step that is to be done, a short line for one that needs nothing, a hook for a complete
/// one.
void drawCalmSign(QPainter& painter, const QRectF& at, StepState::Kind kind, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = at.width() / 16;
    painter.setPen(QPen(colour, 1.6 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto point = [&](qreal x, qreal y) { return at.topLeft() + QPointF(x, y) * unit; };
    if (kind == StepState::Complete)
        painter.drawPolyline(QPolygonF({point(3, 8.5), point(6.5, 12), point(13, 4.5)}));
    else if (kind == StepState::Nothing)
        painter.drawLine(point(4, 8), point(12, 8));
    else
        painter.drawEllipse(at.center(), 4.5 * unit, 4.5 * unit);
}

void drawSign(QPainter& painter, const QRect& at, const StepState& state, const QStyleOptionViewItem& option,
              const QColor& calm)
{
    if (state.kind == StepState::Errors || state.kind == StepState::Warnings)
        severityIcon(state.kind == StepState::Errors ? Severity::Error : Severity::Warning, option.palette)
            .paint(&painter, at);
    else
        drawCalmSign(painter, at, state.kind, calm);
}

} // namespace

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics title(titleFont(option, true));
    const QFontMetrics words(wordsFont(option));
    const int sign = words.height();
    const int width =
        std::max(title.horizontalAdvance(index.data().toString()),
                 sign + stepGap + words.horizontalAdvance(index.data(StepsModel::WordsRole).toString()));
    return {width + 2 * stepMargin, title.height() + words.height() + 2 * stepPadding + 2};
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const QColor ink = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? ink : muted(item.palette);
    const QRect inner = item.rect.adjusted(stepMargin, stepPadding, -stepMargin, -stepPadding);
    painter->save();
    painter->setFont(titleFont(option, selected));
    painter->setPen(ink);
    const int titleHeight = painter->fontMetrics().height();
    const QRect title(inner.left(), inner.top(), inner.width(), titleHeight);
    const int start = static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    painter->setLayoutDirection(item.direction);
    painter->drawText(
        title, start,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->setFont(wordsFont(option));
    const int sign = painter->fontMetrics().height();
    const QRect line(inner.left(), title.bottom() + 2, inner.width(), sign);
    const QRect badge = QStyle::visualRect(item.direction, line, QRect(line.topLeft(), QSize(sign, sign)));
    const QRect words = QStyle::visualRect(item.direction, line, line.adjusted(sign + stepGap, 0, 0, 0));
    const auto state = index.data(StepsModel::StateRole).value<StepState>();
    painter->setPen(quiet);
    painter->drawText(words, start,
                      painter->fontMetrics().elidedText(index.data(StepsModel::WordsRole).toString(),
                                                        Qt::ElideRight, words.width()));
    drawSign(*painter, badge, state, item, quiet);
    painter->restore();
}

} // namespace meshwright
