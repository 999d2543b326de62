// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/resource_sets.h"

#include <QDir>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

using Numbers = std::vector<std::size_t>;

/// The folder of the file @p path, with a slash at its end.
QString folderOf(const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    return clean.left(clean.lastIndexOf(u'/') + 1);
}

/// A resource on its way down the folders.
struct Placed
{
    QString folder; ///< absolute, ends with a slash; an archive is a folder
    std::size_t number;
};

/// Divides the resources of a folder by the folders in it.
class Dividing
{
public:
    explicit Dividing(const Inventory& inventory) : m_inventory(inventory)
    {
        const QString here = QDir::currentPath() + u'/';
        QStringView before;
        QString folder; // for all that lie side by side
        for (std::size_t i = 0; i < inventory.resources.size(); ++i) {
            const QString& path = inventory.path(i);
            const QStringView in = QStringView(path).left(path.lastIndexOf(u'/') + 1);
            if (in != before || i == 0)
                folder = folderOf(path.startsWith(u'/') ? path : here + path);
            before = in;
            m_placed.push_back({folder, i});
        }
        std::ranges::stable_sort(m_placed, {}, &Placed::folder);
    }

    std::vector<ResourceSet> sets() const
    {
        auto out = divided({m_placed.begin(), m_placed.end()}, 1);
        for (ResourceSet& set : out)
            std::ranges::sort(set.resources);
        return out;
    }

private:
    using Part = std::span<const Placed>;

    /// The sets of @p part, whose folders have the first @p common letters in common.
    std::vector<ResourceSet> divided(Part part, qsizetype common) const
    {
        if (part.empty())
            return {};
        // By folder, the first and the last have in common what all have.
        const QString& first = part.front().folder;
        const auto end = std::ranges::mismatch(first, part.back().folder).in1 - first.begin();
        common = std::max(common, first.lastIndexOf(u'/', std::max<qsizetype>(end, 1) - 1) + 1);
        Numbers shared;
        std::vector<Part> below;
        for (auto here = part.begin(); here != part.end();) {
            const QStringView child = childOf(*here, common);
            const auto next = std::find_if(here, part.end(),
                                           [&](const Placed& one) { return childOf(one, common) != child; });
            if (child.isEmpty())
                std::transform(here, next, std::back_inserter(shared),
                               [](const Placed& one) { return one.number; });
            else
                below.emplace_back(here, next);
            here = next;
        }
        return joined(first.left(common), std::move(shared), below, common);
    }

    static QStringView childOf(const Placed& placed, qsizetype common)
    {
        const qsizetype end = placed.folder.indexOf(u'/', common);
        return end < 0 ? QStringView() : QStringView(placed.folder).mid(common, end - common);
    }

    /// Those of @p below that hold the same, and those that are several sets, are sets of their own; the rest
    /// is @p shared by all of them.
    std::vector<ResourceSet> joined(const QString& folder, Numbers shared, const std::vector<Part>& below,
                                    qsizetype common) const
    {
        const std::set<std::size_t> alike = holdingTheSame(below);
        std::vector<ResourceSet> out;
        for (std::size_t i = 0; i < below.size(); ++i) {
            auto sets = divided(below[i], common);
            if (sets.size() == 1 && !alike.contains(i))
                std::ranges::move(sets.front().resources, std::back_inserter(shared));
            else
                std::ranges::move(sets, std::back_inserter(out));
        }
        if (out.empty())
            return {{folder.size() > 1 ? folder.chopped(1) : folder, std::move(shared)}};
        for (ResourceSet& set : out)
            set.resources.insert(set.resources.end(), shared.begin(), shared.end());
        return out;
    }

    /// Which of @p below hold a resource that another of them holds in the same form.
    std::set<std::size_t> holdingTheSame(const std::vector<Part>& below) const
    {
        std::set<std::size_t> out;
        if (below.size() < 2)
            return out;
        std::map<std::pair<InventoryKey, std::string_view>, std::size_t> first;
        for (std::size_t i = 0; i < below.size(); ++i)
            for (const Placed& placed : below[i]) {
                const InventoryKey& key = m_inventory.resources[placed.number].key;
                if (key.name.empty())
                    continue;
                const auto [known, isNew] =
                    first.emplace(std::pair(key, m_inventory.resource(placed.number).format), i);
                if (!isNew && known->second != i)
                    out.insert({known->second, i});
            }
        return out;
    }

    const Inventory& m_inventory;
    std::vector<Placed> m_placed;
};

} // namespace

std::vector<ResourceSet> setsOf(const Inventory& inventory)
{
    return Dividing(inventory).sets();
}

namespace {

/// The folder beside those of @p sets that @p folder is, or lies in; where it is above one of them, itself.
QString besideSets(const QString& folder, const std::vector<ResourceSet>& sets)
{
    qsizetype common = 0;
    for (const ResourceSet& set : sets) {
        const QString other = set.folder + u'/';
        const auto end = std::ranges::mismatch(folder, other).in1 - folder.begin();
        common = std::max(common, folder.lastIndexOf(u'/', std::max<qsizetype>(end, 1) - 1) + 1);
    }
    const qsizetype end = folder.indexOf(u'/', common);
    return end < 0 ? folder : folder.left(end + 1);
}

} // namespace

void setApartMeshless(Inventory& inventory)
{
    Numbers counts(inventory.resources.size(), 0);
    for (const ResourceSet& set : inventory.sets)
        for (const std::size_t i : set.resources)
            ++counts[i];
    const auto isApart = [&](std::size_t i) {
        return counts[i] > 1 && inventory.resources[i].key.mesh.empty();
    };
    const QString here = QDir::currentPath() + u'/';
    std::map<QString, Numbers> apart; // by folder
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (isApart(i)) {
            const QString& path = inventory.path(i);
            apart[besideSets(folderOf(path.startsWith(u'/') ? path : here + path), inventory.sets)].push_back(
                i);
        }
    for (ResourceSet& set : inventory.sets)
        std::erase_if(set.resources, isApart);
    for (auto& [folder, resources] : apart)
        inventory.sets.push_back({folder.size() > 1 ? folder.chopped(1) : folder, std::move(resources)});
}

} // namespace meshwright
