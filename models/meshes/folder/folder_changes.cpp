// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/meshes/folder/disk.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/request.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What changes the files of a folder place.
namespace meshwright {

namespace {

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
            Texts::tr("The client token %1 was used for another request. Leave it empty or choose a new one.")
                .arg(QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size()))),
            Pointer("/clientToken")};
}

Failure nameTaken(const FolderEntry& entry, const Resource& resource)
{
    const QString name = QString::fromStdString(entry.name);
    const QString message =
        resource.kind == Kind::Mesh
            ? Texts::tr(
                  "There is already a mesh named %1. Choose another name, or use the mesh that is there.")
                  .arg(name)
            : Texts::tr("The mesh already has a %1 named %2. Choose another name, or delete that one first.")
                  .arg(kindWords(resource.kind), name);
    return {code::conflict, message, Pointer() / resource.name};
}

/// Puts @p description into @p file unless one of @p present stands against it or is it already.
Outcome<json> createFile(const std::vector<FolderEntry>& present, const QString& root, const QString& file,
                         const json& description, const Resource& resource)
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
    if (const auto failure = disk::makeFolder(root, folder))
        return *failure;
    if (const auto failure = disk::write(root, file, description)) {
        QDir().rmdir(folder); // only when empty: one made for nothing would be in the way of the next try
        return *failure;
    }
    return published(description);
}

bool hasKey(const json& tag, const std::string& key)
{
    return text(member(tag, "key")) == key;
}

void removeTags(json& tags, const std::function<bool(const json& tag)>& goes)
{
    json left = json::array();
    for (const json& tag : tags)
        if (!goes(tag))
            left.push_back(tag);
    tags = std::move(left);
}

} // namespace

Outcome<json> FolderMeshes::createMeshHere(const json& input, const CallWatch& watch)
{
    prepare();
    const auto lock = disk::lock(m_index.root(), m_index.root(), watch.stop);
    if (!lock)
        return lock.failure();
    const Outcome<std::vector<FolderEntry>> present = m_index.meshes(watch.stop);
    if (!present)
        return present.failure();
    const std::string name = nameOf(input, meshResource);
    const json description = m_stamp.created(input, meshResource, "mesh/" + name, m_stamp.account());
    const QString file = m_index.fileForMesh(name);
    const QString folder = QFileInfo(file).path();
    if (!QFileInfo(folder).isDir())
        return createFile(*present, m_index.root(), file, description, meshResource);
    // A pull may have made the folder, and be about to write there.
    const auto own = disk::lock(m_index.root(), folder, watch.stop);
    if (!own)
        return own.failure();
    if (QFileInfo::exists(file))
        return nameTaken({file, name, json()}, meshResource);
    return createFile(*present, m_index.root(), file, description, meshResource);
}

Outcome<json> FolderMeshes::create(Kind kind, const json& input, const CallWatch& watch)
{
    const Resource& resource = resourceOf(kind);
    if (const auto failure = checkRequest(input, resource))
        return *failure;
    if (kind == Kind::Mesh)
        return createMeshHere(input, watch);
    const Outcome<LockedMesh> locked = lockMesh(nameOf(input, meshResource), watch);
    if (!locked)
        return locked.failure();
    const FolderEntry& mesh = locked->mesh;
    const ResourceId id = idIn(json{{resource.wrapper, input}}, resource);
    if (resource.parent)
        if (const auto parent =
                m_index.entry(mesh, {*resource.parent, {mesh.name}, {}, id.parent}, watch.stop);
            !parent)
            return parent.failure();
    const Outcome<std::vector<FolderEntry>> present = m_index.entries(mesh, resource, id.parent, watch.stop);
    if (!present)
        return present.failure();
    const json description = m_stamp.created(input, resource, arnPath(id), meshOwner(mesh, input));
    return createFile(*present, m_index.root(), m_index.fileFor(mesh, id), description, resource);
}

Outcome<json> FolderMeshes::rewrite(const ResourceId& id,
                                    const std::function<void(const FolderEntry&, json&)>& change,
                                    const CallWatch& watch)
{
    const Outcome<LockedMesh> locked = lockMesh(id.mesh.name, watch);
    if (!locked)
        return locked.failure();
    Outcome<FolderEntry> entry = find(id, watch);
    if (!entry)
        return entry.failure();
    json description = std::move(*entry->description);
    change(locked->mesh, description);
    Outcome<json> written =
        putEntry(m_index.root(), entry->file, std::move(description), resourceOf(id.kind));
    return written ? published(std::move(*written)) : written;
}

Outcome<json> FolderMeshes::update(Kind kind, const json& input, const CallWatch& watch)
{
    const Resource& resource = resourceOf(kind);
    if (const auto failure = checkRequest(input, resource))
        return *failure;
    const ResourceId id = idIn(json{{resource.wrapper, input}}, resource);
    return rewrite(
        id,
        [&](const FolderEntry& mesh, json& description) {
            m_stamp.change(description, resource, arnPath(id), meshOwner(mesh, input));
            const json* spec = member(input, "spec");
            description[resource.wrapper]["spec"] = spec ? *spec : json::object();
        },
        watch);
}

Outcome<json> FolderMeshes::tags(const ResourceId& id, const CallWatch& watch)
{
    const Outcome<FolderEntry> entry = find(id, watch);
    if (!entry)
        return entry.failure();
    const json* tags = member(*entry->description, "tags");
    return tags ? *tags : json::array();
}

Outcome<json> FolderMeshes::tag(const ResourceId& id, const json& tags, const CallWatch& watch)
{
    const auto outcome = rewrite(
        id,
        [&tags](const FolderEntry&, json& description) {
            json& kept = description["tags"];
            for (const json& tag : tags) {
                const auto key = memberText(tag, "key");
                removeTags(kept, [&key](const json& old) { return hasKey(old, key); });
                kept.push_back(tag);
            }
        },
        watch);
    return outcome ? json::object() : outcome;
}

Outcome<json> FolderMeshes::untag(const ResourceId& id, const std::vector<std::string>& keys,
                                  const CallWatch& watch)
{
    const auto outcome = rewrite(
        id,
        [&keys](const FolderEntry&, json& description) {
            removeTags(description["tags"], [&keys](const json& tag) {
                return std::ranges::any_of(keys, [&tag](const std::string& key) { return hasKey(tag, key); });
            });
        },
        watch);
    return outcome ? json::object() : outcome;
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
