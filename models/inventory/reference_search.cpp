// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/reference_search.h"

#include "models/json/json.h"
#include "models/schema/references.h"

#include <algorithm>
#include <map>
#include <span>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

using Keys = std::span<const std::string_view>;

/// The last part of an ARN, which is the name; any other text as it is.
std::string_view nameIn(std::string_view written, bool isNameOrArn)
{
    const std::size_t slash = written.rfind('/');
    return isNameOrArn && written.starts_with("arn:") && slash != std::string_view::npos
               ? written.substr(slash + 1)
               : written;
}

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
            for (const schema::ReferencePlace& place : schema::referencePlaces(resource.kind))
                if (!(resource.kind == Kind::Mesh && place.names.isHome))
                    collect(i, place.names, resource.input, Pointer(), place.keys);
        }
    }

private:
    /// Adds what stands at @p keys, from @p value inward, which stands at @p at.
    void collect(std::size_t from, const schema::Naming& names, const json& value, const Pointer& at,
                 Keys keys)
    {
        if (keys.empty()) {
            if (const auto written = text(&value); written && !written->empty())
                add(from, names, at, nameIn(*written, names.isNameOrArn));
        } else if (keys.front() != schema::everyItem) {
            if (const json* inner = member(value, keys.front()))
                collect(from, names, *inner, at / keys.front(), keys.subspan(1));
        } else if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                collect(from, names, value[i], at / i, keys.subspan(1));
        }
    }

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
