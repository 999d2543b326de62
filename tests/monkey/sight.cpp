// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/monkey/sight.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QWindow>

#include <algorithm>

namespace meshwright::monkey {

using namespace Qt::StringLiterals;

namespace {

std::vector<QWidget*> visibleWindows()
{
    std::vector<QWidget*> out;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && window->windowHandle() && window->windowType() != Qt::ToolTip)
            out.push_back(window);
    return out;
}

QString nameOf(const QWidget* window)
{
    return window->objectName() + u' ' + QString::fromLatin1(window->metaObject()->className()) + u' ' +
           window->windowTitle();
}

bool canBeClicked(const QWidget* control)
{
    return control->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(control) ||
           qobject_cast<const QAbstractSlider*>(control) || qobject_cast<const QMenuBar*>(control) ||
           qobject_cast<const QSplitterHandle*>(control);
}

/// The control @p widget belongs to that has a name of its own.
const QWidget* named(const QWidget* widget)
{
    while (!widget->isWindow() &&
           (widget->objectName().isEmpty() || widget->objectName().startsWith("qt_"_L1)))
        widget = widget->parentWidget();
    return widget->isWindow() ? nullptr : widget;
}

} // namespace

void Sight::look()
{
    std::erase_if(m_numbers, [](const auto& entry) { return entry.second.isNull(); });
    std::vector<QWidget*> fresh;
    for (QWidget* window : visibleWindows())
        if (numberOf(window) == 0)
            fresh.push_back(window);
    // Qt lists windows in no order.
    std::ranges::sort(fresh, {}, nameOf);
    for (QWidget* window : fresh)
        m_numbers[++m_last] = window;
}

std::vector<QWidget*> Sight::windows() const
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return {popup};
    if (QWidget* modal = QApplication::activeModalWidget(); modal && modal->isVisible())
        return {modal};
    std::vector<QWidget*> out;
    for (const auto& [number, window] : m_numbers)
        if (window && window->isVisible())
            out.push_back(window);
    return out;
}

QWidget* Sight::window(int number) const
{
    const auto found = m_numbers.find(number);
    QWidget* window = found == m_numbers.end() ? nullptr : found->second.data();
    return window && window->isVisible() ? window : nullptr;
}

int Sight::numberOf(const QWidget* window) const
{
    const auto found =
        std::ranges::find_if(m_numbers, [&](const auto& entry) { return entry.second == window; });
    return found == m_numbers.end() ? 0 : found->first;
}

std::vector<QWidget*> Sight::controls(QWidget* window)
{
    std::vector<QWidget*> out;
    for (QWidget* control : window->findChildren<QWidget*>()) {
        if (!control->isVisible() || !control->isEnabled() || control->window() != window ||
            !canBeClicked(control) || isFenced(control))
            continue;
        auto* area = qobject_cast<QAbstractScrollArea*>(control);
        QWidget* target = area ? area->viewport() : control;
        if (!target->visibleRegion().isEmpty())
            out.push_back(target);
    }
    if (out.empty())
        out.push_back(window);
    return out;
}

Spot Sight::spotAt(QWidget* control, QPoint at) const
{
    const QWidget* window = control->window();
    Spot out{numberOf(window),
             control->mapTo(window, at),
             {},
             {},
             QString::fromLatin1(control->metaObject()->className())};
    if (const QWidget* holder = named(control)) {
        out.on = holder->objectName();
        out.within = control->mapTo(holder, at);
    }
    return out;
}

QPoint Sight::find(const Spot& spot) const
{
    const QWidget* there = window(spot.window);
    if (!there || spot.on.isEmpty())
        return spot.at;
    QPoint best = spot.at;
    int nearest = -1;
    for (const QWidget* found : there->findChildren<QWidget*>(spot.on)) {
        if (!found->isVisible() || found->visibleRegion().isEmpty())
            continue;
        const QPoint at = found->mapTo(there, spot.within);
        const int away = (at - spot.at).manhattanLength();
        if (nearest < 0 || away < nearest) {
            nearest = away;
            best = at;
        }
    }
    return best;
}

QWidget* Sight::controlAt(const Spot& spot) const
{
    QWidget* there = window(spot.window);
    return there ? there->childAt(find(spot)) : nullptr;
}

bool Sight::isFenced(const QWidget* control)
{
    for (const QWidget* widget = control; widget; widget = widget->parentWidget())
        if (qobject_cast<const QFileDialog*>(widget) || widget->objectName() == "place-folder"_L1 ||
            widget->objectName() == "place-ca-file"_L1 || widget->objectName() == "place-url"_L1)
            return true;
    return false;
}

} // namespace meshwright::monkey
