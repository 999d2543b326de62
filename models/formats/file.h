// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace meshwright {

/// What a file holds, or why it cannot be read.
struct FileBytes
{
    QByteArray bytes; ///< of a file larger than largestFile only so much that parse() refuses it
    QString error;    ///< in plain words, with the path; empty when the bytes are there
};

/// The bytes of the file @p path, which may also be a pipe.
FileBytes readFile(const QString& path);
/// What stands on standard input, to its end.
FileBytes readStandardInput();

/// Puts @p bytes into the file @p path: whole or not at all, also when the power fails meanwhile; a file that
/// was there keeps its permissions. A device or pipe is written to. nullopt when it is written, otherwise
/// what went wrong, in plain words.
std::optional<QString> writeFile(const QString& path, const QByteArray& bytes);

} // namespace meshwright
