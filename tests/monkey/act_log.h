// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/monkey/act.h"

#include <QFile>

#include <vector>

namespace meshwright::monkey {

/// What was done, a line of JSON each, on the disk before it is done: after a crash the last line is what did
/// it.
class ActLog
{
public:
    /// Begins a new log at @p path.
    ActLog(const QString& path, quint64 seed);

    void write(const Act& act);
    /// Notes what was found after the last act.
    void note(const QString& found);
    const QString& path() const { return m_path; }

private:
    void write(const json& line);

    QString m_path;
    QFile m_file;
};

/// The acts of the log at @p path; the reader of a log that a person has shortened overlooks what is no act.
std::vector<Act> actsIn(const QString& path);

} // namespace meshwright::monkey
