// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/transfer/folder_source.h"

#include <memory>
#include <string>

// A mesh of files that were kept, on its way into a place.
namespace meshwright {

/// Reads @p mesh of @p source; takes as long as the disk does. Each thing has the name that is written in
/// it.
Outcome<std::shared_ptr<const FolderSource>> keptSource(Meshes& source, const MeshId& mesh,
                                                        const CallWatch& watch = {});
/// The name of the mesh @p source is; empty when nothing in it says one.
std::string meshNameOf(const FolderSource& source);
/// @p source as the mesh @p name. What cannot be imported is there without a description, and says why: it
/// has no name, or one that others have, or values that are not known.
std::shared_ptr<const FolderSource> asMesh(const FolderSource& source, const std::string& name);

} // namespace meshwright
