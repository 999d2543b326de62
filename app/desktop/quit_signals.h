// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <functional>

namespace meshwright {

/// Calls @p quit, in the event loop, when the system asks the program to end (SIGTERM, SIGINT, SIGHUP), as
/// long as @p receiver lives. Without it the program would just be gone, as it is when the same signal comes
/// a second time.
void onQuitSignal(QObject* receiver, const std::function<void()>& quit);

/// The other way in which a session ends: the session manager of X11 first has everything kept, and then just
/// has the program quit, without a signal. To Qt that is a person who closes one window after the other.
class SessionEnd : public QObject
{
    Q_OBJECT

public:
    /// Calls @p keep when everything is to be kept at once, and @p end instead of quitting when the session
    /// ends after that.
    SessionEnd(std::function<void()> keep, std::function<void()> end, QObject* parent = nullptr);

    /// The session is about to end. Whether it does is not known yet: another program may be in its way.
    void commit();
    /// Where the program is shall be kept; the session goes on.
    void saveState() { m_keep(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_keep;
    std::function<void()> m_end;
    bool m_isExpected = false; ///< that the session ends
};

} // namespace meshwright
