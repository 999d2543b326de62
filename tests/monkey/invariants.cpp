// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/monkey/invariants.h"

#include "tests/monkey/agreement.h"

#include <QApplication>
#include <QScreen>

namespace meshwright::monkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pause = 500ms; ///< after which what was typed has become the document

/// Whether the wheel, turned over @p at, turns what the person is working in.
bool hasFocus(const QWidget* at)
{
    const QWidget* focus = QApplication::focusWidget();
    return at && focus && (focus == at || focus->isAncestorOf(at) || at->isAncestorOf(focus));
}

/// "screen": no window leaves it.
void checkWindows(Findings& found)
{
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || window->windowType() == Qt::ToolTip || window->windowType() == Qt::Popup)
            continue;
        const QRect there = window->screen()->availableGeometry();
        const QRect frame = window->frameGeometry();
        if (!there.contains(frame))
            found.push_back({u"screen"_s, u"%1 takes %2×%3 at %4,%5 of %6×%7"_s.arg(window->windowTitle())
                                              .arg(frame.width())
                                              .arg(frame.height())
                                              .arg(frame.x())
                                              .arg(frame.y())
                                              .arg(there.width())
                                              .arg(there.height())});
    }
}

} // namespace

Invariants::Invariants(QString drafts) : m_drafts(std::move(drafts))
{
    m_checked.start();
    m_changed.start();
}

void Invariants::before(const Act& act, const QWidget* at)
{
    m_isUnseen = true;
    m_looks =
        onlyLooks(act) && m_changed.elapsed() > pause.count() && QApplication::mouseButtons() == Qt::NoButton;
    if (act.kind == Act::Kind::Wheel && hasFocus(at))
        m_looks = false;
    m_mayDiscard =
        act.kind != Act::Kind::CloseWindow && act.kind != Act::Kind::End && act.words != u"Ctrl+W"_s;
    if (!m_looks && act.kind != Act::Kind::Wait)
        m_changed.restart();
}

Findings Invariants::check()
{
    Findings found;
    m_isUnseen = false;
    // A stretch in which this computer did something else is nobody's delay.
    const auto attended = std::min(std::chrono::milliseconds(m_checked.restart()), 100ms);
    forgetGone(found);
    for (const Session* session : m_desktop->sessions().all()) {
        Watched& watched = m_watched[session];
        if (!watched.watch) {
            watched = {&session->window, std::make_unique<SessionWatch>(*session, m_drafts)};
        }
        watched.watch->check(m_looks, attended, found);
        m_longest = std::max(m_longest, watched.watch->longest());
        if (session->closing)
            continue;
        checkBadges(*session, found);
        checkCreate(*session, found);
    }
    checkWindows(found);
    return found;
}

void Invariants::forgetGone(Findings& found)
{
    std::erase_if(m_watched, [this, &found](const auto& entry) {
        if (entry.second.window)
            return false;
        entry.second.watch->checkLeft(m_mayDiscard, found);
        return true;
    });
}

Findings Invariants::checkEnded()
{
    Findings found;
    // What was done while the program was on its way out, nobody has seen.
    if (!m_isUnseen)
        forgetGone(found);
    m_watched.clear();
    return found;
}

} // namespace meshwright::monkey
