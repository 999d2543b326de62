// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/transfer/base.h"

#include <QString>

namespace meshwright {

/// How what a folder has of one thing stands to what a service has of it, and to what both had before.
enum class Standing {
    Same,
    ChangedHere,
    ChangedThere,
    ChangedBoth,
    ChangedApart, ///< one changed the spec and the other the tags: both changes count
    Unclear,      ///< they differ, and nothing tells who changed what
    NewHere,
    NewThere,
    GoneHere,             ///< taken out of the folder since
    GoneHereChangedThere, ///< taken out of the folder, and at the service no longer as it was
    GoneThere,            ///< deleted at the service since, and here as it was
    GoneThereChangedHere  ///< deleted at the service, and here perhaps not as it was
};

/// Compares what is @p here with what is @p there (nullptr: it is not there) by what both had before
/// (nullptr: nothing is remembered; of the spec the version and time noted in the file have to do, of tags
/// they tell nothing). Spec and tags are compared each by itself; a file that says nothing about tags differs
/// in none. @p cameFromThere: the file was saved from this very mesh.
Standing compare(const Side* here, const Side* there, const Agreed* before, bool cameFromThere);

/// The same of the spec and of the tags, each by itself: Same, ChangedHere, ChangedThere, ChangedBoth or
/// Unclear.
struct PartStandings
{
    Standing spec = Standing::Same;
    Standing tags = Standing::Same;

    friend bool operator==(const PartStandings&, const PartStandings&) = default;
};
PartStandings compareParts(const Side& here, const Side& there, const Agreed* before);

/// Why neither of the two simply takes the place of the other; empty where one does.
QString conflictWords(Standing standing, const Side* here, const Side* there);

} // namespace meshwright
