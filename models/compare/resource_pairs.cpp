// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/resource_pairs.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string>

namespace meshwright {

namespace {

using Numbers = std::vector<std::size_t>;

std::set<std::string> meshNames(const Inventory& inventory)
{
    std::set<std::string> out;
    for (const InventoryResource& one : inventory.resources)
        if (!one.key.mesh.empty())
            out.insert(one.key.mesh);
    return out;
}

/// The numbers of the resources of @p inventory that count.
Numbers counting(const Inventory& inventory)
{
    Numbers out;
    for (std::size_t i = 0; i < inventory.resources.size(); ++i)
        if (!inventory.resources[i].sameAs)
            out.push_back(i);
    return out;
}

/// @p path as seen from @p root.
QString pathBelow(const QString& path, const QString& root)
{
    if (!path.startsWith(root))
        return path;
    qsizetype from = root.size();
    while (from < path.size() && path[from] == u'/')
        ++from;
    return path.mid(from);
}

/// What has one name on both sides.
struct Namesakes
{
    Numbers before;
    Numbers after;
};

class ResourcePairing
{
public:
    ResourcePairing(const Inventory& before, const Inventory& after, const ComparedRoots& roots)
        : m_before(before),
          m_after(after),
          m_roots(roots),
          m_areMeshesOne(meshNames(before).size() <= 1 && meshNames(after).size() <= 1)
    {}

    ResourcePairs pairs()
    {
        std::map<InventoryKey, Namesakes> groups;
        for (const std::size_t i : counting(m_before))
            groups[keyOf(m_before, i)].before.push_back(i);
        for (const std::size_t i : counting(m_after))
            groups[keyOf(m_after, i)].after.push_back(i);
        for (const auto& [key, group] : groups)
            pair(group);
        pairOnlyOnes();
        return std::move(m_out);
    }

private:
    InventoryKey keyOf(const Inventory& inventory, std::size_t number) const
    {
        InventoryKey out = comparedKey(inventory, number);
        if (m_areMeshesOne) {
            out.mesh.clear();
            if (out.kind == Kind::Mesh)
                out.name.clear();
        }
        return out;
    }

    void pair(const Namesakes& group)
    {
        if (group.before.size() <= 1 && group.after.size() <= 1)
            return pairInOrder(group);
        std::multimap<QString, std::size_t> there;
        for (const std::size_t i : group.after)
            there.emplace(pathBelow(m_after.path(i), m_roots.after), i);
        Namesakes rest;
        for (const std::size_t i : group.before) {
            const auto found = there.find(pathBelow(m_before.path(i), m_roots.before));
            if (found == there.end()) {
                rest.before.push_back(i);
                continue;
            }
            m_out.both.emplace_back(i, found->second);
            there.erase(found);
        }
        for (const auto& [path, i] : there)
            rest.after.push_back(i);
        std::ranges::sort(rest.after);
        pairInOrder(rest);
    }

    void pairInOrder(const Namesakes& group)
    {
        const std::size_t count = std::min(group.before.size(), group.after.size());
        for (std::size_t i = 0; i < count; ++i)
            m_out.both.emplace_back(group.before[i], group.after[i]);
        std::ranges::copy(std::span(group.before).subspan(count), std::back_inserter(m_out.gone));
        std::ranges::copy(std::span(group.after).subspan(count), std::back_inserter(m_out.added));
    }

    /// Who compares two resources means these, whatever they are called.
    void pairOnlyOnes()
    {
        if (!m_out.both.empty() || m_out.gone.size() != 1 || m_out.added.size() != 1)
            return;
        const std::size_t before = m_out.gone.front();
        const std::size_t after = m_out.added.front();
        if (m_before.resources[before].key.kind != m_after.resources[after].key.kind)
            return;
        m_out = {{{before, after}}, {}, {}};
    }

    const Inventory& m_before;
    const Inventory& m_after;
    const ComparedRoots& m_roots;
    bool m_areMeshesOne;
    ResourcePairs m_out;
};

} // namespace

InventoryKey comparedKey(const Inventory& inventory, std::size_t number)
{
    InventoryKey out = inventory.resources[number].key;
    if (out.name.empty())
        out.name = inventory.checked(number).name;
    return out;
}

ResourcePairs pairedResources(const Inventory& before, const Inventory& after, const ComparedRoots& roots)
{
    return ResourcePairing(before, after, roots).pairs();
}

} // namespace meshwright
