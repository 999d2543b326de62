// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"
#include "models/meshes/place.h"

#include <memory>
#include <string>

namespace meshwright::cli {

/// Where a command works, and on which mesh.
struct Target
{
    Place place; ///< a folder, or an endpoint as the options and the AWS CLI's settings say
    std::string mesh;
    std::string owner; ///< account of a shared mesh; empty for one's own
};

std::unique_ptr<Meshes> openTarget(const Target& target);
MeshId meshOf(const Target& target);

} // namespace meshwright::cli
