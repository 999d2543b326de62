// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/key_process.h"

#include <QDeadlineTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace meshwright {

namespace {

constexpr qsizetype mostOutput = qsizetype(64) * 1024;

} // namespace

KeyProcess::KeyProcess()
{
    m_process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier([] {
        ::setsid();
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGTERM); // nobody else ends it when we are ended: it has no terminal
#endif
    });
#endif
}

KeyProcess::End KeyProcess::run(const QString& program, const QStringList& arguments,
                                const std::stop_token& stop, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    m_process.start(program, arguments);
    constexpr int slice = 20; // milliseconds
    End end = End::ByItself;
    while (end == End::ByItself && !m_process.waitForFinished(slice)) {
        read();
        if (m_process.error() == QProcess::FailedToStart)
            return End::NotStarted;
        if (m_process.state() == QProcess::NotRunning)
            break;
        if (stop.stop_requested())
            end = End::Stopped;
        else if (m_output.size() > mostOutput)
            end = End::TooMuch;
        else if (deadline.hasExpired())
            end = End::TooLong;
    }
    if (end != End::ByItself)
        endAll();
    read();
    if (m_errors.size() == mostOutput) // half a word may be half a key, and looks like none
        m_errors.truncate(std::max(m_errors.lastIndexOf(' '), m_errors.lastIndexOf('\n')) + 1);
    return end;
}

void KeyProcess::read()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError().left(mostOutput - m_errors.size());
}

void KeyProcess::endAll()
{
#ifdef Q_OS_UNIX
    // The session's leader leads its group as well; what it has started is in it, unless it left on purpose.
    if (const auto leader = static_cast<pid_t>(m_process.processId()); leader > 0)
        ::kill(-leader, SIGKILL);
#endif
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace meshwright
