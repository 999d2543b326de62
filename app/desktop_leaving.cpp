// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <cstdlib>
#include <utility>

// The way out of the program: what it waits for, and what it asks.
namespace meshwright {

using namespace Qt::StringLiterals;

bool Desktop::isAnyWindowOpen()
{
    const auto windows = QApplication::topLevelWidgets();
    return std::ranges::any_of(windows, [](const QWidget* window) { return window->isVisible(); });
}

void Desktop::quitWhenDone()
{
    if (!isAnyWindowOpen())
        m_goodbye.begin();
}

Goodbye::Steps Desktop::waysOut()
{
    const auto giveUp = [this] {
        m_settings.sync();
        if (isKeeping())
            std::_Exit(1); // whoever takes leave properly waits for that disk
        leave();
    };
    return {[this] { return isDone(); }, [this] { leaveIfAlone(); }, [this] { return asksWait(); }, giveUp};
}

bool Desktop::isKeeping() const
{
    return m_sessions.areKeeping() || !m_drafts.isIdle();
}

bool Desktop::isDone() const
{
    return !isKeeping() && !m_sendDesk.isSending() && m_files.beingWritten().isEmpty() &&
           (m_isEnding || !m_fileDesk.isOpening());
}

void Desktop::leaveIfAlone()
{
    // A session that is left waits for something else than the disk, and says when it has ended.
    const bool isAlone = !isAnyWindowOpen() && m_sessions.isEmpty() && !m_fileDesk.isOpening();
    if (m_isEnding || isAlone)
        leave();
}

void Desktop::leave()
{
    // quit() closes every window first, and gives up when one of them asks, or is not to be closed just now.
    const bool mayAsk = QApplication::activeModalWidget() || m_sessions.isAnyNotKept();
    if (!mayAsk)
        QApplication::quit();
    if (mayAsk || m_isEnding)
        QCoreApplication::exit(0);
}

QString Desktop::whatIsWaitedFor() const
{
    QStringList out;
    if (isKeeping())
        out.append(
            tr("The disk with your drafts, %1, does not answer. What was typed last may not be on it yet.")
                .arg(m_drafts.folder().path()));
    if (const QStringList& files = m_files.beingWritten(); !files.isEmpty())
        out.append(tr("This is still being written: %1. If you quit now, it stays as it was.")
                       .arg(files.join(u", "_s)));
    if (const QStringList& sent = m_sendDesk.beingSent(); !sent.isEmpty())
        out.append(
            tr("This is still on its way, and has not been answered: %1. If you quit now, it may be done "
               "or not; the draft is kept and says nothing of it.")
                .arg(sent.join(u", "_s)));
    return out.join(u"\n\n"_s);
}

bool Desktop::asksWait()
{
    // Nobody may be there to answer. Drafts are worth a while, and of the rest the drafts have everything.
    constexpr int most = 10;
    if (m_isEnding)
        return isKeeping() && ++m_waits < most;
    if (isAnyWindowOpen()) { // there is something to go on with after all
        m_goodbye.cancel();
        return true;
    }
    // A file that is merely being opened is nothing to wait for.
    const QString question = whatIsWaitedFor();
    return !question.isEmpty() &&
           m_questions.choose(nullptr, question, {tr("Wait"), tr("Quit all the same")}) != 1;
}

void Desktop::end()
{
    // What was typed before may still be on its way through the window system.
    using namespace std::chrono_literals;
    QTimer::singleShot(50ms, this, [this] {
        m_isEnding = true;
        m_sessions.leave();
        m_goodbye.begin();
    });
}

} // namespace meshwright
