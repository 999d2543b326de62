// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <stop_token>
#include <vector>

namespace meshwright {

// What `aws appmesh describe-… > file.json` left in a folder: all that a place needs, but not where it looks.

/// One thing that a file describes.
struct Capture
{
    ResourceId id;
    QString file;

    friend bool operator==(const Capture&, const Capture&) = default;
};

/// How far one looks for captures: the folder may be a home with everything in it.
struct CaptureSearch
{
    int deepest = 3;  ///< folders below the one that is looked through
    int most = 5'000; ///< files and folders, whatever they are
    std::chrono::milliseconds longest = std::chrono::seconds(2);
    std::stop_token stop = {};
};

/// The describe output in the folder @p root and below, meshes that a place would find left out; each thing
/// once, from the file that was written last. What is nearer is looked at first; what has been found when the
/// search comes to an end of its own is what there is.
std::vector<Capture> findCaptures(const QString& root, const CaptureSearch& search = {});

/// What importCaptures() has done.
struct Imported
{
    std::vector<MeshId> meshes;
    std::size_t written = 0;
    QStringList failures;                  ///< what was not written, a line each
    std::optional<Failure> brokenOff = {}; ///< why nothing else was tried

    friend bool operator==(const Imported&, const Imported&) = default;
};

/// Copies @p captures, read once more, to where a place in the folder @p root keeps them. The files they came
/// from stay; what is there already is not replaced. A mesh that cannot be written in does not stop the
/// others; what no other could escape breaks it off, and is the failure when nothing was done until then.
Outcome<Imported> importCaptures(const QString& root, const std::vector<Capture>& captures,
                                 const std::stop_token& stop = {});

/// What a place expects to find in the folder @p root, for one who put @p captures files there.
QString layoutWords(const QString& root, std::size_t captures);

} // namespace meshwright
