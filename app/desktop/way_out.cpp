// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/way_out.h"

#include "app/desktop/open_windows.h"

#include <QApplication>
#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iterator>
#include <utility>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

void bringToFront(const std::vector<WizardWindow*>& windows)
{
    for (WizardWindow* const window : windows) {
        if (!window->isVisible()) // it has been closed, and goes once its draft is kept
            continue;
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
    }
}

} // namespace

WayOut::WayOut(const Parts& parts, QObject* parent)
    : QObject(parent),
      m_parts(parts),
      m_elsewhere(parts.questions, parts.files, parts.sessions),
      m_goodbye(steps())
{
    connect(&m_elsewhere, &SavedElsewhere::saved, this, &WayOut::leaveIfSaved);
    // There is still something to be decided.
    connect(&m_elsewhere, &SavedElsewhere::notSaved, this, [this] { m_isAsked = false; });
}

void WayOut::quitWhenDone()
{
    if (!isAnyWindowOpen())
        m_goodbye.begin();
}

Goodbye::Steps WayOut::steps()
{
    return {[this] { return isDone(); }, [this] { leaveIfAlone(); }, [this] { return asksWait(); },
            [this] { giveUp(); }};
}

void WayOut::giveUp()
{
    m_parts.settings.sync();
    using namespace std::chrono_literals;
    if (!m_parts.drafts.isIdleWithin(200ms))
        std::_Exit(1); // whoever takes leave properly waits for that disk
    leave();
}

bool WayOut::isKeeping() const
{
    return m_parts.sessions.areKeeping() || !m_parts.drafts.isIdle();
}

bool WayOut::isDone() const
{
    const bool isAnswered = !m_parts.sendActions.isSending() || (m_isEnding && m_parts.sendActions.isLeft());
    const bool isSent =
        isAnswered && !m_parts.nodeActions.isDeleting() && m_parts.places.beingCreated().isEmpty();
    // A window asks by itself before it closes over what is not kept.
    const bool isKept = !isKeeping() && !(m_isEnding && m_parts.sessions.isAnyNotKept());
    return isKept && isSent && m_parts.files.beingWritten().isEmpty() &&
           (m_isEnding || !m_parts.fileOpening.isOpening());
}

void WayOut::leaveIfAlone()
{
    if (m_isEnding) { // one may have gone on typing meanwhile
        m_parts.sessions.keepAll();
        if (!isDone())
            return m_goodbye.begin();
    }
    // A session that is left waits for something else than the disk, and says when it has ended.
    const bool isAlone = !isAnyWindowOpen() && m_parts.sessions.isEmpty() && !m_parts.fileOpening.isOpening();
    if (m_isEnding || isAlone)
        leave();
}

void WayOut::quit()
{
    if (QWidget* const dialog = QApplication::activeModalWidget()) { // it is answered first
        dialog->raise();
        return dialog->activateWindow();
    }
    // First those that ask: whoever goes on with one of them goes on with all.
    std::vector<QPointer<WizardWindow>> asking;
    std::ranges::copy(m_parts.sessions.notKept(), std::back_inserter(asking));
    for (const QPointer<WizardWindow>& window : asking)
        if (window && window->isVisible() && !window->close())
            return;
    QApplication::closeAllWindows();
    quitWhenDone();
}

void WayOut::leave()
{
    if (m_isEnding)
        m_parts.sessions.leaveOpen();
    // quit() closes every window first, and gives up when one of them asks, or is not to be closed just now.
    const bool mayAsk = QApplication::activeModalWidget() || m_parts.sessions.isAnyNotKept();
    if (!mayAsk)
        QApplication::quit();
    if (mayAsk || m_isEnding)
        QCoreApplication::exit(0);
}

QStringList WayOut::whatIsWaitedFor() const
{
    QStringList out;
    if (isKeeping())
        out.append(
            tr("The disk with your drafts, %1, does not answer. What was typed last may not be on it yet.")
                .arg(m_parts.drafts.folder().path()));
    if (const QStringList& files = m_parts.files.beingWritten(); !files.isEmpty())
        out.append(tr("This is still being written: %1. If you quit now, it stays as it was.")
                       .arg(files.join(u", "_s)));
    if (const QStringList sent = m_parts.sendActions.beingSent(); !sent.isEmpty())
        out.append(
            (m_parts.sendActions.isSentKept()
                 ? tr("This is still on its way, and has not been answered: %1. If you quit now, it may be "
                      "done or not; what was sent is kept as a draft.")
                 : tr("This is still on its way, and has not been answered: %1. If you quit now, it may be "
                      "done or not."))
                .arg(sent.join(u", "_s)));
    if (const QStringList meshes = m_parts.places.beingCreated(); !meshes.isEmpty())
        out.append(tr("These meshes are still on their way, and have not been answered: %1. If you quit now, "
                      "they may be created or not.")
                       .arg(meshes.join(u", "_s)));
    return out;
}

bool WayOut::asksWait()
{
    // Nobody may be there to answer, and yet nothing that was typed is given up without being asked.
    if (m_isEnding && !m_parts.sessions.notOnDisk().empty())
        return asksAboutTyped();
    // Other work on the drafts is worth a while, and of the rest the drafts have everything.
    constexpr int most = 10;
    if (m_isEnding && !m_parts.sendActions.isLeft() && m_parts.sendActions.isSending()) {
        m_parts.sendActions.leave();
        return true;
    }
    if (m_isEnding)
        return isKeeping() && ++m_waits < most;
    if (isAnyWindowOpen()) { // there is something to go on with after all
        m_goodbye.cancel();
        return true;
    }
    return asksAboutOthers();
}

bool WayOut::asksAboutOthers()
{
    // A file that is merely being opened is nothing to wait for.
    const QStringList about = whatIsWaitedFor();
    if (about.isEmpty())
        return false;
    const auto holds = [this, about] {
        const QStringList now = whatIsWaitedFor();
        return !m_isEnding &&
               std::ranges::all_of(about, [&now](const QString& words) { return now.contains(words); });
    };
    const bool isLeft = m_parts.questions.chooseWhile(holds, about.join(u"\n\n"_s),
                                                      {tr("Wait"), tr("Quit all the same")}) == 1;
    quitWhenDone(); // what has come to its end meanwhile has ended nothing: the question was there still
    if (isLeft)
        m_parts.sendActions.leave();
    return !isLeft;
}

bool WayOut::asksAboutTyped()
{
    // Once: whoever waits can go on in the windows, which say what is wrong and ask when they are closed.
    if (std::exchange(m_isAsked, true) && isAnyWindowOpen())
        return true;
    bringToFront(m_parts.sessions.notOnDisk());
    const auto holds = [this] { return !m_parts.sessions.notOnDisk().empty(); };
    const int answer = m_parts.questions.chooseWhile(
        holds,
        tr("Meshwright has been asked to end, but what was typed last cannot be kept on the disk with your "
           "drafts, %1. It ends by itself as soon as that disk takes it.")
            .arg(m_parts.drafts.folder().path()),
        {tr("Keep waiting"), tr("Save elsewhere…"), tr("Quit and lose it")});
    if (answer == 1 && m_goodbye.isBegun())
        m_elsewhere.save();
    if (answer < 0 && !holds())
        m_isAsked = false; // it has gone away unanswered
    return answer != 2;
}

void WayOut::leaveIfSaved()
{
    if (!m_elsewhere.isComplete())
        return;
    m_goodbye.cancel();
    giveUp();
}

void WayOut::end()
{
    if (m_isEnding)
        return;
    // What was typed before may still be on its way through the window system.
    using namespace std::chrono_literals;
    QTimer::singleShot(50ms, this, [this] {
        m_isEnding = true;
        Q_EMIT ending();
        m_parts.sessions.leave();
        m_goodbye.begin();
    });
}

} // namespace meshwright
