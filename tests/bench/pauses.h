// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>

namespace meshwright {

/// The longest pause between two looks at the event loop, in milliseconds: as the clock saw it, and as the
/// thread of the windows itself worked, which other programs on the machine do not lengthen.
class Pauses : public QObject
{
public:
    struct Longest
    {
        qint64 clock = 0;
        qint64 work = 0;
    };

    Pauses()
    {
        connect(&m_timer, &QTimer::timeout, this, &Pauses::look);
        m_clock.start();
        m_timer.start(1);
    }

    /// The longest since the last time it was asked.
    Longest take()
    {
        const Longest longest = m_longest;
        m_longest = {};
        m_clock.restart(); // what a test did meanwhile is no pause
        m_worked = work();
        return longest;
    }

private:
    static qint64 work()
    {
        timespec now = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return now.tv_sec * 1000 + now.tv_nsec / 1'000'000;
    }

    void look()
    {
        const qint64 worked = work();
        m_longest.clock = std::max(m_longest.clock, m_clock.restart());
        m_longest.work = std::max(m_longest.work, worked - m_worked);
        m_worked = worked;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_worked = work();
    Longest m_longest;
};

/// Lets the event loop turn until @p until holds, for @p most milliseconds.
inline void turn(const std::function<bool()>& until, int most = 120'000)
{
    QElapsedTimer clock;
    clock.start();
    while (!until() && clock.elapsed() < most)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

/// KiB of this process, of the line @p which of its status: VmRSS is what it has now, VmHWM what it has had
/// at most.
inline qint64 memory(const char* which)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(which))
            return std::stoll(line.substr(line.find(':') + 1));
    return 0;
}

} // namespace meshwright
