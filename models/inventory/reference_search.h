// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace meshwright {

/// That a resource names another.
struct InventoryReference
{
    std::size_t set = 0;
    std::size_t from = 0;               ///< of Inventory::resources
    Pointer at;                         ///< in its input: where the name stands
    InventoryKey names;                 ///< as far as that is known
    bool isHome = false;                ///< where it belongs, which is no use of it
    std::optional<std::size_t> to = {}; ///< nullopt when nothing of that name is in the set
};

/// What the resources of an inventory name, and what of it is there. Made for who asks: a check needs none of
/// it.
class InventoryReferences
{
public:
    explicit InventoryReferences(const Inventory& inventory);

    /// By set, then in the order of the resources.
    std::span<const InventoryReference> all() const { return m_all; }
    /// What number @p i of the resources names in @p set.
    std::span<const InventoryReference> from(std::size_t set, std::size_t i) const;
    /// The references of @p set that lead to number @p i of the resources.
    std::vector<InventoryReference> to(std::size_t set, std::size_t i) const;

private:
    std::vector<InventoryReference> m_all;
    std::vector<std::size_t> m_uses; ///< of those that lead somewhere, by set, then by where they lead
};

} // namespace meshwright
