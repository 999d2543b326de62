// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/field_difference.h"
#include "models/compare/resource_pairs.h"
#include "models/inventory/inventory.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace meshwright {

enum class ResourceChange : unsigned char {
    Added,
    Removed,
    Changed, ///< it is there in both, under one name
    Renamed, ///< one went and one came that are nearly the same
};

/// One resource that is not the same in two inventories.
struct ResourceDifference
{
    ResourceChange change = ResourceChange::Changed;
    Kind kind = Kind::VirtualNode;
    std::optional<std::size_t> before = {}; ///< of the resources of the first inventory
    std::optional<std::size_t> after = {};  ///< of those of the second
    std::vector<FieldDifference> fields = {};
    bool hasNamesakes = false; ///< a side has several of that name, which only their paths tell apart
};

/// What differs between two inventories.
struct InventoryDifference
{
    std::vector<ResourceDifference> resources; ///< by kind, mesh, parent and name
    std::size_t same = 0;                      ///< how many resources are the same in both
    std::size_t sameBehaviour = 0; ///< how many more are but written otherwise, and not in resources
    std::size_t otherMetadata = 0; ///< of these, how many have other metadata
    bool hasSeveralMeshes = false; ///< a name alone does not say which resource is meant
};

/// Pairs the resources of @p before and @p after, read from @p roots, by kind and name, and compares them.
/// Where each knows one mesh, the names of these need not be the same. One resource of one kind on both sides
/// is a pair whatever it is called. Of a resource that is there in two forms, the first counts.
InventoryDifference compareInventories(const Inventory& before, const Inventory& after,
                                       const ComparedRoots& roots);

/// @p all without differences that change no behaviour.
InventoryDifference onlyBehaviour(InventoryDifference all);

} // namespace meshwright
