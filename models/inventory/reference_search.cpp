// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/reference_search.h"

#include "models/meshes/named.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

/// The references of one set.
class ReferenceSearch
{
public:
    ReferenceSearch(const Inventory& inventory, std::size_t set, std::vector<InventoryReference>& out)
        : m_inventory(inventory),
          m_set(set),
          m_out(out)
    {
        for (const std::size_t i : inventory.sets[set].resources)
            m_byKey.emplace(inventory.resources[i].key, i);
    }

    void search()
    {
        for (const std::size_t i : m_inventory.sets[m_set].resources) {
            const ResourceInFile& resource = m_inventory.resource(i);
            eachNamed(resource.kind, resource.input,
                      [&](const schema::Naming& names, const Pointer& at, std::string_view written) {
                          if (!(resource.kind == Kind::Mesh && names.isHome))
                              add(i, names, at, names.isNameOrArn ? schema::namedBy(written) : written);
                      });
        }
    }

private:
    void add(std::size_t from, const schema::Naming& names, const Pointer& at, std::string_view name)
    {
        const std::string& mesh = m_inventory.resources[from].key.mesh;
        const bool isMesh = names.kind == Kind::Mesh;
        InventoryKey key{names.kind, isMesh ? std::string(name) : mesh, {}, std::string(name)};
        const auto found = m_byKey.find(key);
        m_out.push_back({m_set, from, at, std::move(key), names.isHome,
                         found == m_byKey.end() ? std::nullopt : std::optional(found->second)});
    }

    const Inventory& m_inventory;
    std::size_t m_set;
    std::vector<InventoryReference>& m_out;
    std::map<InventoryKey, std::size_t> m_byKey; ///< of two with one name, the first
};

} // namespace

InventoryReferences::InventoryReferences(const Inventory& inventory)
{
    for (std::size_t set = 0; set < inventory.sets.size(); ++set)
        ReferenceSearch(inventory, set, m_all).search();
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (m_all[i].to)
            m_uses.push_back(i);
    std::ranges::stable_sort(m_uses, {},
                             [&](std::size_t i) { return std::pair(m_all[i].set, *m_all[i].to); });
}

std::span<const InventoryReference> InventoryReferences::from(std::size_t set, std::size_t i) const
{
    const auto byFrom = [](const InventoryReference& one) { return std::pair(one.set, one.from); };
    const auto range = std::ranges::equal_range(m_all, std::pair(set, i), {}, byFrom);
    return {range.begin(), range.end()};
}

std::vector<InventoryReference> InventoryReferences::to(std::size_t set, std::size_t i) const
{
    const auto byTarget = [&](std::size_t use) { return std::pair(m_all[use].set, *m_all[use].to); };
    std::vector<InventoryReference> out;
    for (const std::size_t use : std::ranges::equal_range(m_uses, std::pair(set, i), {}, byTarget))
        out.push_back(m_all[use]);
    return out;
}

} // namespace meshwright
