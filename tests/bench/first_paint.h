// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <fstream>
#include <iostream>
#include <string>

namespace meshwright {

/// Ends the program once a window has been painted, so that the life of the process is the time to the first
/// window.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QWidget*>(watched))
            QTimer::singleShot(0, qApp, &FirstPaint::tellAndQuit);
        return false;
    }

private:
    /// The process itself knows its peak memory best: what a parent is told may include the parent's own.
    static void tellAndQuit()
    {
        std::ifstream status("/proc/self/status");
        for (std::string line; std::getline(status, line);)
            if (line.starts_with("VmHWM:"))
                std::cout << line << std::endl;
        QApplication::quit();
    }
};

} // namespace meshwright
