// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/found_delegate.h"

#include "forms/fields/severity_look.h"
#include "forms/review_window/kind_signs.h"
#include "forms/style/chip.h"
#include "forms/style/measures.h"
#include "forms/style/text_size.h"
#include "models/review/review_tree.h"

#include <QPainter>

#include <utility>
#include <vector>

namespace meshwright {

namespace {

using FoundChip = std::pair<QString, Tone>;

bool isGroupOfFound(const QModelIndex& index)
{
    return index.data(ReviewTree::CountRole).isValid();
}

/// What stands at the end of a resource.
std::vector<FoundChip> chipsOf(const QModelIndex& index)
{
    std::vector<FoundChip> out;
    if (isGroupOfFound(index) || !index.data(ReviewTree::IsCheckedRole).toBool())
        return out;
    const auto add = [&](int role, Tone tone) {
        if (const int count = index.data(role).toInt(); count > 0)
            out.emplace_back(QString::number(count), tone);
    };
    add(ReviewTree::ErrorsRole, Tone::Error);
    add(ReviewTree::WarningsRole, Tone::Warning);
    add(ReviewTree::HintsRole, Tone::Neutral);
    if (out.empty())
        out.emplace_back(FoundDelegate::tr("sound"), Tone::Good);
    return out;
}

int widthOf(const std::vector<FoundChip>& chips, const QFont& font)
{
    int out = 0;
    for (const auto& [words, tone] : chips)
        out += chipSize(words, font).width() + measures.gap.tight;
    return out;
}

QString countOf(const QModelIndex& index)
{
    return isGroupOfFound(index) ? QString::number(index.data(ReviewTree::CountRole).toInt()) : QString();
}

} // namespace

void FoundDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant kind = index.data(ReviewTree::KindRole);
    const QVariant severity = index.data(ReviewTree::SeverityRole);
    int beside = widthOf(chipsOf(index), option->font);
    if (isGroupOfFound(index)) {
        option->font = fontOf(TextSize::Strong, option->font);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = severity.isValid()
                           ? severityIcon(static_cast<Severity>(severity.toInt()), option->palette)
                           : icon(kind.isValid() ? signOf(static_cast<Kind>(kind.toInt())) : Sign::Kept);
        option->decorationSize = QSize(measures.height.mark, measures.height.mark);
        beside =
            option->fontMetrics.horizontalAdvance(countOf(index)) + measures.height.mark + measures.gap.wide;
    }
    if (option->rect.isValid())
        option->text = QFontMetrics(option->font)
                           .elidedText(option->text, Qt::ElideMiddle,
                                       option->rect.width() - beside - 2 * measures.gap.small);
}

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QRect inner = option.rect.adjusted(0, 0, -measures.gap.small, 0);
    int right = inner.right();
    const std::vector<FoundChip> chips = chipsOf(index);
    for (auto chip = chips.rbegin(); chip != chips.rend(); ++chip) {
        const QSize size = chipSize(chip->first, option.font);
        const QRect at(right - size.width() + 1, inner.top() + (inner.height() - size.height()) / 2,
                       size.width(), size.height());
        drawChip(*painter, QStyle::visualRect(option.direction, inner, at), chip->first, chip->second,
                 option.palette, option.font);
        right -= size.width() + measures.gap.tight;
    }
    painter->save();
    painter->setPen(muted(option.palette));
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->drawText(inner, static_cast<int>(end | Qt::AlignVCenter) | Qt::TextSingleLine, countOf(index));
    painter->restore();
}

} // namespace meshwright
