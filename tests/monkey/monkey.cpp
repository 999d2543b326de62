// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/monkey/monkey.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

namespace meshwright::monkey {

using namespace Qt::StringLiterals;

namespace {

constexpr int least = 4; ///< milliseconds between acts, for what waits for the next event

void say(const QString& line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
}

} // namespace

Monkey::Monkey(Plan plan, Playground& playground)
    : m_plan(std::move(plan)),
      m_playground(playground),
      m_hand(m_sight, playground),
      m_whim(m_plan.seed, m_sight),
      m_log(m_plan.log, m_plan.seed),
      m_invariants(playground.drafts())
{
    m_running.start();
}

void Monkey::setDesktop(Desktop& desktop)
{
    m_hand.setDesktop(&desktop);
    m_invariants.setDesktop(desktop);
}

void Monkey::goOnIn(int milliseconds)
{
    // A timer each: while an act has opened a dialog and waits for it, the next act acts on that.
    QTimer::singleShot(std::max(milliseconds, least), Qt::PreciseTimer, this, &Monkey::step);
}

void Monkey::step()
{
    if (m_isDone)
        return;
    m_sight.look();
    judge(m_invariants.check());
    const auto act = m_isDone ? std::nullopt : next();
    if (!act)
        return finish();
    m_log.write(*act);
    ++m_acts;
    m_invariants.before(*act, m_sight.controlAt(act->spot));
    goOnIn(act->pause);
    m_hand.perform(*act);
}

std::optional<Act> Monkey::next()
{
    // A window manager gives the focus to some window when the one that had it is gone.
    if (!QGuiApplication::focusWindow() && !m_sight.windows().empty())
        m_sight.windows().back()->activateWindow();
    if (!m_plan.replay.empty())
        return m_replayed < m_plan.replay.size() ? std::optional(m_plan.replay[m_replayed++]) : std::nullopt;
    if (m_running.elapsed() > m_plan.seconds * 1000)
        return std::nullopt;
    return m_whim.next(m_hand.holdsButton());
}

void Monkey::judge(const Findings& found)
{
    for (const Finding& finding : found) {
        const bool isExpected = m_expected.take(finding);
        const QString words = u"%1: %2"_s.arg(finding.invariant, finding.words);
        if (!m_first.contains(finding.invariant)) {
            m_first[finding.invariant] = words;
            m_log.note(words);
            say(u"%1 after %2 acts, %3 s: %4"_s.arg(isExpected ? u"expected"_s : u"FOUND"_s)
                    .arg(m_acts)
                    .arg(static_cast<double>(m_running.elapsed()) / 1000, 0, 'f', 1)
                    .arg(words));
        }
        m_isBad = m_isBad || !isExpected;
        if (!isExpected && !m_plan.goesOn)
            m_isDone = true;
    }
}

void Monkey::finish()
{
    m_isDone = true;
    m_playground.gate()->let(0);
    QCoreApplication::exit();
}

void Monkey::ended()
{
    // A run that is over ends in the middle of everything, as a kill does.
    if (!m_isDone)
        judge(m_invariants.checkEnded());
}

bool Monkey::report()
{
    say(u"%1 acts in %2 s, seed %3; what was typed was on the disk after %4 ms at the latest."_s.arg(m_acts)
            .arg(m_running.elapsed() / 1000)
            .arg(m_plan.seed)
            .arg(m_invariants.longestUnkept().count()));
    if (m_plan.needsExpected)
        for (const QString& missing : m_expected.missing()) {
            say(u"No longer found, take it off the list of expected failures: %1"_s.arg(missing));
            m_isBad = true;
        }
    if (m_isBad)
        say(u"Again: packaging/monkey --replay %1"_s.arg(m_log.path()));
    return m_isBad;
}

} // namespace meshwright::monkey
