// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/places_delegate.h"

#include "forms/console/places_tree.h"
#include "forms/fields/severity_look.h"
#include "forms/style/icons.h"
#include "forms/style/measures.h"
#include "forms/style/text_size.h"

#include <QPainter>

namespace meshwright {

namespace {

Sign signOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Endpoint:
        return Sign::Endpoint;
    case PlaceKind::Kept:
        return Sign::Kept;
    case PlaceKind::Folder:
        break;
    }
    return Sign::Folder;
}

/// How many a row holds, as far as that is known; empty where nobody has looked.
QString countIn(const QModelIndex& index)
{
    const int count = index.data(PlacesModel::CountRole).toInt();
    return count > 0 ? QString::number(count) : QString();
}

bool isGroup(const QModelIndex& index)
{
    const PlacesModel::Level level = levelOf(index);
    return level == PlacesModel::Level::Place || level == PlacesModel::Level::Drafts;
}

} // namespace

void PlacesDelegate::setPlaces(const std::vector<Place>& places)
{
    m_kinds.clear();
    for (const Place& place : places)
        m_kinds[place.id] = place.kind;
}

void PlacesDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    Sign sign = Sign::Draft;
    const PlacesModel::Level level = levelOf(index);
    if (level == PlacesModel::Level::Place) {
        const auto kind = m_kinds.find(index.data(PlacesModel::IdRole).toString());
        sign = signOf(kind == m_kinds.end() ? PlaceKind::Folder : kind->second);
    } else if (level != PlacesModel::Level::Drafts) {
        sign = level == PlacesModel::Level::Mesh ? Sign::Mesh : Sign::VirtualNode;
    }
    if (isGroup(index))
        option->font = fontOf(TextSize::Strong, option->font);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(sign);
    option->decorationSize = QSize(measures.height.mark, measures.height.mark);
    // The count stands at the end, and the name is shortened before it.
    const QString count = countIn(index);
    if (!count.isEmpty() && option->rect.isValid()) {
        const int room = option->rect.width() - measures.height.mark - 4 * measures.gap.small -
                         option->fontMetrics.horizontalAdvance(count);
        option->text = QFontMetrics(option->font).elidedText(option->text, Qt::ElideMiddle, room);
    }
}

void PlacesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(muted(option.palette));
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->drawText(option.rect.adjusted(measures.gap.small, 0, -measures.gap.small, 0),
                      static_cast<int>(end | Qt::AlignVCenter) | Qt::TextSingleLine, countIn(index));
    painter->restore();
}

QSize PlacesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    const QString count = countIn(index);
    return count.isEmpty()
               ? usual
               : usual + QSize(option.fontMetrics.horizontalAdvance(count) + 2 * measures.gap.small, 0);
}

} // namespace meshwright
