// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/short_rows.h"

#include "models/text/foreign_text.h"

#include <QHelpEvent>
#include <QListView>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace meshwright {

namespace {

/// The view shortens what is wider than the row; this makes no row wider than the view.
class ShortRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override
    {
        const bool isCut = QStyledItemDelegate::sizeHint(option, index).width() > option.rect.width();
        if (event->type() != QEvent::ToolTip || !isCut || index.data(Qt::ToolTipRole).isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), shownAsIs(index.data().toString()), view);
        return true;
    }
};

} // namespace

void shortenRows(QListView& list)
{
    list.setItemDelegate(new ShortRow(&list));
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace meshwright
