// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/file_part.h"

#include <stop_token>
#include <string_view>

namespace meshwright {

/// How files are read for an inventory.
struct FillOptions
{
    Arguments arguments = {}; ///< for what files leave open
    std::stop_token stop = {};
    bool isAllThere = false; ///< what is read is all there is of the meshes in it
    Checking checking = Checking::All;
};

/// Reads and checks the file @p path, "-" for standard input; of an archive, what is in it.
///
/// One that @p isNamed by a person is read whatever it is. One that was found is only when it may have
/// anything to do with App Mesh, and only the beginning of it is looked at when that tells.
FilePart readFound(const QString& path, bool isNamed, const FillOptions& options);

/// The same for @p bytes that are known by @p path and were found somewhere else than in a folder.
FilePart readFoundBytes(const QString& path, std::string_view bytes, bool isNamed,
                        const FillOptions& options);

} // namespace meshwright
