// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/state_delegate.h"

#include "forms/fields/severity_look.h"
#include "forms/style/chip.h"
#include "forms/style/measures.h"
#include "forms/style/row_ground.h"
#include "forms/style/text_size.h"
#include "models/items/nodes_model.h"

#include <QPainter>

#include <algorithm>

namespace meshwright {

namespace {

struct NodeState
{
    QString words;
    Tone tone;
};

/// How the node of a row stands. While it has not been read that is neither good nor bad.
NodeState stateOf(const QModelIndex& index)
{
    const QString problems = index.data().toString();
    const QVariant worst = index.data(RowModel::SeverityRole);
    if (!problems.isEmpty())
        return {problems, worst.isValid() ? toneOf(static_cast<Severity>(worst.toInt())) : Tone::Neutral};
    const auto node = index.data(NodesModel::NodeRole).value<DescribedNode>();
    return {node.description.is_null() ? QString() : StateDelegate::tr("Sound", "a virtual node"),
            Tone::Good};
}

} // namespace

void StateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    drawWithoutWords(*painter, item);
    const NodeState state = stateOf(index);
    if (state.words.isEmpty())
        return;
    QSize size = chipSize(state.words, option.font);
    size.setWidth(std::min(size.width(), option.rect.width() - 2 * measures.gap.small));
    const QRect room = option.rect.adjusted(measures.gap.small, 0, -measures.gap.small, 0);
    drawChip(*painter, QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, room),
             state.words, state.tone, option.palette, option.font);
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index)
        .expandedTo(chipSize(stateOf(index).words, option.font) + QSize(2 * measures.gap.small, 0));
}

void NameDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = fontOf(TextSize::Strong, option->font);
    option->fontMetrics = QFontMetrics(option->font);
}

} // namespace meshwright
