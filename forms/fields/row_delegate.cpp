// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/row_delegate.h"

#include "forms/fields/node_view.h"
#include "forms/fields/shown_rows.h"
#include "forms/style/chip.h"
#include "forms/style/measures.h"
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
    const QString state = index.data(ShownRows::StateRole).toString();
    if (state.isEmpty())
        return;
    const auto severity = static_cast<Severity>(index.data(DocumentListModel::SeverityRole).toInt());
    const QRect at = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                         chipSize(state, option.font), option.rect.adjusted(gap, 0, -gap, 0));
    drawChip(*painter, at, state, severity == Severity::Error ? Tone::Error : Tone::Warning, option.palette,
             option.font);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {0, std::max(SeverityDelegate::sizeHint(option, index).height(),
                        measures.height.row - measures.gap.tight)};
}

} // namespace meshwright
