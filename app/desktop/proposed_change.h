// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstddef>
#include <string>

namespace meshwright {

/// A change of a file that a person is shown before it is written.
struct ProposedChange
{
    QString path;
    std::string before;
    std::string after;
    QString why = {};     ///< why there is nothing to propose; empty when there is
    QString warning = {}; ///< what a person should know before it is written, a sentence; mostly empty
};

/// Why @p path is no file of its own, in plain words: it is gone, stands in an archive, or is none. Empty
/// when it is one. Asks the disk.
QString whyNoFile(const QString& path);

/// What is said of a file that is no longer as it was read.
QString hasChangedWords();

/// A change of the file @p path, which is for us to write and still what @p digest was made of: what it holds
/// is there, what it becomes is yet to be said. Waits for the disk.
ProposedChange changeOf(const QString& path, std::size_t digest);

/// Writes @p change unless the file has become another meanwhile, or one that is not for us to write; why
/// not, empty when it is done. Waits for the disk.
QString written(const ProposedChange& change);

} // namespace meshwright
