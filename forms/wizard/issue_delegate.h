// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace meshwright {

/// Draws an issue of an IssuesModel: its sign, the place, and behind it the message, wrapped to the view; at
/// the end a light bulb where it can be mended.
class IssueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the light bulb of @p index is, whose row is @p row in @p view; empty where it has none.
    static QRect bulbRect(const QWidget& view, const QRect& row, const QModelIndex& index);
};

} // namespace meshwright
