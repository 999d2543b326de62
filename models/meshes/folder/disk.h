// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/files/file_lock.h"
#include "models/files/fresh_files.h"
#include "models/json/json_fwd.h"
#include "models/meshes/outcome.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

/// Files and folders of a folder place, whose folder is the root. Every failure names the path and how to
/// mend it.
///
/// A place is foreign ground: nothing is written, made or taken away through a link that leads out of it.
namespace meshwright::disk {

/// The bytes of the file @p path, which has to be a plain file.
Outcome<QByteArray> readText(const QString& path, const std::stop_token& stop = {});
/// The JSON in @p text, which came from the file @p path: UTF-8, with or without byte order mark, as parse()
/// of models/formats takes it.
Outcome<json> parsed(const QByteArray& text, const QString& path);
/// Why @p text, of the file @p path, must not be written anew: it has a name twice, of which one would be
/// lost.
std::optional<Failure> saysTwice(const QByteArray& text, const QString& path);
/// readText() and parsed().
Outcome<json> read(const QString& path, const std::stop_token& stop = {});

/// Puts @p text into the file @p path: whole or not at all, also when the power fails meanwhile. nullopt when
/// it is written.
std::optional<Failure> write(const QString& root, const QString& path, const QByteArray& text);
/// The same with the text of @p value, its keys sorted.
std::optional<Failure> write(const QString& root, const QString& path, const json& value);

/// Takes @p value for the file @p path, which is not there yet, and will be by the time @p files are settled.
std::optional<Failure> writeFresh(FreshFiles& files, const QString& root, const QString& path,
                                  const json& value);
/// @p words, which name a file that cannot be written, as a failure.
Failure notWritten(const QString& words);

/// Makes the folder @p path with its parents. nullopt when it is there.
std::optional<Failure> makeFolder(const QString& root, const QString& path);
/// Makes the folder of a place.
std::optional<Failure> makeRoot(const QString& root);

/// Takes the file @p path away. nullopt when it is gone.
std::optional<Failure> remove(const QString& root, const QString& path);

/// Keeps other writers, in this program and in others, out of @p folder as long as the lock lives. Waits
/// some seconds for one who is writing.
Outcome<std::unique_ptr<FileLock>> lock(const QString& root, const QString& folder,
                                        const std::stop_token& stop = {});

} // namespace meshwright::disk
