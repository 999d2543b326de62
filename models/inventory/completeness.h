// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"
#include "models/rules/mesh/whole_mesh.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace meshwright {

/// What was only named in the files of @p set.
std::vector<const InventoryListed*> listedIn(const Inventory& inventory, const ResourceSet& set);

/// What @p inventory knows of the kinds of @p mesh, of which it holds @p resources and names @p listed, which
/// may be of other meshes as well.
///
/// All there is holds a saved mesh or a folder place ("mesh.json" beside folders of its kinds, all of which
/// was looked at and could be read, or a backup with the mesh in it), a list output that names all, and a
/// template of CloudFormation, without nested stacks and the like, or an app of CDK (its whole cdk.out) that
/// makes the mesh and everything of it that was found.
MeshKnowledge knowledgeOf(const Inventory& inventory, const std::string& mesh,
                          std::span<const std::size_t> resources,
                          std::span<const InventoryListed* const> listed);

/// Whether @p resources, all there are of a mesh in one set, stand in one folder place: the files of that are
/// no states of it, but one.
bool areOnePlace(const Inventory& inventory, std::span<const std::size_t> resources);

} // namespace meshwright
