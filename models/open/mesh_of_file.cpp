// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/mesh_of_file.h"

#include "models/inventory/completeness.h"
#include "models/inventory/fill.h"
#include "models/inventory/mesh_checking.h"
#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/meshes/folder/folder_index.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

constexpr std::size_t mostBeside =
    1'000; ///< files in a folder that are looked at for the sake of one of them

QString cleanPath(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// Whether files of a mesh are kept by their kinds where @p folder is one of these: "virtual-nodes".
bool isFolderOfKind(const QString& folder)
{
    return std::ranges::any_of(
        kindsInMesh(), [&](Kind kind) { return folder == QLatin1StringView(resourceOf(kind).folder); });
}

/// What is read for the sake of the file @p path, which is by itself where there would be too much.
FoundFiles filesAround(const QString& path)
{
    FoundFiles alone;
    alone.paths = {path};
    alone.named = {path};
    const QDir folder(QFileInfo(path).path());
    if (isFolderOfKind(folder.dirName())) {
        FoundFiles all = filesAt({QFileInfo(folder.path()).path()}, {.files = mostBeside});
        return all.errors.isEmpty() && all.paths.contains(path) ? all : alone;
    }
    const QStringList names = folder.entryList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    if (static_cast<std::size_t>(names.size()) > mostBeside)
        return alone;
    FoundFiles out = alone;
    for (const QString& name : names)
        if (const QString other = folder.filePath(name); other != path)
            out.paths.append(other);
    return out;
}

/// Whether nobody knows which mesh @p resource is in: its file leaves that open.
bool isMeshOpen(const ResourceInFile& resource)
{
    const json* mesh = member(resource.input, meshResource.name);
    return mesh && isUnknown(*mesh);
}

/// Takes those files out of @p parts that may as well be of another mesh than the node @p node of the file
/// @p path: written in another format, where one of the two leaves open which mesh it is in. A value that is
/// not known may be any, and with one in a name nothing else would be missed in the mesh.
void leaveStrangersOut(std::vector<FilePart>& parts, const QString& path, const std::string& node)
{
    std::string_view format;
    bool isOpen = false;
    for (const FilePart& part : parts)
        for (const CheckedFile& file : part.files)
            for (const ResourceInFile& one : file.resources)
                if (one.kind == Kind::VirtualNode && one.name() == node && cleanPath(file.path) == path) {
                    format = one.format;
                    isOpen = isMeshOpen(one);
                }
    const auto isStranger = [&](const CheckedFile& file) {
        return cleanPath(file.path) != path &&
               std::ranges::any_of(file.resources, [&](const ResourceInFile& one) {
                   return one.format != format && (isOpen || isMeshOpen(one));
               });
    };
    for (FilePart& part : parts)
        std::erase_if(part.files, isStranger);
}

/// The one set that has the node @p node of the file @p path, and the number of that resource; nullopt when
/// there is none, or several.
struct Whereabouts
{
    const ResourceSet& set;
    std::size_t resource;
};
std::optional<Whereabouts> whereIs(const Inventory& inventory, const QString& path, const std::string& node)
{
    std::optional<Whereabouts> out;
    for (const ResourceSet& set : inventory.sets) {
        const auto isIt = [&](std::size_t i) {
            const InventoryKey& key = inventory.resources[i].key;
            return key.kind == Kind::VirtualNode && key.name == node && cleanPath(inventory.path(i)) == path;
        };
        const auto found = std::ranges::find_if(set.resources, isIt);
        if (found == set.resources.end())
            continue;
        if (out)
            return std::nullopt;
        out.emplace(set, *found);
    }
    return out;
}

ResourceId idOf(const MeshPart& part, const std::string& mesh)
{
    return {part.kind, {mesh}, part.parent, part.kind == Kind::Mesh ? mesh : part.name};
}

/// What is called @p mesh in @p set.
MeshInPlace meshInSet(const Inventory& inventory, const ResourceSet& set, const std::string& mesh)
{
    MeshInPlace out{mesh};
    std::vector<std::size_t> resources;
    for (const std::size_t i : set.resources)
        if (inventory.resources[i].key.mesh == mesh)
            resources.push_back(i);
    const auto listed = listedIn(inventory, set);
    out.knowledge = knowledgeOf(inventory, mesh, resources, listed);
    for (const MeshPart& part :
         meshPartsOf(inventory, mesh, resources, listed, areOnePlace(inventory, resources))) {
        out.parts.emplace_hint(
            out.parts.end(), out.ids.size(),
            LivePart{part.kind, part.parent, part.name, part.input ? *part.input : json(), part.file});
        out.ids.push_back(idOf(part, mesh));
        out.files.push_back(part.input ? inventory.path(part.number) : QString());
    }
    return out;
}

} // namespace

std::optional<MeshInPlace> meshOfFile(const Inventory& inventory, const QString& path,
                                      const std::string& node)
{
    const auto where = whereIs(inventory, cleanPath(path), node);
    if (!where || inventory.resources[where->resource].key.mesh.empty())
        return std::nullopt;
    MeshInPlace out = meshInSet(inventory, where->set, inventory.resources[where->resource].key.mesh);
    return out.ids.size() > 1 ? std::optional(std::move(out)) : std::nullopt;
}

std::optional<MeshInPlace> readMeshOfFile(const QString& path, const std::string& node)
{
    const QString clean = cleanPath(path);
    if (!QFileInfo(clean).isFile()) // a pipe has given all it holds
        return std::nullopt;
    FoundFiles found = filesAround(clean);
    std::vector<FilePart> parts;
    readFiles(found, {.checking = Checking::Reading},
              [&](FilePart part) { parts.push_back(std::move(part)); });
    leaveStrangersOut(parts, clean, node);
    if (!found.folders.isEmpty())
        parts.emplace_back().folders = std::move(found.folders);
    return meshOfFile(inventoryOf(std::move(parts), false, Checking::Reading), clean, node);
}

std::optional<MeshInPlace> readMeshOfFolder(const QString& place, const std::string& mesh)
{
    const auto found = FolderIndex(place).mesh(mesh);
    if (!found)
        return std::nullopt;
    const Inventory inventory = inventoryAt({folderOf(*found)}, {.checking = Checking::Reading});
    if (inventory.sets.size() != 1)
        return std::nullopt;
    return meshInSet(inventory, inventory.sets.front(), mesh);
}

} // namespace meshwright
