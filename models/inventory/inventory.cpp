// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/inventory.h"

#include "models/files/lies_below.h"
#include "models/inventory/auditing.h"
#include "models/inventory/mesh_checking.h"
#include "models/inventory/names_across_files.h"
#include "models/inventory/resource_sets.h"
#include "models/inventory/same_resource.h"
#include "models/inventory/tag_joining.h"
#include "models/json/json_type.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace meshwright {

namespace {

void addResources(Inventory& out, std::size_t number)
{
    const CheckedFile& file = out.files[number];
    std::size_t found =
        file.found.size() - file.resources.size(); // before them stands what the file itself has
    for (std::size_t i = 0; i < file.resources.size(); ++i) {
        const ResourceInFile& one = file.resources[i];
        out.resources.push_back({{one.kind, one.mesh(), one.parent(), one.name()}, number, i, found++});
    }
}

void addFiles(Inventory& out, FilePart part)
{
    const std::set<QString> cut(part.cutLists.begin(), part.cutLists.end());
    for (CheckedFile& file : part.files) {
        const std::size_t number = out.files.size();
        out.files.push_back(std::move(file));
        addResources(out, number);
        for (const ListedResource& listed : out.files.back().listed)
            out.listed.push_back({listed, number, !cut.contains(out.files.back().path)});
    }
    for (SkippedFile& skipped : part.skipped)
        out.skipped.add(std::move(skipped));
}

/// The mesh that all resources of @p set that say one are in; empty when there are several, or none.
std::string onlyMesh(const Inventory& inventory, const ResourceSet& set)
{
    std::string out;
    for (const std::size_t i : set.resources) {
        const std::string& mesh = inventory.resources[i].key.mesh;
        if (!mesh.empty() && !out.empty() && mesh != out)
            return {};
        out = mesh.empty() ? out : mesh;
    }
    return out;
}

/// What says no mesh is in the only one there is. Manifests of Kubernetes have no place for it, so that it is
/// no less known than in other formats; elsewhere nobody knows what a person will name.
void fillInMeshes(Inventory& out)
{
    for (const ResourceSet& set : out.sets) {
        const std::string mesh = onlyMesh(out, set);
        for (const std::size_t i : set.resources) {
            InventoryResource& one = out.resources[i];
            if (mesh.empty() || !one.key.mesh.empty())
                continue;
            one.key.mesh = mesh;
            ResourceInFile& resource = out.files[one.file].resources[one.index];
            if (resource.format != "kubernetes" || !resource.input.is_object())
                continue;
            resource.input[meshResource.name] = mesh;
            out.files[one.file].found[one.found].mesh = mesh;
        }
    }
}

} // namespace

void SkippedFiles::add(SkippedFile file)
{
    constexpr int mostOfAReason = 20;
    const auto isLike = [&](const SkippedFile& one) { return !one.isTold && one.reason == file.reason; };
    const auto counted = more.find(file.reason);
    if (file.isTold)
        files.push_back(std::move(file));
    else if (counted != more.end())
        ++counted->second;
    else if (std::ranges::count_if(files, isLike) == mostOfAReason)
        more.emplace(file.reason, 1);
    else
        files.push_back(std::move(file));
}

int SkippedFiles::count() const
{
    int out = static_cast<int>(files.size());
    for (const auto& [reason, number] : more)
        out += number;
    return out;
}

bool Inventory::isSearchedWhole(const QString& folder) const
{
    return std::ranges::any_of(folders, [&](const QString& each) {
        const QString searched = QDir::cleanPath(QFileInfo(each).absoluteFilePath());
        return folder == searched || liesBelow(folder, searched);
    });
}

Inventory inventoryOf(std::vector<FilePart> parts, bool isAllThere, Checking checking)
{
    Inventory out;
    for (FilePart& part : parts) {
        std::ranges::move(part.beside, std::back_inserter(out.beside));
        std::ranges::move(part.tagLists, std::back_inserter(out.tagLists));
        out.folders += part.folders;
        addFiles(out, std::move(part));
    }
    joinTags(out);
    out.sets = setsOf(out);
    resolveAcrossFiles(out);
    fillInMeshes(out);
    setApartMeshless(out);
    compareSame(out);
    if (checking != Checking::Reading)
        checkMeshes(out, isAllThere);
    if (checking == Checking::Audit)
        auditResources(out);
    for (CheckedFile& file : out.files)
        file.text = {}; // every place is found
    return out;
}

} // namespace meshwright
