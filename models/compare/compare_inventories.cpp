// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/compare_inventories.h"

#include "models/compare/compare_inputs.h"
#include "models/compare/renamed_resources.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace meshwright {

namespace {

using CountedNames = std::map<InventoryKey, int>;

/// How many resources of @p inventory that count have each name.
CountedNames countedNames(const Inventory& inventory)
{
    CountedNames out;
    for (std::size_t i = 0; i < inventory.resources.size(); ++i)
        if (!inventory.resources[i].sameAs)
            ++out[comparedKey(inventory, i)];
    return out;
}

class InventoryComparing
{
public:
    InventoryComparing(const Inventory& before, const Inventory& after)
        : m_before(before),
          m_after(after),
          m_namesBefore(countedNames(before)),
          m_namesAfter(countedNames(after))
    {}

    InventoryDifference difference(const ComparedRoots& roots)
    {
        ResourcePairs pairs = pairedResources(m_before, m_after, roots);
        const auto renamed = takeRenamed(m_before, m_after, pairs);
        for (const auto& [i, j] : pairs.both)
            addPair(i, j, isCalledAlike(i, j) ? ResourceChange::Changed : ResourceChange::Renamed);
        for (const auto& [i, j] : renamed)
            addPair(i, j, ResourceChange::Renamed);
        for (const std::size_t i : pairs.gone)
            m_out.resources.push_back({ResourceChange::Removed, m_before.resource(i).kind, i});
        for (const std::size_t j : pairs.added)
            m_out.resources.push_back({ResourceChange::Added, m_after.resource(j).kind, {}, j});
        std::ranges::stable_sort(m_out.resources, {}, [this](const auto& one) { return keyOf(one); });
        m_out.hasSeveralMeshes = hasSeveralMeshes();
        for (ResourceDifference& one : m_out.resources)
            one.hasNamesakes = hasNamesakes(one);
        return std::move(m_out);
    }

private:
    bool isCalledAlike(std::size_t before, std::size_t after) const
    {
        const InventoryKey one = comparedKey(m_before, before);
        const InventoryKey other = comparedKey(m_after, after);
        return one.name == other.name && one.parent == other.parent;
    }

    void addPair(std::size_t before, std::size_t after, ResourceChange change)
    {
        const ResourceInFile& resource = m_before.resource(before);
        auto fields = compareInputs(resource.kind, resource.input, m_after.resource(after).input);
        if (change == ResourceChange::Changed && fields.empty())
            ++m_out.same;
        else
            m_out.resources.push_back({change, resource.kind, before, after, std::move(fields)});
    }

    InventoryKey keyOf(const ResourceDifference& one) const
    {
        return one.after ? comparedKey(m_after, *one.after) : comparedKey(m_before, *one.before);
    }

    bool hasNamesakes(const ResourceDifference& one) const
    {
        return (one.before && m_namesBefore.at(comparedKey(m_before, *one.before)) > 1) ||
               (one.after && m_namesAfter.at(comparedKey(m_after, *one.after)) > 1);
    }

    bool hasSeveralMeshes() const
    {
        std::set<std::string> before, after;
        for (const InventoryResource& one : m_before.resources)
            before.insert(one.key.mesh);
        for (const InventoryResource& one : m_after.resources)
            after.insert(one.key.mesh);
        return before.size() > 1 || after.size() > 1;
    }

    const Inventory& m_before;
    const Inventory& m_after;
    CountedNames m_namesBefore, m_namesAfter;
    InventoryDifference m_out;
};

bool isOfBehaviour(const FieldDifference& one)
{
    return one.kind == DifferenceClass::Behaviour || one.kind == DifferenceClass::Unknown;
}

} // namespace

InventoryDifference compareInventories(const Inventory& before, const Inventory& after,
                                       const ComparedRoots& roots)
{
    return InventoryComparing(before, after).difference(roots);
}

InventoryDifference onlyBehaviour(InventoryDifference all)
{
    std::erase_if(all.resources, [&](ResourceDifference& one) {
        const bool hasMetadata = std::ranges::find(one.fields, DifferenceClass::Metadata,
                                                   &FieldDifference::kind) != one.fields.end();
        std::erase_if(one.fields, [](const FieldDifference& field) { return !isOfBehaviour(field); });
        if (one.change != ResourceChange::Changed || !one.fields.empty())
            return false;
        ++all.sameBehaviour;
        all.otherMetadata += hasMetadata ? 1 : 0;
        return true;
    });
    return all;
}

} // namespace meshwright
