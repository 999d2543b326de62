// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/outcome.h"
#include "models/meshes/place.h"

#include <QString>

#include <stop_token>

namespace meshwright {

/// Whether @p path is something to be opened as a place: a folder, or an archive by what is in it. Anything
/// else is a file. Waits for the disk.
bool isForAPlace(const QString& path);

/// The place that @p path is, a folder, a file or an archive: one that meshes can be kept in when it is such
/// a folder, or an empty one; else what was kept, when there is anything of App Mesh in it. The failure says
/// what was not read and why. Waits for the disk.
Outcome<Place> placeAt(const QString& path, const std::stop_token& stop = {});

} // namespace meshwright
