// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"

#include <QStringList>

namespace meshwright {

// What `aws appmesh describe-… > file.json` left in a folder: all that a place needs, but not where it looks.

/// One thing that a file describes.
struct Capture
{
    ResourceId id;
    QString file;
    json description; ///< with its wrapper

    friend bool operator==(const Capture&, const Capture&) = default;
};

/// The describe output in the folder @p root and below, meshes that a place would find left out; each thing
/// once, from the file that was written last. Looks at some thousand files at most.
std::vector<Capture> findCaptures(const QString& root, const std::stop_token& stop = {});

/// What importCaptures() has done.
struct Imported
{
    std::vector<MeshId> meshes;
    std::size_t written = 0;
    QStringList failures; ///< what was not written, a line each

    friend bool operator==(const Imported&, const Imported&) = default;
};

/// Copies @p captures to where a place in the folder @p root keeps them. The files they came from stay; what
/// is there already is not replaced.
Outcome<Imported> importCaptures(const QString& root, const std::vector<Capture>& captures,
                                 const std::stop_token& stop = {});

/// What a place expects to find in the folder @p root, for one who put @p captures files there.
QString layoutWords(const QString& root, std::size_t captures);

} // namespace meshwright
