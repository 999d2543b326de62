// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace meshwright {

/// The way out of the program: waits until what is typed is on the disk, and asks when that takes long, as
/// with a disk that is dead. The windows may be gone by then, so without the question nobody could end the
/// program.
class Goodbye : public QObject
{
    Q_OBJECT

public:
    struct Steps
    {
        std::function<bool()> isDone;   ///< everything is on the disk
        std::function<void()> end;      ///< ends the program
        std::function<bool()> asksWait; ///< the question; true to go on waiting
        std::function<void()> giveUp;   ///< ends it in spite of what is not on the disk
    };
    explicit Goodbye(Steps steps, std::chrono::milliseconds patience = std::chrono::seconds(2),
                     QObject* parent = nullptr);

    /// From now on the program is about to end; end() comes from the event loop.
    void begin();
    /// It is not: a window is open again.
    void cancel();
    bool isBegun() const { return m_looking.isActive(); }

private:
    void look();

    Steps m_steps;
    std::chrono::milliseconds m_patience;
    QTimer m_looking;
    QTimer m_long;
};

} // namespace meshwright
