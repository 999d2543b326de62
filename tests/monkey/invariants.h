// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/desktop.h"
#include "tests/monkey/session_watch.h"

#include <QElapsedTimer>
#include <QPointer>

#include <map>

namespace meshwright::monkey {

/// What must hold after every act.
class Invariants
{
public:
    /// @p drafts is the folder of drafts.
    explicit Invariants(QString drafts);

    /// The program to look at.
    void setDesktop(const Desktop& desktop) { m_desktop = &desktop; }
    /// @p act is about to be done, at the control @p at where it is done with the mouse.
    void before(const Act& act, const QWidget* at);
    Findings check();
    /// The program has ended, and nobody is at work on the drafts any more.
    Findings checkEnded();

    /// The longest that something typed was not on the disk.
    std::chrono::milliseconds longestUnkept() const { return m_longest; }

private:
    struct Watched
    {
        QPointer<const WizardWindow> window; ///< of a session that may be gone
        std::unique_ptr<SessionWatch> watch;
    };

    void forgetGone(Findings& found);

    QString m_drafts;
    const Desktop* m_desktop = nullptr;
    std::map<const Session*, Watched> m_watched;
    QElapsedTimer m_checked; ///< since everything was looked at
    QElapsedTimer m_changed; ///< since the person may have changed something
    bool m_isUnseen = false; ///< an act came after the last check
    bool m_looks = false;
    bool m_mayDiscard = true; ///< the last act may have chosen it from a menu
    std::chrono::milliseconds m_longest{0};
};

} // namespace meshwright::monkey
