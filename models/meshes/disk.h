// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/json_type.h"
#include "models/meshes/outcome.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

/// Files and folders of a folder place. Every failure names the path and how to mend it.
namespace meshwright::disk {

/// The JSON in the file @p path: UTF-8, with or without byte order mark.
Outcome<json> read(const QString& path);

/// Puts @p value into the file @p path: whole or not at all, also when the power fails meanwhile. Keys are
/// sorted, so that version control shows only what changed. nullopt when it is written.
std::optional<Failure> write(const QString& path, const json& value);

/// Makes the folder @p path with its parents. nullopt when it is there.
std::optional<Failure> makeFolder(const QString& path);

/// Takes the file @p path away. nullopt when it is gone.
std::optional<Failure> remove(const QString& path);

/// Keeps other writers, in this program and in others, out of @p folder as long as the lock lives. Waits
/// some seconds for one who is writing.
Outcome<std::unique_ptr<QLockFile>> lock(const QString& folder);

} // namespace meshwright::disk
