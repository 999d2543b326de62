// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTest>
#include <QWheelEvent>

namespace meshwright {

/// Turns the wheel by @p notches over the middle of @p control as a window system tells of it: QApplication
/// gives the focus on the way, and what the control leaves goes on to what is around. False when nobody took
/// it.
inline bool wheelOver(QWidget* control, int notches)
{
    const QPointF middle = control->rect().center();
    QWheelEvent wheel(middle, control->mapToGlobal(middle), {}, {0, 120 * notches}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel);
    return QCoreApplication::instance()->notify(control, &wheel) && wheel.isAccepted();
}

} // namespace meshwright
