// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/mesh_checking.h"

#include "models/inventory/completeness.h"
#include "models/json/json.h"
#include "models/rules/mesh/check_mesh.h"
#include "models/rules/mesh/known_in_mesh.h"
#include "models/rules/mesh/mesh_unknown.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <utility>

namespace meshwright {

namespace {

/// The places of a file that are asked for, and then where they stand.
struct PlacesInFile
{
    std::vector<PlaceInFile> sought;
    std::vector<Location> found;
};

/// Everything found in the meshes of an inventory, until all of it is located at once.
class MeshesFound
{
public:
    explicit MeshesFound(Inventory& inventory) : m_inventory(inventory) {}

    void add(std::vector<MeshIssue> issues)
    {
        for (MeshIssue& issue : issues)
            m_issues.push_back(std::move(issue));
    }

    void putToResources()
    {
        for (const MeshIssue& one : m_issues) {
            seek(one.number, one.issue.pointer);
            for (const MeshPlace& place : one.elsewhere)
                seek(place.number, place.pointer);
        }
        for (auto& [file, places] : m_places)
            places.found = locationsIn(m_inventory.files[file], places.sought);
        for (MeshIssue& one : m_issues)
            put(std::move(one));
        for (const std::size_t i : m_touched)
            std::ranges::stable_sort(issuesOf(i), {}, &LocatedIssue::at);
    }

private:
    void seek(std::size_t number, const Pointer& at)
    {
        const InventoryResource& resource = m_inventory.resources[number];
        m_places[resource.file].sought.push_back({resource.index, at});
    }

    /// Where the next place stands that was sought in the file of @p number, in the order of seek().
    Location next(std::size_t number)
    {
        const std::size_t file = m_inventory.resources[number].file;
        return m_places[file].found[m_taken[file]++];
    }

    std::vector<LocatedIssue>& issuesOf(std::size_t number)
    {
        const InventoryResource& resource = m_inventory.resources[number];
        return m_inventory.files[resource.file].found[resource.found].issues;
    }

    void put(MeshIssue one)
    {
        LocatedIssue found{std::move(one.issue), next(one.number), m_inventory.resource(one.number).document};
        for (MeshPlace& place : one.elsewhere) {
            const InventoryKey& key = m_inventory.resources[place.number].key;
            found.elsewhere.push_back({m_inventory.path(place.number), key.kind, key.mesh, key.parent,
                                       key.name, std::move(place.pointer), next(place.number)});
        }
        std::vector<LocatedIssue>& issues = issuesOf(one.number);
        // A resource of several sets may be found wrong in each of them.
        if (std::ranges::find(issues, found) != issues.end())
            return;
        issues.push_back(std::move(found));
        m_touched.insert(one.number);
    }

    Inventory& m_inventory;
    std::vector<MeshIssue> m_issues;
    std::map<std::size_t, PlacesInFile> m_places; ///< by file
    std::map<std::size_t, std::size_t> m_taken;   ///< of a file's places, how many were
    std::set<std::size_t> m_touched;              ///< resources with new issues
};

using ByMesh = std::map<std::string, std::vector<std::size_t>>;

/// Whether @p input says that its mesh is somebody else's.
bool isForeign(const json& input)
{
    return member(input, "meshOwner") != nullptr;
}

/// The resources of @p set that name a mesh which is none of those that are there.
std::vector<MeshIssue> ofOddMeshes(const Inventory& inventory, const ByMesh& meshes)
{
    std::vector<MeshUse> used;
    std::vector<std::string_view> found;
    std::map<std::string_view, std::size_t> meshItself;
    for (const auto& [name, resources] : meshes) {
        used.push_back({name, 0});
        for (const std::size_t i : resources) {
            const bool isMesh = inventory.resource(i).kind == Kind::Mesh;
            if (isMesh && meshItself.emplace(name, i).second)
                found.push_back(name);
            if (!isMesh && !isForeign(inventory.resource(i).input))
                ++used.back().resources;
        }
    }
    std::erase_if(used, [](const MeshUse& use) { return use.resources == 0; });
    std::vector<MeshIssue> out;
    for (const OddMesh& odd : oddMeshes(used, found))
        for (const std::size_t i : meshes.find(std::string(odd.name))->second)
            if (!isForeign(inventory.resource(i).input))
                out.push_back({i, meshUnknownIssue(odd), {{meshItself[odd.meant], Pointer("/meshName")}}});
    return out;
}

ByMesh byMesh(const Inventory& inventory, const ResourceSet& set)
{
    ByMesh out;
    for (const std::size_t i : set.resources)
        if (const std::string& mesh = inventory.resources[i].key.mesh; !mesh.empty())
            out[mesh].push_back(i);
    return out;
}

/// Whether @p resource may be one of several of its name that are there in turn: under a condition of a
/// template, or at another time of a history.
bool isOneInTurn(const ResourceInFile& resource)
{
    return resource.format == "aws-config" || std::ranges::any_of(resource.leftBehind, [](const Pointer& at) {
               return at.text().ends_with("/Condition");
           });
}

/// What was said of single resources and is answered by the others of their mesh; of a resource of several
/// sets, by those of each.
class AnsweredIssues
{
public:
    explicit AnsweredIssues(Inventory& inventory) : m_inventory(inventory) {}

    void add(const WholeMesh& mesh)
    {
        for (const Kind kind : kindsInMesh())
            for (const MeshPart* part : mesh.of(kind)) {
                const std::vector<LocatedIssue>& issues = issuesOf(part->number);
                if (issues.empty())
                    continue;
                std::set<std::size_t> answered;
                for (std::size_t i = 0; i < issues.size(); ++i)
                    if (isAnswered(issues[i].issue, *part, mesh))
                        answered.insert(i);
                const auto [known, isFirst] = m_answered.try_emplace(part->number, answered);
                if (!isFirst)
                    std::erase_if(known->second, [&](std::size_t i) { return !answered.contains(i); });
            }
    }

    /// Nothing was put to the resources since the first was added.
    void takeBack()
    {
        for (const auto& [number, answered] : m_answered) {
            std::size_t i = 0;
            std::erase_if(issuesOf(number), [&](const LocatedIssue&) { return answered.contains(i++); });
        }
    }

private:
    std::vector<LocatedIssue>& issuesOf(std::size_t number)
    {
        const InventoryResource& resource = m_inventory.resources[number];
        return m_inventory.files[resource.file].found[resource.found].issues;
    }

    Inventory& m_inventory;
    std::map<std::size_t, std::set<std::size_t>> m_answered; ///< by resource, its issues by their numbers
};

} // namespace

std::vector<MeshPart> meshPartsOf(const Inventory& inventory, const std::string& mesh,
                                  std::span<const std::size_t> resources,
                                  std::span<const InventoryListed* const> listed, bool areOneState)
{
    std::vector<MeshPart> out;
    for (const std::size_t i : resources) {
        const InventoryKey& key = inventory.resources[i].key;
        const bool isAlone = isOneInTurn(inventory.resource(i));
        const std::size_t file = areOneState ? 0 : inventory.resources[i].file;
        out.push_back({key.kind, key.parent, key.name, &inventory.resource(i).input, i,
                       isAlone ? inventory.files.size() + i : file});
    }
    for (const InventoryListed* one : listed)
        if (one->resource.mesh == mesh)
            out.push_back({one->resource.kind, one->resource.parent, one->resource.name});
    return out;
}

void checkMeshes(Inventory& inventory, bool isAllThere)
{
    MeshesFound found(inventory);
    AnsweredIssues answered(inventory);
    for (const ResourceSet& set : inventory.sets) {
        const auto listed = listedIn(inventory, set);
        const ByMesh meshes = byMesh(inventory, set);
        found.add(ofOddMeshes(inventory, meshes));
        for (const auto& [mesh, resources] : meshes) {
            MeshKnowledge knowledge = knowledgeOf(inventory, mesh, resources, listed);
            if (isAllThere)
                knowledge.ofKinds.fill(Completeness::Complete);
            const bool areOneState = isAllThere || areOnePlace(inventory, resources);
            const WholeMesh whole(mesh, meshPartsOf(inventory, mesh, resources, listed, areOneState),
                                  knowledge);
            MeshCheck checked = checkMesh(whole);
            found.add(std::move(checked.issues));
            std::ranges::move(checked.notListed, std::back_inserter(inventory.notListed));
            answered.add(whole);
            if (!checked.notChecked.isEmpty())
                inventory.notChecked.push_back({mesh, std::move(checked.notChecked)});
        }
    }
    answered.takeBack();
    found.putToResources();
}

} // namespace meshwright
