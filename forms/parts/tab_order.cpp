// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/tab_order.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>

#include <algorithm>
#include <tuple>

namespace meshwright {

namespace {

using Widgets = std::vector<QWidget*>;

bool holds(const QWidget* widget, const QWidget* other)
{
    return other && (widget == other || widget->isAncestorOf(other));
}

/// A control that is made of others is one stop.
bool isWhole(const QWidget* widget)
{
    const bool isArea =
        qobject_cast<const QAbstractScrollArea*>(widget) && !qobject_cast<const QScrollArea*>(widget);
    return isArea || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QTabBar*>(widget);
}

bool takesTab(const QWidget* widget)
{
    if (!widget->isEnabled() || widget->focusProxy())
        return false;
    const auto* radio = qobject_cast<const QRadioButton*>(widget);
    if (const QButtonGroup* group = radio ? radio->group() : nullptr; group && group->exclusive())
        return radio == (group->checkedButton() ? group->checkedButton() : group->buttons().front());
    return widget->focusPolicy() & Qt::TabFocus;
}

void addLaidOut(const QLayout& layout, Widgets& out)
{
    for (int i = 0; QLayoutItem* item = layout.itemAt(i); ++i) {
        if (QWidget* widget = item->widget())
            out.push_back(widget);
        else if (const QLayout* inner = item->layout())
            addLaidOut(*inner, out);
    }
}

/// The children of @p widget as they are seen: as they are laid out, or as they lie.
Widgets seenIn(const QWidget& widget)
{
    Widgets out;
    if (widget.layout())
        addLaidOut(*widget.layout(), out);
    Widgets others;
    for (auto* child : widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (!child->isWindow() && std::ranges::find(out, child) == out.end())
            others.push_back(child);
    std::ranges::stable_sort(others, {},
                             [](const QWidget* child) { return std::tuple(child->y(), child->x()); });
    out.insert(out.end(), others.begin(), others.end());
    return out;
}

/// What has the focus is among them in any case, also when it is just being hidden: from there it goes on.
void collect(QWidget* widget, const QWidget* focus, Widgets& out)
{
    if (widget->isHidden() && !holds(widget, focus))
        return;
    const bool whole = isWhole(widget);
    if (takesTab(widget) || widget == focus || (whole && holds(widget, focus)))
        out.push_back(widget);
    if (whole)
        return;
    for (QWidget* child : seenIn(*widget))
        collect(child, focus, out);
}

} // namespace

std::vector<QWidget*> tabStops(const QWidget& part)
{
    Widgets out;
    for (QWidget* child : seenIn(part))
        collect(child, nullptr, out);
    return out;
}

bool moveFocus(const std::vector<QWidget*>& parts, bool forward)
{
    const QWidget* focus = parts.front()->window()->focusWidget();
    Widgets stops;
    for (QWidget* part : parts)
        collect(part, focus, stops);
    if (!forward)
        std::ranges::reverse(stops);
    const auto from =
        std::ranges::find_if(stops, [focus](const QWidget* stop) { return holds(stop, focus); });
    if (from != stops.end())
        std::ranges::rotate(stops, from + 1);
    const auto next = std::ranges::find_if(stops, [focus](const QWidget* stop) {
        return stop->isVisible() && takesTab(stop) && !holds(stop, focus);
    });
    if (next == stops.end())
        return false;
    (*next)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace meshwright
