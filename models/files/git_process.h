// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/files/git_call.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace meshwright {

/// A run of git in a folder, which does nothing that the repository there asks for. It is waited for as long
/// as its call has patience for one answer, and no longer than until it is to stop.
class GitProcess
{
public:
    /// Runs git with @p arguments in @p folder.
    GitProcess(const QString& folder, const QStringList& arguments, const GitCall& call = {});
    /// Ends it when it still runs.
    ~GitProcess();
    GitProcess(const GitProcess&) = delete;
    GitProcess& operator=(const GitProcess&) = delete;

    /// Whether there is a git at all.
    bool isRunning() const { return m_isRunning; }
    /// What it prints until it ends; nullopt when it fails or takes too long, which error() tells.
    std::optional<QByteArray> output();
    /// Whether it has ended: without that, it took too long.
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }

    /// Hands @p line to it.
    void ask(const QByteArray& line);
    /// The next line it prints, without its end; nullopt when it has ended or says nothing for too long.
    std::optional<QByteArray> line();
    /// The next @p size bytes; nullopt as above.
    std::optional<QByteArray> bytes(qint64 size);
    /// Passes over the next @p size bytes.
    bool skip(qint64 size);

    /// What it says about a failure, in one line, or that it took too long; empty when it says nothing.
    QString error();
    /// Whether it took too long: it says nothing more.
    bool isLate() const { return m_isLate; }

private:
    bool waitForMore();
    bool waited(const std::function<bool(int milliseconds)>& wait);

    QProcess m_process;
    GitCall m_call;
    bool m_isLate = false;
    bool m_isRunning = false;
};

} // namespace meshwright
