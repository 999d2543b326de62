// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/into_view.h"

#include "forms/style/measures.h"

#include <QLayout>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace meshwright {

namespace {

void showIn(QScrollArea& area, const QWidget& part)
{
    const QRect place(part.mapTo(area.widget(), QPoint()), part.size());
    constexpr int margin = measures.gap.large;
    area.ensureVisible(place.center().x(), place.bottom(), 0, margin);
    area.ensureVisible(place.center().x(), place.top(), 0, margin);
}

} // namespace

void bringIntoView(QWidget& part, QWidget& control)
{
    // Where it will stand is known when the event that made it is over.
    QTimer::singleShot(0, &part, [shown = QPointer(&part), by = QPointer(&control)] {
        for (QWidget* around = shown->parentWidget(); around; around = around->parentWidget()) {
            auto* area = qobject_cast<QScrollArea*>(around);
            if (!area || !area->widget())
                continue;
            if (QLayout* layout = area->widget()->layout())
                layout->activate();
            showIn(*area, *shown);
            if (by && area->widget()->isAncestorOf(by))
                showIn(*area, *by);
        }
    });
}

} // namespace meshwright
