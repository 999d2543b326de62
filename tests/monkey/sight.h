// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/monkey/act.h"

#include <QPointer>
#include <QWidget>

#include <map>
#include <vector>

namespace meshwright::monkey {

/// What a person sees: the windows, and what can be clicked in them.
class Sight
{
public:
    /// Notices the windows that have appeared, and gives them their numbers.
    void look();

    /// The windows that answer: a menu or list that has opened, else a dialog that waits, else all.
    std::vector<QWidget*> windows() const;
    /// nullptr when it is gone or hidden.
    QWidget* window(int number) const;
    /// What can be clicked in @p window; the window itself when there is nothing else.
    static std::vector<QWidget*> controls(QWidget* window);
    /// Where @p at in @p control is.
    Spot spotAt(QWidget* control, QPoint at) const;
    /// Where in its window @p spot is now.
    QPoint find(const Spot& spot) const;
    /// The control at @p spot, nullptr when there is none.
    QWidget* controlAt(const Spot& spot) const;

    /// Whether nothing may be typed into @p control, and no button pressed: what leads out of the playground.
    static bool isFenced(const QWidget* control);

private:
    int numberOf(const QWidget* window) const;

    std::map<int, QPointer<QWidget>> m_numbers;
    int m_last = 0;
};

} // namespace meshwright::monkey
