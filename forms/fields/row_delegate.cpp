// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/row_delegate.h"

#include "forms/fields/node_view.h"
#include "forms/fields/shown_rows.h"
#include "forms/style/chip.h"
#include "forms/style/icons.h"
#include "forms/style/look.h"
#include "forms/style/measures.h"
#include "forms/style/text_size.h"
#include "models/items/document_list_model.h"

#include <QPainter>

#include <algorithm>

namespace meshwright {

namespace {

constexpr int gap = measures.gap.small;

/// How much of a row what is wrong with it takes at its end.
int stateWidth(const QStyleOptionViewItem& option, const QString& state)
{
    return state.isEmpty() ? 0 : chipSize(state, option.font).width() + gap;
}

} // namespace

RowDelegate::RowDelegate(const FormContext& context, QObject* parent)
    : SeverityDelegate(DocumentListModel::SeverityRole, parent,
                       [state = context.state](const QModelIndex& index) {
                           return state->visited().showsWithin(
                               index.data(DocumentListModel::PointerRole).value<Pointer>());
                       })
{}

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    SeverityDelegate::initStyleOption(option, index);
    if (option->rect.isValid() && !index.data(ShownRows::ColumnsRole).toStringList().isEmpty())
        return option->text.clear(); // paintColumns() says it
    const int sign =
        option->features & QStyleOptionViewItem::HasDecoration ? option->decorationSize.width() + gap : 0;
    const int room = option->rect.width() - sign - 2 * gap -
                     stateWidth(*option, index.data(ShownRows::StateRole).toString());
    if (option->rect.isValid()) // its size may be asked for without one
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideMiddle, room);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    SeverityDelegate::paint(painter, option, index);
    if (const QStringList columns = index.data(ShownRows::ColumnsRole).toStringList(); !columns.isEmpty())
        paintColumns(*painter, option, index, columns);
    const QString state = index.data(ShownRows::StateRole).toString();
    if (state.isEmpty())
        return;
    const auto severity = static_cast<Severity>(index.data(DocumentListModel::SeverityRole).toInt());
    const QRect at = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                         chipSize(state, option.font), option.rect.adjusted(gap, 0, -gap, 0));
    drawChip(*painter, at, state, severity == Severity::Error ? Tone::Error : Tone::Warning, option.palette,
             option.font);
}

void RowDelegate::paintColumns(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index, const QStringList& columns) const
{
    const Colours& colours = coloursFor(option.palette);
    const int side = option.fontMetrics.height();
    QRect room = option.rect.adjusted(measures.gap.tight, 0, -gap, 0);
    const auto placed = [&option](const QRect& place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const QRect sign(room.left(), room.center().y() - side / 2, side, side);
    if (!index.data(DocumentListModel::SeverityRole).isValid() && isShown(index))
        drawBadge(painter, Sign::Ok, placed(sign), colours.good, colours.card);
    room.setLeft(sign.right() + gap);
    room.setRight(room.right() - stateWidth(option, index.data(ShownRows::StateRole).toString()));
    painter.save();
    for (qsizetype at = 0; at < columns.size(); ++at) {
        painter.setFont(at == 1 ? fontOf(TextSize::Strong, option.font) : option.font);
        painter.setPen(at == 1 || at == 2 ? colours.text : colours.soft);
        const QFontMetrics letters = painter.fontMetrics();
        const int least = side * (at == 0 ? 1 : 4); // so that they stand below each other
        const int width =
            at + 1 == columns.size()
                ? room.width()
                : std::min(room.width(), std::max(least, letters.horizontalAdvance(columns[at]) + gap));
        const QRect cell(room.left(), room.top(), width, room.height());
        painter.drawText(placed(cell),
                         static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                             Qt::AlignVCenter | Qt::TextSingleLine,
                         letters.elidedText(columns[at], Qt::ElideRight, width));
        room.setLeft(room.left() + width);
    }
    painter.restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {0, std::max(SeverityDelegate::sizeHint(option, index).height(),
                        measures.height.row - measures.gap.tight)};
}

} // namespace meshwright
