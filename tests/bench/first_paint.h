// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace meshwright {

/// Ends the program once a window has been painted, so that the life of the process is the time to the first
/// window.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QWidget*>(watched))
            QTimer::singleShot(0, qApp, &QApplication::quit);
        return false;
    }
};

} // namespace meshwright
