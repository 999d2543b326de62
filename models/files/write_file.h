// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace meshwright {

/// Puts @p bytes into the file @p path: whole or not at all, also when the power fails meanwhile; a file that
/// was there keeps its permissions. A device or pipe is written to. nullopt when it is on the disk, otherwise
/// what went wrong, in plain words.
std::optional<QString> writeFile(const QString& path, const QByteArray& bytes);

/// The same, but @p mayReplace is asked at the last moment, when all is ready to take the place of what is
/// there; with false that stays.
std::optional<QString> writeFileIf(const QString& path, const QByteArray& bytes,
                                   const std::function<bool()>& mayReplace);

/// The sentence that says that @p path cannot be written, why, and what to look at.
QString cannotWrite(const QString& path, const QString& reason);

} // namespace meshwright
