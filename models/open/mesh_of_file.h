// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"
#include "models/open/mesh_in_place.h"

#include <QString>

#include <optional>
#include <string>

namespace meshwright {

/// The mesh of the virtual node @p node of the file @p path, as the set of @p inventory has it that the file
/// is in. nullopt where nobody knows the mesh, nothing but the node is there of it, or several sets hold it.
std::optional<MeshInPlace> meshOfFile(const Inventory& inventory, const QString& path,
                                      const std::string& node);

/// The same in what is read now: the file with those directly beside it, or all of the folder of a mesh that
/// it is kept in; of a folder with very many files, the file alone. What is written in another format, as a
/// template beside a manifest, is left out where one of the two leaves its mesh open. Waits for the disk.
std::optional<MeshInPlace> readMeshOfFile(const QString& path, const std::string& node);

/// The mesh that is called @p mesh in the folder place @p place, with all its folder holds. nullopt where
/// there is none, or several sets hold it. Waits for the disk.
std::optional<MeshInPlace> readMeshOfFolder(const QString& place, const std::string& mesh);

} // namespace meshwright
