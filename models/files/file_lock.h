// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <chrono>
#include <utility>

namespace meshwright {

/// Something that only one may have at a time, in this program and in others. The kernel knows who has it,
/// not what stands in the file: whoever dies lets go at once, and nobody's name has to be read, which may be
/// missing, or that of another computer.
class FileLock
{
public:
    enum class State {
        Free,       ///< not asked for, or let go
        Ours,       ///< nobody else has it as long as this object has
        Taken,      ///< somebody else has it
        NotKept,    ///< the file system keeps no locks: nobody can tell
        Impossible, ///< no such file can be made there
    };

    explicit FileLock(QString path) : m_path(std::move(path)) {}
    /// Lets go; the file goes with it.
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Asks for it, for as long as @p patience says while somebody else has it.
    State take(std::chrono::milliseconds patience = {});
    /// Lets go and leaves the file, as if the program had died: the next one learns that it was ours.
    void leave();
    State state() const { return m_state; }
    /// True when it is ours and one who had it before did not let go of it: a program that was killed.
    bool wasLeft() const { return m_wasLeft; }

    /// Who has the lock @p path; nothing is made or changed for it. Free also when it is only left.
    struct Sight
    {
        State state = State::Free;
        bool isLeft = false; ///< nobody has it, and the last one did not let go of it
    };
    static Sight look(const QString& path);

private:
    State tryOnce();

    QString m_path;
    State m_state = State::Free;
    bool m_wasLeft = false;
    int m_handle = -1;
};

} // namespace meshwright
