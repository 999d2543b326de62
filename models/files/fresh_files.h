// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace meshwright {

/// Files that are not there yet, brought to the disk together: a disk takes about as long for one as for a
/// hundred at once. Until then none of them is seen, and nothing is left of them when the program dies. Where
/// the system knows no files without a name (O_TMPFILE), each is written by itself.
class FreshFiles
{
public:
    struct Fault
    {
        QString path;
        QString words; ///< why it is not there

        friend bool operator==(const Fault&, const Fault&) = default;
    };

    FreshFiles() = default;
    ~FreshFiles();
    FreshFiles(FreshFiles&& other) noexcept;
    FreshFiles& operator=(FreshFiles&& other) noexcept;

    /// Takes @p bytes for the file @p path, whose folder is there. nullopt when they are taken, otherwise why
    /// not.
    std::optional<QString> add(const QString& path, const QByteArray& bytes);
    /// How many there will be by settle(). Each is an open file: settle before they are some hundreds.
    std::size_t waiting() const { return m_waiting.size(); }
    /// Brings all of them to the disk, whole, also when the power fails meanwhile. Returns those for which
    /// that was not possible; a file that somebody else has made meanwhile stays as it is.
    std::vector<Fault> settle();

private:
    struct Waiting
    {
        QString path;
        int handle;
    };

    std::vector<Waiting> m_waiting;
};

} // namespace meshwright
