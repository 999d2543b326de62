// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/first_of_menu.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace meshwright {

void chooseFirst(QMenu& menu, const QString& words)
{
    const auto actions = menu.actions();
    const auto first = std::ranges::find_if(actions, [&](const QAction* action) {
        return action->isEnabled() && !action->isSeparator() &&
               (words.isEmpty() || action->objectName() != words);
    });
    if (first != actions.end() && !(*first)->menu()) // which would open at once
        menu.setActiveAction(*first);
}

} // namespace meshwright
