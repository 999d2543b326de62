// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/tab_order.h"

#include "forms/fields/node_view.h"

#include <QLayout>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVariant>

#include <algorithm>
#include <vector>

namespace meshwright {

namespace {

void collectStops(QWidget& widget, std::vector<QWidget*>& stops);

void collectStops(const QLayout& layout, std::vector<QWidget*>& stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QWidget* widget = item->widget())
            collectStops(*widget, stops);
        else if (const QLayout* inner = item->layout())
            collectStops(*inner, stops);
    }
}

/// Also what Tab passes by now, such as the radio buttons that are not chosen: it may be the chosen one
/// later.
void collectStops(QWidget& widget, std::vector<QWidget*>& stops)
{
    if (widget.focusPolicy() != Qt::NoFocus)
        stops.push_back(&widget);
    else if (auto* area = qobject_cast<QScrollArea*>(&widget); area && area->widget())
        collectStops(*area->widget(), stops);
    else if (const QLayout* layout = widget.layout())
        collectStops(*layout, stops);
}

constexpr const char* ordered = "isInTabOrder";

/// Where in the window the stops of @p form are gone through: after what comes before the first of them that
/// has its place there already; what has just been made is at the end of the window.
QWidget* stopBefore(const QWidget& form, const std::vector<QWidget*>& stops)
{
    const auto old =
        std::ranges::find_if(stops, [](const QWidget* stop) { return stop->property(ordered).toBool(); });
    QWidget* const first = old == stops.end() ? stops.front() : *old;
    QWidget* before = first->previousInFocusChain();
    while (before != first &&
           (before == &form || form.isAncestorOf(before) || before->focusPolicy() == Qt::NoFocus))
        before = before->previousInFocusChain();
    return before == first ? nullptr : before;
}

void showIn(QScrollArea& area, const QWidget& part)
{
    const QRect place(part.mapTo(area.widget(), QPoint()), part.size());
    constexpr int margin = 14;
    area.ensureVisible(place.center().x(), place.bottom(), 0, margin);
    area.ensureVisible(place.center().x(), place.top(), 0, margin);
}

} // namespace

void orderTabs(QWidget& part)
{
    QWidget* form = nullptr;
    for (QWidget* around = part.parentWidget(); around; around = around->parentWidget())
        if (qobject_cast<NodeView*>(around))
            form = around;
    if (!form)
        form = &part;
    std::vector<QWidget*> stops;
    collectStops(*form, stops);
    if (stops.empty())
        return;
    QWidget* last = stopBefore(*form, stops);
    for (QWidget* stop : stops) {
        if (last)
            QWidget::setTabOrder(last, stop);
        stop->setProperty(ordered, true);
        last = stop;
    }
}

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
