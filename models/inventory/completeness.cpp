// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/completeness.h"

#include <QDir>
#include <QFileInfo>
#include <QStringView>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What one set holds of one mesh.
class MeshInSet
{
public:
    MeshInSet(const Inventory& inventory, std::span<const std::size_t> resources)
        : m_inventory(inventory),
          m_resources(resources)
    {}

    /// Whether one of the meshes stands where all of it stands.
    bool isSavedWhole() const
    {
        return std::ranges::any_of(m_resources, [&](std::size_t i) {
            return m_inventory.resource(i).kind == Kind::Mesh &&
                   (isBackup(i) || isFolderPlace(i) || isWholeTemplate(i));
        });
    }

    /// Whether all of it stands in one folder place.
    bool isOnePlace() const
    {
        return std::ranges::any_of(m_resources, [&](std::size_t i) {
            const QString& path = m_inventory.path(i);
            const QString folder = QFileInfo(path).path() + u'/';
            return m_inventory.resource(i).kind == Kind::Mesh && isFolderPlace(i) &&
                   isAllIn([&](const QString& other) { return other == path || isOfPlace(other, folder); });
        });
    }

private:
    /// A file with the mesh and lists of what is in it.
    bool isBackup(std::size_t mesh) const
    {
        const CheckedFile& file = m_inventory.files[m_inventory.resources[mesh].file];
        const bool isAnswer = m_inventory.resource(mesh).format == "service-output" ||
                              m_inventory.resource(mesh).format == "list";
        const bool hasLists = std::ranges::any_of(
            file.resources, [](const ResourceInFile& one) { return one.format == "list"; });
        return isAnswer && hasLists && isAllIn([&](const QString& path) { return path == file.path; });
    }

    /// "shop/mesh.json" with "shop/virtual-nodes/orders.json", where all of "shop" was looked at: files that
    /// are named one by one have others beside them.
    bool isFolderPlace(std::size_t mesh) const
    {
        const QFileInfo file(m_inventory.path(mesh));
        if (file.fileName() != "mesh.json"_L1 || !isSearchedWhole(file))
            return false;
        const QString folder = file.path() + u'/';
        const auto isInPlace = [&](const QString& path) { return isOfPlace(path, folder); };
        return std::ranges::any_of(m_resources,
                                   [&](std::size_t i) { return isInPlace(m_inventory.path(i)); }) &&
               !isAnyUnread(isInPlace);
    }

    /// Whether @p path is in a folder of a kind, or is one, below @p folder.
    static bool isOfPlace(const QString& path, const QString& folder)
    {
        return path.startsWith(folder) && std::ranges::any_of(kindsInMesh(), [&](Kind kind) {
                   const QLatin1StringView name(resourceOf(kind).folder);
                   const QStringView below = QStringView(path).mid(folder.size());
                   return below.startsWith(name) &&
                          (below.size() == name.size() || below[name.size()] == u'/');
               });
    }

    /// The template that makes the mesh makes all that was found of it; an app of CDK has several, in a
    /// folder that was looked at as a whole.
    bool isWholeTemplate(std::size_t mesh) const
    {
        if (m_inventory.resource(mesh).format != "cloudformation")
            return false;
        const QString& path = m_inventory.path(mesh);
        const QFileInfo file(path);
        const QString folder = file.path() + u'/';
        if (!folder.endsWith("cdk.out/"_L1) && !folder.contains("/cdk.out/"_L1))
            return !m_inventory.files[m_inventory.resources[mesh].file].isPart &&
                   isAllIn([&](const QString& other) { return other == path; });
        const auto isOfApp = [&](const QString& other) { return other.startsWith(folder); };
        return isSearchedWhole(file) && isAllIn(isOfApp) && !isAnyUnread([&](const QString& other) {
                   return isOfApp(other) && other.endsWith(".template.json"_L1);
               });
    }

    /// Whether all that lies beside @p file was looked at.
    bool isSearchedWhole(const QFileInfo& file) const
    {
        return m_inventory.isSearchedWhole(QDir::cleanPath(file.absolutePath()));
    }

    /// Whether a file that @p isMeant could not be read, or not to its end: anything may stand in it.
    template <typename IsMeant>
    bool isAnyUnread(IsMeant isMeant) const
    {
        const auto isBroken = [](const CheckedResource& found) {
            return !found.kind && std::ranges::any_of(found.issues, [](const LocatedIssue& one) {
                return one.issue.severity == Severity::Error;
            });
        };
        return std::ranges::any_of(m_inventory.files,
                                   [&](const CheckedFile& file) {
                                       return isMeant(file.path) &&
                                              (!file.error.isEmpty() ||
                                               std::ranges::any_of(file.found, isBroken));
                                   }) ||
               std::ranges::any_of(m_inventory.skipped.files, [&](const SkippedFile& file) {
                   return (file.isTold || file.path.endsWith(".json"_L1)) && isMeant(file.path);
               });
    }

    template <typename IsThere>
    bool isAllIn(IsThere isThere) const
    {
        return std::ranges::all_of(m_resources, [&](std::size_t i) { return isThere(m_inventory.path(i)); });
    }

    const Inventory& m_inventory;
    std::span<const std::size_t> m_resources;
};

} // namespace

std::vector<const InventoryListed*> listedIn(const Inventory& inventory, const ResourceSet& set)
{
    std::vector<const InventoryListed*> out;
    for (const InventoryListed& one : inventory.listed) {
        const QString path = QFileInfo(inventory.files[one.file].path).absoluteFilePath();
        if (inventory.sets.size() == 1 || path.startsWith(set.folder))
            out.push_back(&one);
    }
    return out;
}

bool areOnePlace(const Inventory& inventory, std::span<const std::size_t> resources)
{
    return MeshInSet(inventory, resources).isOnePlace();
}

MeshKnowledge knowledgeOf(const Inventory& inventory, const std::string& mesh,
                          std::span<const std::size_t> resources,
                          std::span<const InventoryListed* const> listed)
{
    MeshKnowledge out;
    const auto know = [&](Kind kind, Completeness known) {
        Completeness& now = out.ofKinds[static_cast<std::size_t>(kind)];
        now = std::max(now, known);
    };
    for (const std::size_t i : resources)
        know(inventory.resources[i].key.kind, Completeness::Known);
    for (const InventoryListed* one : listed) {
        const auto& [kind, ofMesh, parent, name] = one->resource;
        if (ofMesh != mesh)
            continue;
        const bool isOfAll = one->isWhole && !resourceOf(kind).parent;
        know(kind, isOfAll ? Completeness::Complete : Completeness::Known);
        if (one->isWhole && !parent.empty())
            out.wholeParents.emplace(kind, parent);
    }
    if (MeshInSet(inventory, resources).isSavedWhole())
        out.ofKinds.fill(Completeness::Complete);
    return out;
}

} // namespace meshwright
