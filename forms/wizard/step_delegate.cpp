// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/step_delegate.h"

#include "forms/style/icons.h"
#include "forms/style/look.h"
#include "forms/style/measures.h"
#include "forms/style/row_ground.h"
#include "forms/style/text_size.h"
#include "forms/wizard/steps_model.h"

#include <QPainter>

#include <algorithm>

namespace meshwright {

using steps::StepState;

namespace {

constexpr int stepMargin = measures.gap.medium;
constexpr int stepGap = measures.gap.small;
constexpr int stepPadding = measures.gap.small;

QFont titleFont(const QStyleOptionViewItem& option, bool current)
{
    return fontOf(current ? TextSize::Strong : TextSize::Base, option.font);
}

QFont wordsFont(const QStyleOptionViewItem& option)
{
    return fontOf(TextSize::Chip, option.font);
}

/// What a step looks like from afar: each state has a shape of its own.
void drawState(QPainter& painter, const QRect& at, const StepState& state, const QPalette& palette)
{
    const Colours& colours = coloursFor(palette);
    switch (state.kind) {
    case StepState::Errors:
        return drawBadge(painter, Sign::Error, at, colours.error, colours.card);
    case StepState::Warnings:
        return drawBadge(painter, Sign::Warning, at, colours.warning, colours.card);
    case StepState::Complete:
        return drawBadge(painter, Sign::Ok, at, colours.good, colours.card);
    case StepState::Nothing:
        return drawIcon(painter, Sign::Nothing, at, colours.soft);
    default:
        return drawIcon(painter, Sign::ToDo, at, colours.fieldBorder);
    }
}

int signSizeOf(const QStyleOptionViewItem& option)
{
    return std::max(measures.height.mark, option.fontMetrics.height());
}

} // namespace

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics title(titleFont(option, true));
    const QFontMetrics words(wordsFont(option));
    const int width = std::max(title.horizontalAdvance(index.data().toString()),
                               words.horizontalAdvance(index.data(StepsModel::WordsRole).toString()));
    return {width + signSizeOf(option) + stepGap + 2 * stepMargin,
            title.height() + words.height() + 2 * stepPadding};
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    drawWithoutWords(*painter, item);

    const bool isCurrent = item.state & QStyle::State_Selected;
    // Words that are too long use the room that is left behind others.
    const QRect inner =
        QStyle::visualRect(item.direction, item.rect,
                           item.rect.adjusted(stepMargin, stepPadding, -measures.gap.tight, -stepPadding));
    const int size = signSizeOf(option);
    const QRect sign(inner.left(), inner.center().y() - size / 2, size, size);
    drawState(*painter, QStyle::visualRect(item.direction, inner, sign),
              index.data(StepsModel::StateRole).value<StepState>(), item.palette);
    const QRect texts = QStyle::visualRect(item.direction, inner, inner.adjusted(size + stepGap, 0, 0, 0));
    const QFont strong = titleFont(option, isCurrent);
    const bool fits = QFontMetrics(strong).horizontalAdvance(index.data().toString()) <= texts.width();
    const QFont title = fits ? strong : titleFont(option, false); // rather whole than strong
    const int titleHeight = QFontMetrics(title).height();
    const Colours& colours = coloursFor(item.palette);
    const auto write = [&](const QRect& at, const QFont& font, const QColor& ink, const QString& text) {
        painter->setFont(font);
        painter->setPen(ink);
        // Letters may reach a pixel below their line: an underscore is nothing else.
        painter->drawText(at, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextDontClip,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, at.width()));
    };
    painter->save();
    painter->setLayoutDirection(item.direction);
    write(QRect(texts.topLeft(), QSize(texts.width(), titleHeight)), title, colours.text,
          index.data().toString());
    write(texts.adjusted(0, titleHeight, 0, 0), wordsFont(option), colours.soft,
          index.data(StepsModel::ShownRole).toString());
    painter->restore();
}

} // namespace meshwright
