// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"

#include <QString>

#include <chrono>
#include <stop_token>
#include <vector>

namespace meshwright {

/// How far one looks beside what a folder place keeps: the folder may be a home with everything in it.
struct BesideSearch
{
    int deepest = 3;  ///< folders below the one that is looked through
    int most = 5'000; ///< files and folders, whatever they are
    std::chrono::milliseconds longest = std::chrono::seconds(2);
    std::stop_token stop = {};
};

/// The files of the folder place @p root that hold something of App Mesh and are not shown there: what lies
/// where the place keeps nothing, and what lies there and is broken, but for virtual nodes, which the place
/// lists all the same. By path; what has been found when the search comes to an end of its own is what there
/// is.
std::vector<UnreadFile> unreadBeside(const QString& root, const BesideSearch& search = {});

} // namespace meshwright
