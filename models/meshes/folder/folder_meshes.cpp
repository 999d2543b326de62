// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder/folder_meshes.h"

#include "models/json/json.h"
#include "models/meshes/folder/disk.h"
#include "models/meshes/references.h"

#include <QFileInfo>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

MeshRef meshRef(const FolderEntry& entry, std::size_t nodes)
{
    MeshRef ref{{entry.name}, {}, nodes, entry.oddity};
    if (entry.description)
        ref.metadata = metadataIn(*entry.description, meshResource);
    else
        ref.problem = entry.description.failure();
    return ref;
}

ResourceRef resourceRef(const FolderEntry& entry, const Resource& resource, const MeshId& mesh)
{
    ResourceRef ref{{resource.kind, {mesh.name}, entry.parent, entry.name}, {}, entry.oddity};
    if (entry.description)
        ref.metadata = metadataIn(*entry.description, resource);
    else
        ref.problem = entry.description.failure();
    return ref;
}

std::vector<ResourceRef> resourceRefs(const std::vector<FolderEntry>& entries, const Resource& resource,
                                      const MeshId& mesh)
{
    std::vector<ResourceRef> refs;
    refs.reserve(entries.size());
    for (const FolderEntry& entry : entries)
        refs.push_back(resourceRef(entry, resource, mesh));
    return refs;
}

} // namespace

FolderMeshes::FolderMeshes(const Place& place, Surroundings surroundings, Missing missing)
    : m_stamp(place, std::move(surroundings)),
      m_index(place.location),
      m_missing(missing)
{}

void FolderMeshes::prepare()
{
    // Once: a disk that is taken away later is not to get a folder where it was.
    std::call_once(m_isPrepared, [this] {
        if (m_missing == Missing::IsMade)
            (void)disk::makeRoot(m_index.root()); // what cannot be made is told by whoever needs it
    });
}

Outcome<std::vector<MeshRef>> FolderMeshes::listMeshes(const CallWatch& watch)
{
    prepare();
    const Outcome<std::vector<FolderEntry>> entries = m_index.meshes(watch.stop);
    if (!entries)
        return entries.failure();
    std::vector<MeshRef> refs;
    for (const FolderEntry& entry : *entries)
        refs.push_back(meshRef(entry, m_index.countNodes(entry)));
    return refs;
}

Outcome<std::vector<ResourceRef>> FolderMeshes::list(Kind kind, const MeshId& mesh, const std::string& parent,
                                                     const CallWatch& watch)
{
    const Outcome<FolderEntry> folder = m_index.mesh(mesh.name, watch.stop);
    if (!folder)
        return folder.failure();
    const Resource& resource = resourceOf(kind);
    const Outcome<std::vector<FolderEntry>> entries = m_index.entries(*folder, resource, parent, watch.stop);
    if (!entries)
        return entries.failure();
    return resourceRefs(*entries, resource, mesh);
}

std::optional<Outcome<Meshes::ByParent>> FolderMeshes::listByParent(Kind kind, const MeshId& mesh,
                                                                    const CallWatch& watch)
{
    const Outcome<FolderEntry> folder = m_index.mesh(mesh.name, watch.stop);
    if (!folder)
        return folder.failure();
    const Resource& resource = resourceOf(kind);
    const Outcome<FolderIndex::ByParent> entries = m_index.entriesByParent(*folder, resource, watch.stop);
    if (!entries)
        return entries.failure();
    ByParent refs;
    for (const auto& [parent, ofOne] : *entries)
        refs[parent] = resourceRefs(ofOne, resource, mesh);
    return refs;
}

Outcome<std::size_t> FolderMeshes::eachNode(const MeshId& mesh, const SeeNodes& see, const CallWatch& watch)
{
    const Outcome<FolderEntry> folder = m_index.mesh(mesh.name, watch.stop);
    if (!folder)
        return folder.failure();
    Outcome<std::vector<FolderEntry>> entries = m_index.entries(*folder, nodeResource, {}, watch.stop);
    if (!entries)
        return entries.failure();
    std::vector<DescribedNode> nodes;
    for (FolderEntry& entry : *entries) {
        ResourceRef ref = resourceRef(entry, nodeResource, mesh);
        DescribedNode& node = nodes.emplace_back(
            DescribedNode{{{{mesh.name}, ref.id.name}, ref.metadata, ref.problem}, nullptr});
        if (entry.description)
            node.description = published(std::move(*entry.description));
    }
    const std::size_t count = nodes.size();
    see(std::move(nodes));
    return count;
}

Outcome<HeldMesh> FolderMeshes::hold(const MeshId& mesh, const CallWatch& watch) const
{
    return HeldMesh::hold(m_index.root(), mesh.name, watch.stop);
}

Outcome<FolderMeshes::LockedMesh> FolderMeshes::lockMesh(const std::string& name,
                                                         const CallWatch& watch) const
{
    Outcome<FolderEntry> mesh = m_index.mesh(name, watch.stop);
    if (!mesh)
        return mesh.failure();
    auto lock = disk::lock(m_index.root(), folderOf(*mesh), watch.stop);
    if (!lock)
        return lock.failure();
    return LockedMesh{std::move(*mesh), std::move(*lock)};
}

Outcome<FolderEntry> FolderMeshes::find(const ResourceId& id, const CallWatch& watch) const
{
    Outcome<FolderEntry> entry = m_index.mesh(id.mesh.name, watch.stop);
    if (!entry)
        return entry.failure();
    if (id.kind != Kind::Mesh)
        entry = m_index.entry(*entry, id, watch.stop);
    if (!entry)
        return entry.failure();
    if (!entry->description)
        return entry->description.failure();
    return entry;
}

Outcome<json> FolderMeshes::describe(const ResourceId& id, const CallWatch& watch)
{
    Outcome<FolderEntry> entry = find(id, watch);
    if (!entry)
        return entry.failure();
    return published(std::move(*entry->description));
}

QString FolderMeshes::fileOf(const ResourceId& id, const CallWatch& watch)
{
    const Outcome<FolderEntry> entry = find(id, watch);
    return entry && QFileInfo(entry->file).isFile() ? entry->file : QString();
}

Outcome<json> FolderMeshes::deleteNode(const NodeId& node, const CallWatch& watch)
{
    const ResourceId id = nodeAsResource(node);
    const Outcome<LockedMesh> locked = lockMesh(node.mesh.name, watch);
    if (!locked)
        return locked.failure();
    Outcome<FolderEntry> entry = find(id, watch);
    if (!entry)
        return entry.failure();
    const auto references = readReferences(*this, node.mesh, watch);
    if (!references)
        return references.failure();
    if (const NodeUses uses = usesOf(node.name, *references); !uses.direct.empty())
        return inUse(node.name, uses.direct);
    if (const auto failure = disk::remove(m_index.root(), entry->file))
        return *failure;
    json description = published(std::move(*entry->description));
    description[nodeResource.wrapper]["status"] = {{"status", "DELETED"}};
    return description;
}

} // namespace meshwright
