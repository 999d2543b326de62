// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/parse.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace meshwright {

/// What a file holds, or why it cannot be read.
struct FileBytes
{
    QByteArray bytes; ///< of a file larger than the limit only so much that parse() refuses it
    QString error;    ///< in plain words, with the path; empty when the bytes are there
};

/// The bytes of the file @p path, which may also be a pipe; at most one more than @p limit.
FileBytes readFile(const QString& path, std::size_t limit = largestFile);
/// What stands on standard input, to its end.
FileBytes readStandardInput();

/// Puts @p bytes into the file @p path: whole or not at all, also when the power fails meanwhile; a file that
/// was there keeps its permissions. A device or pipe is written to. nullopt when it is on the disk, otherwise
/// what went wrong, in plain words.
std::optional<QString> writeFile(const QString& path, const QByteArray& bytes);

} // namespace meshwright
