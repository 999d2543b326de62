// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/open_windows.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace meshwright {

bool isAnyWindowOpen()
{
    const auto windows = QApplication::topLevelWidgets();
    return std::ranges::any_of(windows, [](const QWidget* window) { return window->isVisible(); });
}

} // namespace meshwright
