// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/reading_order.h"

#include "forms/fields/frames.h"

#include <QLayout>
#include <QWidget>

namespace meshwright {

namespace {

/// @p widget and what it consists of, as far as Tab stops there, in the order Tab has now.
QList<QWidget*> stopsOf(QWidget* widget)
{
    QList<QWidget*> stops;
    QWidget* next = widget;
    do {
        if ((next == widget || widget->isAncestorOf(next)) && next->focusPolicy() & Qt::TabFocus)
            stops.append(next);
        next = next->nextInFocusChain();
    } while (next != widget);
    return stops;
}

} // namespace

void readAsLaidOut(const QLayout& layout)
{
    readAsStacked(layout);
    QWidget* last = nullptr;
    for (int i = 0; i < layout.count(); ++i) {
        QWidget* const widget = layout.itemAt(i)->widget();
        if (!widget)
            continue;
        for (QWidget* const stop : stopsOf(widget)) {
            if (last)
                QWidget::setTabOrder(last, stop);
            last = stop;
        }
    }
}

} // namespace meshwright
