// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QProcess>

#include <chrono>
#include <stop_token>

namespace meshwright {

/// A program that is asked for keys, with everything it starts in a session of its own: it has no terminal,
/// and all of it ends together when it is ended.
class KeyProcess
{
public:
    KeyProcess();

    /// How the program came to its end.
    enum class End { ByItself, NotStarted, Stopped, TooMuch, TooLong };
    /// Runs @p program, at most @p patience long.
    End run(const QString& program, const QStringList& arguments, const std::stop_token& stop,
            std::chrono::milliseconds patience);

    const QByteArray& output() const { return m_output; }
    const QByteArray& errors() const { return m_errors; } ///< their beginning, whole words
    bool hasCrashed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    int exitCode() const { return m_process.exitCode(); }

private:
    void read();
    void endAll();

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace meshwright
