// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/quit_signals.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSocketNotifier>

#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace meshwright {

#ifdef Q_OS_UNIX

namespace {

int signalled[2] = {-1, -1};

/// Nothing but write() may be called in here, and what is interrupted may be about to read errno.
void passOn(int)
{
    const int before = errno;
    const char byte = 1;
    (void)!::write(signalled[0], &byte, 1);
    errno = before;
}

/// Takes what has been passed on: what is not taken is told again at every turn of the event loop.
void takeIn()
{
    char bytes[8];
    while (::read(signalled[1], bytes, sizeof bytes) > 0) {
    }
}

} // namespace

void onQuitSignal(QObject* receiver, const std::function<void()>& quit)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalled) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalled[1], QSocketNotifier::Read, receiver);
    QObject::connect(notifier, &QSocketNotifier::activated, receiver, [quit] {
        takeIn();
        quit();
    });
    struct sigaction action
    {};
    action.sa_handler = passOn;
    // A second one ends a program that hangs.
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(number, &action, nullptr);
}

#else

void onQuitSignal(QObject*, const std::function<void()>&) {}

#endif

SessionEnd::SessionEnd(std::function<void()> keep, std::function<void()> end, QObject* parent)
    : QObject(parent),
      m_keep(std::move(keep)),
      m_end(std::move(end))
{
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &SessionEnd::commit);
    connect(qGuiApp, &QGuiApplication::saveStateRequest, this, &SessionEnd::saveState);
    qGuiApp->installEventFilter(this);
}

void SessionEnd::commit()
{
    m_isExpected = true;
    m_keep();
}

bool SessionEnd::eventFilter(QObject* watched, QEvent* event)
{
    // Once: how the program itself quits in the end is the same event.
    if (watched != qGuiApp || event->type() != QEvent::Quit || !std::exchange(m_isExpected, false))
        return QObject::eventFilter(watched, event);
    event->ignore();
    m_end();
    return true;
}

} // namespace meshwright
