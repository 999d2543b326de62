// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder_meshes.h"

#include "models/document/json.h"
#include "models/meshes/disk.h"
#include "models/meshes/request.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FolderMeshes", text);
}

MeshRef meshRef(const FolderEntry& entry, std::size_t nodes)
{
    MeshRef ref{{entry.name}, {}, nodes, entry.oddity};
    if (entry.description)
        ref.metadata = metadataIn(*entry.description, meshResource);
    else
        ref.problem = entry.description.failure();
    return ref;
}

NodeRef nodeRef(const FolderEntry& entry, const std::string& mesh)
{
    NodeRef ref{{{mesh}, entry.name}, {}, entry.oddity};
    if (entry.description)
        ref.metadata = metadataIn(*entry.description, nodeResource);
    else
        ref.problem = entry.description.failure();
    return ref;
}

/// The last part of the ARN of the node @p name.
std::string arnPath(const FolderEntry& mesh, const std::string& name)
{
    return "mesh/" + mesh.name + "/virtualNode/" + name;
}

/// True when creating @p wanted would make what @p entry already is.
bool isRepetition(const FolderEntry& entry, const json& wanted, const Resource& resource)
{
    if (!entry.description)
        return false;
    const json& there = *entry.description;
    const auto same = [&](std::initializer_list<std::string_view> keys) {
        const json* left = path(there, keys);
        const json* right = path(wanted, keys);
        return left && right ? *left == *right : left == right;
    };
    const std::string_view wrapper = resource.wrapper;
    return same({"clientToken"}) && same({"tags"}) && same({wrapper, resource.name}) &&
           same({wrapper, "spec"}) && same({wrapper, "metadata", "meshOwner"}) &&
           same({wrapper, "metadata", "version"});
}

Failure tokenUsed(std::string_view token)
{
    return {code::conflict,
            tr("The client token %1 was used for another request. Leave it empty or choose a new one.")
                .arg(QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size()))),
            Pointer("/clientToken")};
}

Failure nameTaken(const FolderEntry& entry, const Resource& resource)
{
    const QString name = QString::fromStdString(entry.name);
    const QString message =
        &resource == &meshResource
            ? tr("There is already a mesh named %1. Choose another name, or use the mesh that is there.")
                  .arg(name)
            : tr("The mesh already has a virtual node named %1. Choose another name, or delete that node first.")
                  .arg(name);
    return {code::conflict, message, Pointer() / resource.name};
}

/// Puts @p description into @p file unless one of @p present stands against it or is it already.
Outcome<json> create(const std::vector<FolderEntry>& present, const QString& file, const json& description,
                     const Resource& resource)
{
    if (const auto token = text(member(description, "clientToken"))) {
        const auto used = std::ranges::find_if(present, [&token](const FolderEntry& entry) {
            return entry.description && text(member(*entry.description, "clientToken")) == token;
        });
        if (used != present.end() && isRepetition(*used, description, resource))
            return published(*used->description);
        if (used != present.end())
            return tokenUsed(*token);
    }
    const auto taken = std::ranges::find(present, nameIn(description, resource), &FolderEntry::name);
    if (taken != present.end())
        return nameTaken(*taken, resource);
    const QString folder = QFileInfo(file).path();
    if (const auto failure = disk::makeFolder(folder))
        return *failure;
    if (const auto failure = disk::write(file, description)) {
        QDir().rmdir(folder); // only when empty: one made for nothing would be in the way of the next try
        return *failure;
    }
    return published(description);
}

} // namespace

FolderMeshes::FolderMeshes(const Place& place, Surroundings surroundings)
    : m_stamp(place, std::move(surroundings)),
      m_index(place.location)
{}

Outcome<std::vector<MeshRef>> FolderMeshes::listMeshes()
{
    const Outcome<std::vector<FolderEntry>> entries = m_index.meshes();
    if (!entries)
        return entries.failure();
    std::vector<MeshRef> refs;
    for (const FolderEntry& entry : *entries)
        refs.push_back(meshRef(entry, m_index.countNodes(entry)));
    return refs;
}

Outcome<json> FolderMeshes::createMesh(const json& input)
{
    if (const auto failure = checkRequest(input, meshResource))
        return *failure;
    const auto lock = disk::lock(m_index.root());
    if (!lock)
        return lock.failure();
    const Outcome<std::vector<FolderEntry>> present = m_index.meshes();
    if (!present)
        return present.failure();
    const std::string name = nameOf(input, meshResource);
    const json description = m_stamp.created(input, meshResource, "mesh/" + name, m_stamp.account());
    return create(*present, m_index.fileForMesh(name), description, meshResource);
}

Outcome<json> FolderMeshes::describeMesh(const MeshId& mesh)
{
    Outcome<FolderEntry> entry = m_index.mesh(mesh.name);
    if (!entry)
        return entry.failure();
    if (!entry->description)
        return entry->description.failure();
    return published(std::move(*entry->description));
}

Outcome<std::vector<NodeRef>> FolderMeshes::listNodes(const MeshId& mesh)
{
    Outcome<std::vector<DescribedNode>> nodes = describeNodes(mesh);
    if (!nodes)
        return nodes.failure();
    std::vector<NodeRef> refs;
    for (DescribedNode& node : *nodes)
        refs.push_back(std::move(node.ref));
    return refs;
}

Outcome<json> FolderMeshes::describeNode(const NodeId& node)
{
    const Outcome<FolderEntry> mesh = m_index.mesh(node.mesh.name);
    if (!mesh)
        return mesh.failure();
    Outcome<FolderEntry> entry = m_index.node(*mesh, node.name);
    if (!entry)
        return entry.failure();
    if (!entry->description)
        return entry->description.failure();
    return published(std::move(*entry->description));
}

Outcome<std::vector<DescribedNode>> FolderMeshes::describeNodes(const MeshId& mesh)
{
    const Outcome<FolderEntry> folder = m_index.mesh(mesh.name);
    if (!folder)
        return folder.failure();
    Outcome<std::vector<FolderEntry>> entries = m_index.nodes(*folder);
    if (!entries)
        return entries.failure();
    std::vector<DescribedNode> nodes;
    for (FolderEntry& entry : *entries) {
        DescribedNode& node = nodes.emplace_back(DescribedNode{nodeRef(entry, mesh.name), nullptr});
        if (entry.description)
            node.description = published(std::move(*entry.description));
    }
    return nodes;
}

Outcome<json> FolderMeshes::createNode(const json& input)
{
    if (const auto failure = checkRequest(input, nodeResource))
        return *failure;
    const Outcome<FolderEntry> mesh = m_index.mesh(nameOf(input, meshResource));
    if (!mesh)
        return mesh.failure();
    const auto lock = disk::lock(folderOf(*mesh));
    if (!lock)
        return lock.failure();
    const Outcome<std::vector<FolderEntry>> present = m_index.nodes(*mesh);
    if (!present)
        return present.failure();

    const std::string name = nameOf(input, nodeResource);
    const json description =
        m_stamp.created(input, nodeResource, arnPath(*mesh, name), meshOwner(*mesh, input));
    return create(*present, m_index.fileForNode(*mesh, name), description, nodeResource);
}

Outcome<json> FolderMeshes::updateNode(const json& input)
{
    if (const auto failure = checkRequest(input, nodeResource))
        return *failure;
    const Outcome<FolderEntry> mesh = m_index.mesh(nameOf(input, meshResource));
    if (!mesh)
        return mesh.failure();
    const auto lock = disk::lock(folderOf(*mesh));
    if (!lock)
        return lock.failure();
    Outcome<FolderEntry> entry = m_index.node(*mesh, nameOf(input, nodeResource));
    if (!entry)
        return entry.failure();
    if (!entry->description)
        return entry->description.failure();

    json description = std::move(*entry->description);
    m_stamp.change(description, arnPath(*mesh, entry->name), meshOwner(*mesh, input));
    description[nodeResource.wrapper]["spec"] = *member(input, "spec");
    if (const auto failure = disk::write(entry->file, description))
        return *failure;
    return published(std::move(description));
}

Outcome<json> FolderMeshes::deleteNode(const NodeId& node)
{
    const Outcome<FolderEntry> mesh = m_index.mesh(node.mesh.name);
    if (!mesh)
        return mesh.failure();
    const auto lock = disk::lock(folderOf(*mesh));
    if (!lock)
        return lock.failure();
    Outcome<FolderEntry> entry = m_index.node(*mesh, node.name);
    if (!entry)
        return entry.failure();
    if (!entry->description)
        return entry->description.failure();
    if (const auto failure = disk::remove(entry->file))
        return *failure;
    json description = published(std::move(*entry->description));
    description[nodeResource.wrapper]["status"] = {{"status", "DELETED"}};
    return description;
}

std::string FolderMeshes::meshOwner(const FolderEntry& mesh, const json& input) const
{
    if (const auto given = text(member(input, "meshOwner")))
        return std::string(*given);
    const std::string noted =
        mesh.description ? metadataIn(*mesh.description, meshResource).meshOwner : std::string();
    return noted.empty() ? m_stamp.account() : noted;
}

} // namespace meshwright
