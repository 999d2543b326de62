// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/names_across_files.h"

#include "models/files/lies_below.h"
#include "models/formats/kubernetes/kubernetes_names.h"

#include <QDir>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <set>
#include <utility>

namespace meshwright {

namespace {

using Objects = std::vector<std::shared_ptr<const KubernetesObject>>;

/// How much of the way to @p path goes along @p folder, both absolute.
std::ptrdiff_t nearness(const QString& path, const QString& folder)
{
    return std::ranges::mismatch(path, folder).in1 - path.begin();
}

/// Whether objects of Kubernetes stand in more than one file.
bool isInSeveralFiles(const Inventory& inventory)
{
    std::set<QString> paths;
    for (std::size_t i = 0; i < inventory.resources.size() && paths.size() < 2; ++i)
        if (inventory.resource(i).object)
            paths.insert(inventory.path(i));
    for (const ObjectBeside& one : inventory.beside)
        paths.insert(one.path);
    return paths.size() > 1;
}

class AcrossFiles
{
public:
    explicit AcrossFiles(Inventory& inventory)
        : m_inventory(inventory),
          m_beside(inventory.beside),
          m_sets(inventory.resources.size(), 0)
    {
        const QString here = QDir::currentPath() + u'/';
        for (const ObjectBeside& one : m_beside) {
            m_paths.push_back(QDir::cleanPath(one.path.startsWith(u'/') ? one.path : here + one.path));
            m_isInSets.push_back(std::ranges::any_of(inventory.sets, [&](const ResourceSet& set) {
                return liesBelow(m_paths.back(), set.folder);
            }));
        }
        for (const ResourceSet& set : inventory.sets)
            for (const std::size_t i : set.resources)
                ++m_sets[i];
    }

    void resolve()
    {
        std::vector<std::size_t> shared;
        for (std::size_t i = 0; i < m_sets.size(); ++i)
            if (m_sets[i] > 1)
                shared.push_back(i);
        resolve(shared, besideOf(nullptr));
        for (const ResourceSet& set : m_inventory.sets) {
            std::vector<std::size_t> own;
            Objects atHand;
            for (const std::size_t i : set.resources)
                if (m_sets[i] == 1)
                    own.push_back(i);
                else if (m_inventory.resource(i).object)
                    atHand.push_back(m_inventory.resource(i).object);
            std::ranges::move(besideOf(&set), std::back_inserter(atHand));
            resolve(own, atHand);
        }
    }

private:
    /// Of the objects beside, those of @p set and those that no set has for itself, the nearest first; of
    /// nullptr, the latter.
    Objects besideOf(const ResourceSet* set) const
    {
        std::vector<std::size_t> numbers;
        for (std::size_t i = 0; i < m_beside.size(); ++i)
            if (!m_isInSets[i] || (set && liesBelow(m_paths[i], set->folder)))
                numbers.push_back(i);
        if (set)
            std::ranges::stable_sort(numbers, std::greater(),
                                     [&](std::size_t i) { return nearness(m_paths[i], set->folder); });
        Objects out;
        for (const std::size_t i : numbers)
            out.push_back(m_beside[i].object);
        return out;
    }

    void resolve(const std::vector<std::size_t>& numbers, const Objects& atHand)
    {
        std::vector<ResourceInFile*> resources;
        for (const std::size_t i : numbers)
            if (m_inventory.resource(i).object)
                resources.push_back(&inFile(i));
        if (resources.empty())
            return;
        resolveKubernetesNames(resources, atHand);
        for (const std::size_t i : numbers)
            if (m_inventory.resource(i).object)
                takeNames(i);
    }

    /// What the inventory and the report call number @p i.
    void takeNames(std::size_t i)
    {
        const ResourceInFile& resource = m_inventory.resource(i);
        InventoryResource& one = m_inventory.resources[i];
        CheckedResource& found = m_inventory.files[one.file].found[one.found];
        one.key.mesh = resource.mesh();
        one.key.parent = resource.parent();
        found.mesh = one.key.mesh;
        found.parent = one.key.parent;
    }

    ResourceInFile& inFile(std::size_t i)
    {
        const InventoryResource& one = m_inventory.resources[i];
        return m_inventory.files[one.file].resources[one.index];
    }

    Inventory& m_inventory;
    const std::vector<ObjectBeside>& m_beside;
    std::vector<QString> m_paths;    ///< of the objects beside, absolute
    std::vector<bool> m_isInSets;    ///< whether a set has them for itself
    std::vector<std::size_t> m_sets; ///< how many of them each resource is in
};

} // namespace

void resolveAcrossFiles(Inventory& inventory)
{
    if (isInSeveralFiles(inventory))
        AcrossFiles(inventory).resolve();
}

} // namespace meshwright
