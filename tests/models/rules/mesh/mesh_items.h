// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/rules/mesh/check_mesh.h"

#include <string>
#include <vector>

namespace meshwright {

/// A resource of a mesh that is made in a test.
struct MeshItem
{
    Kind kind;
    std::string parent;
    std::string name;
    json input;

    /// "virtualNode orders", "route orders/all"
    std::string words() const;
};

/// What checkMesh() says of @p items, resources of the mesh "shop", where @p knowledge is all that is known.
MeshCheck checkedItems(const std::vector<MeshItem>& items, const MeshKnowledge& knowledge);
/// All of it up to @p least, all being known, a line each:
/// "virtualNode orders /spec/… error some-rule -> virtualNode stock /spec/…".
std::vector<std::string> foundInAll(const std::vector<MeshItem>& items, Severity least);
/// The same of each resource alone.
std::vector<std::string> foundInEach(const std::vector<MeshItem>& items, Severity least);

} // namespace meshwright
