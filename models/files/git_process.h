// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

namespace meshwright {

/// How git is asked.
struct GitCall
{
    /// The repository is the one that the caller's environment names, as a hook's does, if it names one.
    bool isOfCaller = false;
    int patience = 30'000; ///< milliseconds: a disk may be slow, but not as slow as this
};

/// A run of git in a folder, which does nothing that the repository there asks for.
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

    /// What it says about a failure, in one line; empty when it says nothing.
    QString error();

private:
    bool waitForMore();

    QProcess m_process;
    int m_patience;
    bool m_isRunning = false;
};

} // namespace meshwright
