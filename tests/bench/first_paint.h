// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <string>

namespace meshwright {

/// Ends the program once a window has been painted, so that the life of the process is the time to the first
/// window; tells as well when that was, by the clock that the parent reads.
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
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::cout << std::fixed << std::setprecision(6)
                  << "Painted: " << std::chrono::duration<double>(now).count() << std::endl;
        std::ifstream status("/proc/self/status");
        for (std::string line; std::getline(status, line);)
            if (line.starts_with("VmHWM:"))
                std::cout << line << std::endl;
        QApplication::quit();
    }
};

} // namespace meshwright
