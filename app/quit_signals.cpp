// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/quit_signals.h"

#include <QObject>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace meshwright {

#ifdef Q_OS_UNIX

namespace {

int signalled[2] = {-1, -1};

/// Nothing but write() may be called in here.
void passOn(int)
{
    const char byte = 1;
    (void)!::write(signalled[0], &byte, 1);
}

} // namespace

void onQuitSignal(QObject* receiver, const std::function<void()>& quit)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalled) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalled[1], QSocketNotifier::Read, receiver);
    QObject::connect(notifier, &QSocketNotifier::activated, receiver, quit);
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

} // namespace meshwright
