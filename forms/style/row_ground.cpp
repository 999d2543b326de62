// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/row_ground.h"

#include <QApplication>
#include <QStyleOptionViewItem>

namespace meshwright {

void drawWithoutWords(QPainter& painter, QStyleOptionViewItem& item)
{
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, &painter, item.widget);
}

} // namespace meshwright
