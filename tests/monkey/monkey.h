// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/monkey/act_log.h"
#include "tests/monkey/expected_failures.h"
#include "tests/monkey/hand.h"
#include "tests/monkey/invariants.h"
#include "tests/monkey/whim.h"

#include <atomic>
#include <deque>

namespace meshwright::monkey {

/// How long to go on, and from what.
struct Plan
{
    quint64 seed = 1;
    int seconds = 60;
    QString log;
    std::vector<Act> replay;    ///< done instead of what the seed chooses, when there is any
    bool needsExpected = false; ///< what is expected to be found has to be
    bool goesOn = false;        ///< after something was found that is not expected
};

/// A person who does anything: does one act after the other, and looks after each of them whether everything
/// is as it must be. It runs from the event loop, that of a dialog included.
class Monkey : public QObject
{
    Q_OBJECT

public:
    Monkey(Plan plan, Playground& playground);

    /// The program, each time it has been started.
    void setDesktop(Desktop& desktop);
    void start() { goOnIn(0); }
    /// The program has ended.
    void ended();
    bool isDone() const { return m_isDone; }
    /// Whether something was found that must not be; says what on the way out.
    bool report();
    /// So many acts are done; told to whoever looks whether it still goes on.
    const std::atomic<int>& acts() const { return m_acts; }

private:
    void step();
    void goOnIn(int milliseconds);
    std::optional<Act> next();
    void judge(const Findings& found);
    void finish();

    Plan m_plan;
    Playground& m_playground;
    Sight m_sight;
    Hand m_hand;
    Whim m_whim;
    ActLog m_log;
    Invariants m_invariants;
    ExpectedFailures m_expected;
    QElapsedTimer m_running;
    std::size_t m_replayed = 0;
    std::atomic<int> m_acts = 0;
    std::map<QString, QString> m_first; ///< where each invariant was found broken first
    bool m_isBad = false;
    bool m_isDone = false;
};

} // namespace meshwright::monkey
