// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/desktop.h"
#include "app/desktop/json_files.h"
#include "models/files/write_file.h"
#include "models/formats/export.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <utility>

// The way out of the program: what it waits for, and what it asks.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What is typed in @p session, as a file holds it; JSON that is not valid yet just as it stands there.
QByteArray typedIn(Session& session)
{
    const QString unfinished = session.unfinishedText();
    return unfinished.isEmpty() ? QByteArray::fromStdString(exportText(session.document().value()))
                                : unfinished.toUtf8();
}

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
    return {[this] { return isDone(); }, [this] { leaveIfAlone(); }, [this] { return asksWait(); },
            [this] { giveUp(); }};
}

void Desktop::giveUp()
{
    m_settings.sync();
    using namespace std::chrono_literals;
    if (!m_drafts.isIdleWithin(200ms))
        std::_Exit(1); // whoever takes leave properly waits for that disk
    leave();
}

QStringList Desktop::meshesOnTheirWay() const
{
    QStringList out = m_place.beingCreated();
    for (Session* const session : m_sessions.all())
        out.append(session->place().beingCreated());
    return out;
}

bool Desktop::isKeeping() const
{
    return m_sessions.areKeeping() || !m_drafts.isIdle();
}

bool Desktop::isDone() const
{
    const bool isAnswered = !m_sendActions.isSending() || (m_isEnding && m_sendActions.isLeft());
    const bool isSent = isAnswered && !m_nodeActions.isDeleting() && meshesOnTheirWay().isEmpty();
    // A window asks by itself before it closes over what is not kept.
    const bool isKept = !isKeeping() && !(m_isEnding && m_sessions.isAnyNotKept());
    return isKept && isSent && m_files.beingWritten().isEmpty() && (m_isEnding || !m_fileActions.isOpening());
}

void Desktop::leaveIfAlone()
{
    if (m_isEnding) { // one may have gone on typing meanwhile
        m_sessions.keepAll();
        if (!isDone())
            return m_goodbye.begin();
    }
    // A session that is left waits for something else than the disk, and says when it has ended.
    const bool isAlone = !isAnyWindowOpen() && m_sessions.isEmpty() && !m_fileActions.isOpening();
    if (m_isEnding || isAlone)
        leave();
}

void Desktop::quit()
{
    if (QWidget* const dialog = QApplication::activeModalWidget()) { // it is answered first
        dialog->raise();
        return dialog->activateWindow();
    }
    // First those that ask: whoever goes on with one of them goes on with all.
    std::vector<QPointer<WizardWindow>> asking;
    std::ranges::copy(m_sessions.notKept(), std::back_inserter(asking));
    for (const QPointer<WizardWindow>& window : asking)
        if (window && window->isVisible() && !window->close())
            return;
    QApplication::closeAllWindows();
    quitWhenDone();
}

void Desktop::leave()
{
    if (m_isEnding)
        m_sessions.leaveOpen();
    // quit() closes every window first, and gives up when one of them asks, or is not to be closed just now.
    const bool mayAsk = QApplication::activeModalWidget() || m_sessions.isAnyNotKept();
    if (!mayAsk)
        QApplication::quit();
    if (mayAsk || m_isEnding)
        QCoreApplication::exit(0);
}

QStringList Desktop::whatIsWaitedFor() const
{
    QStringList out;
    if (isKeeping())
        out.append(
            tr("The disk with your drafts, %1, does not answer. What was typed last may not be on it yet.")
                .arg(m_drafts.folder().path()));
    if (const QStringList& files = m_files.beingWritten(); !files.isEmpty())
        out.append(tr("This is still being written: %1. If you quit now, it stays as it was.")
                       .arg(files.join(u", "_s)));
    if (const QStringList sent = m_sendActions.beingSent(); !sent.isEmpty())
        out.append(
            (m_sendActions.isSentKept()
                 ? tr("This is still on its way, and has not been answered: %1. If you quit now, it may be "
                      "done or not; what was sent is kept as a draft.")
                 : tr("This is still on its way, and has not been answered: %1. If you quit now, it may be "
                      "done or not."))
                .arg(sent.join(u", "_s)));
    if (const QStringList meshes = meshesOnTheirWay(); !meshes.isEmpty())
        out.append(tr("These meshes are still on their way, and have not been answered: %1. If you quit now, "
                      "they may be created or not.")
                       .arg(meshes.join(u", "_s)));
    return out;
}

bool Desktop::asksWait()
{
    // Nobody may be there to answer, and yet nothing that was typed is given up without being asked.
    if (m_isEnding && !m_sessions.notOnDisk().empty())
        return asksAboutTyped();
    // Other work on the drafts is worth a while, and of the rest the drafts have everything.
    constexpr int most = 10;
    if (m_isEnding && !m_sendActions.isLeft() && m_sendActions.isSending()) {
        m_sendActions.leave();
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

bool Desktop::asksAboutOthers()
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
    const bool isLeft =
        m_questions.chooseWhile(holds, about.join(u"\n\n"_s), {tr("Wait"), tr("Quit all the same")}) == 1;
    quitWhenDone(); // what has come to its end meanwhile has ended nothing: the question was there still
    if (isLeft)
        m_sendActions.leave();
    return !isLeft;
}

bool Desktop::asksAboutTyped()
{
    // Once: whoever waits can go on in the windows, which say what is wrong and ask when they are closed.
    if (std::exchange(m_isAsked, true) && isAnyWindowOpen())
        return true;
    bringToFront(m_sessions.notOnDisk());
    const auto holds = [this] { return !m_sessions.notOnDisk().empty(); };
    const int answer = m_questions.chooseWhile(
        holds,
        tr("Meshwright has been asked to end, but what was typed last cannot be kept on the disk with your "
           "drafts, %1. It ends by itself as soon as that disk takes it.")
            .arg(m_drafts.folder().path()),
        {tr("Keep waiting"), tr("Save elsewhere…"), tr("Quit and lose it")});
    if (answer == 1 && m_goodbye.isBegun())
        saveElsewhere();
    if (answer < 0 && !holds())
        m_isAsked = false; // it has gone away unanswered
    return answer != 2;
}

void Desktop::saveElsewhere()
{
    std::vector<QPointer<WizardWindow>> windows;
    std::ranges::copy(m_sessions.notOnDisk(), std::back_inserter(windows));
    for (const QPointer<WizardWindow>& window : windows) {
        Session* session = m_sessions.withWindow(window);
        if (!session) // it has been kept, and closed, while one was asked about another
            continue;
        const QString path =
            askWhereToExport(m_questions, session->document().value(), nullptr, tr("Save elsewhere"));
        if (path.isEmpty()) {
            m_isAsked = false; // there is still something to be decided
            return;
        }
        session = m_sessions.withWindow(window);
        if (session)
            saveElsewhere(*session, path);
    }
}

void Desktop::saveElsewhere(Session& session, const QString& path)
{
    const QByteArray bytes = typedIn(session);
    m_files.write(
        path, this, [path, bytes] { return writeFile(path, bytes); },
        [this, id = session.keeper.id(), bytes](const std::optional<QString>& failure) {
            if (failure) {
                m_isAsked = false;
                return m_questions.tell(nullptr, *failure);
            }
            m_elsewhere[id] = bytes;
            leaveIfSaved();
        });
}

void Desktop::leaveIfSaved()
{
    const auto isSaved = [this](const WizardWindow* window) {
        Session& session = *m_sessions.withWindow(window);
        const auto saved = m_elsewhere.find(session.keeper.id());
        return saved != m_elsewhere.end() && saved->second == typedIn(session);
    };
    if (!std::ranges::all_of(m_sessions.notOnDisk(), isSaved))
        return;
    m_goodbye.cancel();
    giveUp();
}

void Desktop::end()
{
    if (m_isEnding)
        return;
    // What was typed before may still be on its way through the window system.
    using namespace std::chrono_literals;
    QTimer::singleShot(50ms, this, [this] {
        m_isEnding = true;
        m_sessions.leave();
        m_goodbye.begin();
    });
}

} // namespace meshwright
