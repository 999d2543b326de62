// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/git_process.h"

#include "models/text/foreign_text.h"
#include "models/text/texts.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QProcessEnvironment>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What tells where a repository is.
bool namesRepository(const QString& variable)
{
    static const QStringList all{u"GIT_DIR"_s,
                                 u"GIT_COMMON_DIR"_s,
                                 u"GIT_WORK_TREE"_s,
                                 u"GIT_INDEX_FILE"_s,
                                 u"GIT_OBJECT_DIRECTORY"_s,
                                 u"GIT_ALTERNATE_OBJECT_DIRECTORIES"_s,
                                 u"GIT_CEILING_DIRECTORIES"_s,
                                 u"GIT_DISCOVERY_ACROSS_FILESYSTEM"_s,
                                 u"GIT_CONFIG_GLOBAL"_s,
                                 u"GIT_CONFIG_SYSTEM"_s,
                                 u"GIT_CONFIG_NOSYSTEM"_s};
    return all.contains(variable);
}

/// The environment without what has git write traces or run anything, with what keeps it from fetching what a
/// partial clone lacks: over a protocol that the repository names, that would run a program. It may point to
/// another repository than that of a folder (git's own hooks do) only where @p isOfCaller.
QProcessEnvironment quietEnvironment(bool isOfCaller)
{
    QProcessEnvironment out = QProcessEnvironment::systemEnvironment();
    for (const QString& name : out.keys())
        if (name.startsWith("GIT_"_L1) && !(isOfCaller && namesRepository(name)))
            out.remove(name);
    out.insert(u"LC_ALL"_s, u"C"_s);
    out.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    out.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    out.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    out.insert(u"GIT_ALLOW_PROTOCOL"_s, u"none"_s); // for a git that does not know the variable above
    return out;
}

} // namespace

GitProcess::GitProcess(const QString& folder, const QStringList& arguments, const GitCall& call)
    : m_call(call)
{
    const QProcessEnvironment environment = quietEnvironment(call.isOfCaller);
    m_process.setProcessEnvironment(environment);
    // A hook names its repository as seen from where it runs.
    m_process.setWorkingDirectory(environment.contains(u"GIT_DIR"_s) ? QDir::currentPath() : folder);
    m_process.start(
        u"git"_s, QStringList{u"--no-pager"_s, u"--literal-pathspecs"_s, u"-c"_s, u"core.fsmonitor=false"_s} +
                      arguments);
    m_isRunning = m_process.waitForStarted(m_call.patience);
}

GitProcess::~GitProcess()
{
    if (hasEnded())
        return;
    m_process.closeWriteChannel();
    m_process.kill();
    m_process.waitForFinished(m_call.patience);
}

/// Whether @p wait comes to an end; it is asked in short turns, so that a stop is noticed.
bool GitProcess::waited(const std::function<bool(int milliseconds)>& wait)
{
    constexpr int turn = 50;
    const QDeadlineTimer patience(m_call.patience);
    while (!m_isLate && !m_call.stop.stop_requested()) {
        if (wait(turn))
            return true;
        if (hasEnded())
            return false;
        m_isLate = patience.hasExpired();
    }
    return false;
}

std::optional<QByteArray> GitProcess::output()
{
    m_process.closeWriteChannel();
    if (!waited([this](int turn) { return m_process.waitForFinished(turn); }) ||
        m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        return {};
    return m_process.readAllStandardOutput();
}

void GitProcess::ask(const QByteArray& line)
{
    m_process.write(line + '\n');
}

bool GitProcess::waitForMore()
{
    return waited([this](int turn) { return m_process.waitForReadyRead(turn); });
}

std::optional<QByteArray> GitProcess::line()
{
    while (!m_process.canReadLine())
        if (!waitForMore())
            return {};
    return m_process.readLine().chopped(1);
}

std::optional<QByteArray> GitProcess::bytes(qint64 size)
{
    QByteArray out;
    while (out.size() < size) {
        if (m_process.bytesAvailable() == 0 && !waitForMore())
            return {};
        out += m_process.read(size - out.size());
    }
    return out;
}

bool GitProcess::skip(qint64 size)
{
    constexpr qint64 atOnce = 1024 * 1024;
    for (qint64 left = size; left > 0;) {
        const auto part = bytes(std::min(left, atOnce));
        if (!part)
            return false;
        left -= part->size();
    }
    return true;
}

QString GitProcess::error()
{
    const int seconds = std::max(1, m_call.patience / 1000);
    if (m_isLate)
        return seconds == 1
                   ? Texts::tr("it did not answer within a second, and was ended.")
                   : Texts::tr("it did not answer within %n seconds, and was ended.", nullptr, seconds);
    return cleanedMessage(QString::fromUtf8(m_process.readAllStandardError()).trimmed());
}

} // namespace meshwright
