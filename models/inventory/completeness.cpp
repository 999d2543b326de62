// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/completeness.h"

#include <QFileInfo>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What one set holds of one mesh.
class MeshInSet
{
public:
    MeshInSet(const Inventory& inventory, std::size_t set, const std::string& mesh) : m_inventory(inventory)
    {
        for (const std::size_t i : inventory.sets[set].resources)
            if (inventory.resources[i].key.mesh == mesh)
                m_resources.push_back(i);
    }

    bool holds(Kind kind, const std::string& parent) const
    {
        return std::ranges::any_of(m_resources, [&](std::size_t i) {
            const InventoryKey& key = m_inventory.resources[i].key;
            return key.kind == kind && (parent.empty() || key.parent == parent);
        });
    }

    /// Whether one of the meshes stands where all of it stands.
    bool isSavedWhole() const
    {
        return std::ranges::any_of(m_resources, [&](std::size_t i) {
            return m_inventory.resource(i).kind == Kind::Mesh &&
                   (isBackup(i) || isFolderPlace(i) || isWholeTemplate(i));
        });
    }

private:
    /// A file with the mesh and lists of what is in it.
    bool isBackup(std::size_t mesh) const
    {
        const CheckedFile& file = m_inventory.files[m_inventory.resources[mesh].file];
        const bool isAnswer = m_inventory.resource(mesh).format == "service-output" ||
                              m_inventory.resource(mesh).format == "list";
        return isAnswer && file.resources.size() > 1 &&
               isAllIn([&](const QString& path) { return path == file.path; });
    }

    /// "shop/mesh.json" with "shop/virtual-nodes/orders.json".
    bool isFolderPlace(std::size_t mesh) const
    {
        const QFileInfo file(m_inventory.path(mesh));
        const QString folder = file.path() + u'/';
        const auto isInPlace = [&](std::size_t i) {
            const QString& path = m_inventory.path(i);
            return path.startsWith(folder +
                                   QLatin1StringView(resourceOf(m_inventory.resource(i).kind).folder) + u'/');
        };
        return file.fileName() == "mesh.json"_L1 &&
               std::ranges::any_of(m_resources, [&](std::size_t i) { return i != mesh && isInPlace(i); });
    }

    /// The template that makes the mesh makes all that was found of it.
    bool isWholeTemplate(std::size_t mesh) const
    {
        if (m_inventory.resource(mesh).format != "cloudformation")
            return false;
        const QString& path = m_inventory.path(mesh);
        const QString folder = QFileInfo(path).path() + u'/';
        const bool isCdk = folder.endsWith("cdk.out/"_L1) || folder.contains("/cdk.out/"_L1);
        return isAllIn(
            [&](const QString& other) { return isCdk ? other.startsWith(folder) : other == path; });
    }

    template <typename IsThere>
    bool isAllIn(IsThere isThere) const
    {
        return std::ranges::all_of(m_resources, [&](std::size_t i) { return isThere(m_inventory.path(i)); });
    }

    const Inventory& m_inventory;
    std::vector<std::size_t> m_resources;
};

} // namespace

Completeness completeness(const Inventory& inventory, std::size_t set, const std::string& mesh, Kind kind,
                          const std::string& parent)
{
    const MeshInSet here(inventory, set, mesh);
    const auto isOfThem = [&](const InventoryListed& one) {
        return one.resource.kind == kind && one.resource.mesh == mesh &&
               (parent.empty() || one.resource.parent == parent);
    };
    const bool isKnown = here.holds(kind, parent) || std::ranges::any_of(inventory.listed, isOfThem);
    const bool isListed =
        std::ranges::any_of(inventory.listed,
                            [&](const InventoryListed& one) { return isOfThem(one) && one.isWhole; }) &&
        (!resourceOf(kind).parent || !parent.empty());
    if (isListed || here.isSavedWhole())
        return Completeness::Complete;
    return isKnown ? Completeness::Known : Completeness::Unknown;
}

} // namespace meshwright
