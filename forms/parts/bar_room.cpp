// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/bar_room.h"

#include <QWidget>

namespace meshwright {

void showInBar(QWidget& part, bool isShown)
{
    // In this order: the bar is told of another height only by what is not hidden.
    if (!isShown)
        part.setMaximumHeight(0);
    part.setVisible(isShown);
    if (isShown)
        part.setMaximumHeight(QWIDGETSIZE_MAX);
}

} // namespace meshwright
