// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/issue_delegate.h"

#include "forms/fields/tints.h"
#include "models/items/issues_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace meshwright {

namespace {

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int padding = 6;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;

QString textOf(const QModelIndex& index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

QFont placeFont(const QStyleOptionViewItem& option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

int signSize(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.height();
}

/// The area of place and message in a row that begins at @p left and is @p width wide.
QRect textArea(const QStyleOptionViewItem& option, int left, int width)
{
    const int from = margin + signSize(option) + gap;
    return {left + from, 0, std::max(80, width - from - margin), 10000};
}

} // namespace

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect area = textArea(option, 0, width);
    const int place = QFontMetrics(placeFont(option))
                          .boundingRect(area, wrapped, textOf(index, IssuesModel::Place))
                          .height();
    const int message =
        option.fontMetrics.boundingRect(area, wrapped, textOf(index, IssuesModel::Message)).height();
    return {width, place + message + 2 * padding};
}

void IssueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const int top = item.rect.top() + padding;
    const auto severity = static_cast<Severity>(index.data(RowModel::SeverityRole).toInt());
    const int size = signSize(option);
    severityIcon(severity, item.palette).paint(painter, item.rect.left() + margin, top, size, size);

    painter->save();
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    QRect area = textArea(option, item.rect.left(), item.rect.width());
    area.moveTop(top);
    painter->setFont(placeFont(option));
    QRect place;
    painter->drawText(area, wrapped, textOf(index, IssuesModel::Place), &place);
    painter->setFont(option.font);
    area.moveTop(top + place.height());
    painter->drawText(area, wrapped, textOf(index, IssuesModel::Message));
    painter->restore();
}

} // namespace meshwright
