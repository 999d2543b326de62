// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <string>

namespace meshwright {

/// How much a set knows of a kind in a mesh. What is missing is said only where the kind is known, and is an
/// error only where it is complete.
enum class Completeness {
    Unknown,  ///< nothing of the kind was found
    Known,    ///< something was
    Complete, ///< all there is was found
};

/// What the set @p set of @p inventory knows of the resources of @p kind in @p mesh; of routes, those of the
/// router @p parent, of gateway routes, those of the gateway.
///
/// All there is holds a saved mesh or a folder place ("mesh.json" beside folders of its kinds, or a backup
/// with the mesh in it), a list output that names all, and a template of CloudFormation or an app of CDK (its
/// cdk.out) that makes the mesh and everything of it that was found.
Completeness completeness(const Inventory& inventory, std::size_t set, const std::string& mesh, Kind kind,
                          const std::string& parent = {});

} // namespace meshwright
