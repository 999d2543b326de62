// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/reference_search.h"

#include "models/meshes/named.h"

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

std::vector<InventoryReference> referencesIn(const Inventory& inventory)
{
    std::vector<InventoryReference> out;
    for (std::size_t set = 0; set < inventory.sets.size(); ++set)
        ReferenceSearch(inventory, set, out).search();
    return out;
}

} // namespace meshwright
