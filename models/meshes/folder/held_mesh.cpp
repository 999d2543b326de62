// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder/held_mesh.h"

#include "models/json/json.h"
#include "models/meshes/folder/disk.h"
#include "models/meshes/folder/file_name.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

HeldMesh::Key HeldMesh::keyOf(const ResourceId& id)
{
    const auto kinds = kindsInMesh();
    const auto order =
        id.kind == Kind::Mesh ? std::ptrdiff_t(-1) : std::ranges::find(kinds, id.kind) - kinds.begin();
    return {order, id.parent, id.name};
}

Outcome<HeldMesh> HeldMesh::hold(const QString& root, const std::string& name, const std::stop_token& stop)
{
    HeldMesh held(root, name);
    Outcome<FolderEntry> mesh = FolderIndex(root).mesh(name, stop);
    if (!mesh && mesh.failure().code == code::notFound)
        return held;
    if (!mesh)
        return mesh.failure();
    if (auto failure = held.take(std::move(*mesh), stop))
        return *std::move(failure);
    return held;
}

std::optional<Failure> HeldMesh::take(FolderEntry found, const std::stop_token& stop)
{
    auto lock = disk::lock(m_root, folderOf(found), stop);
    if (!lock)
        return lock.failure();
    m_lock = std::move(*lock);
    found = readMesh(folderOf(found)); // it may have changed before nobody else could
    add(found, meshAsResource({m_name}));
    found.description = json();
    m_mesh = std::move(found);
    for (const Kind kind : kindsInMesh())
        if (auto failure = lookThrough(resourceOf(kind), stop))
            return failure;
    return {};
}

std::optional<Failure> HeldMesh::lookThrough(const Resource& resource, const std::stop_token& stop)
{
    for (const QString& stem : stemsIn(folderOf(*m_mesh, resource)))
        m_taken[resource.kind].insert(stem.toLower());
    const auto entries = FolderIndex(m_root).entriesByParent(*m_mesh, resource, stop);
    if (!entries)
        return entries.failure();
    for (const auto& [parent, ofOne] : *entries)
        for (const FolderEntry& entry : ofOne)
            add(entry, {resource.kind, {m_name}, parent, entry.name});
    return {};
}

void HeldMesh::add(const FolderEntry& entry, const ResourceId& id)
{
    Thing thing{id, entry.file, {}, entry.oddity};
    if (entry.description)
        thing.metadata = metadataIn(*entry.description, resourceOf(id.kind));
    else
        thing.problem = entry.description.failure();
    const Key key = keyOf(id);
    // Of two with one name the first is found by it; the other says so.
    if (!m_things.try_emplace(key, std::move(thing)).second && entry.oddity)
        m_twins.try_emplace(key, *entry.oddity);
}

std::vector<HeldMesh::Thing> HeldMesh::things() const
{
    std::vector<Thing> all;
    all.reserve(m_things.size());
    for (const auto& [key, thing] : m_things)
        all.push_back(thing);
    return all;
}

const HeldMesh::Thing* HeldMesh::find(const ResourceId& id) const
{
    const auto found = m_things.find(keyOf(id));
    return found == m_things.end() ? nullptr : &found->second;
}

const Failure* HeldMesh::twinsOf(const ResourceId& id) const
{
    const auto found = m_twins.find(keyOf(id));
    return found == m_twins.end() ? nullptr : &found->second;
}

Outcome<json> HeldMesh::describe(const ResourceId& id) const
{
    const Thing* thing = find(id);
    if (!thing)
        return notInMesh(id);
    FolderEntry entry =
        id.kind == Kind::Mesh ? readMesh(folder()) : readEntry(thing->file, resourceOf(id.kind), m_name);
    if (!entry.description)
        return entry.description.failure();
    return published(std::move(*entry.description));
}

QString HeldMesh::freshFile(const ResourceId& id)
{
    std::set<QString>& taken = m_taken[id.kind];
    const QString stem =
        freeStem(fileNameOf(id), [&taken](const QString& lower) { return taken.contains(lower); });
    taken.insert(stem.toLower());
    return folderOf(*m_mesh, resourceOf(id.kind)) + '/'_L1 + stem + ".json"_L1;
}

std::optional<Failure> HeldMesh::makeRoom(const std::stop_token& stop)
{
    if (m_mesh)
        return {};
    const auto lock = disk::lock(m_root, m_root, stop);
    if (!lock)
        return lock.failure();
    const FolderIndex index(m_root);
    // Somebody may have been faster.
    if (Outcome<FolderEntry> mesh = index.mesh(m_name); mesh)
        return take(std::move(*mesh), stop);
    FolderEntry fresh{index.fileForMesh(m_name), m_name, json()};
    if (auto failure = disk::makeFolder(m_root, folderOf(fresh)))
        return failure;
    auto failure = take(std::move(fresh), stop);
    m_isRoomOnly = !failure && !QFileInfo::exists(m_mesh->file); // else somebody was faster, only just
    return failure;
}

void HeldMesh::unmakeMesh()
{
    const QString made = folder();
    m_lock.reset();
    m_mesh.reset();
    m_things.clear();
    m_isRoomOnly = false;
    QDir().rmdir(made);
}

Outcome<QString> HeldMesh::keep(Kind kind, const json& description)
{
    return keep(kind, description, When::Now);
}

Outcome<QString> HeldMesh::keepSoon(Kind kind, const json& description)
{
    return keep(kind, description, When::Soon);
}

std::vector<std::pair<ResourceId, Failure>> HeldMesh::settle()
{
    std::map<QString, QString> faults;
    for (const FreshFiles::Fault& fault : m_fresh.settle())
        faults.emplace(fault.path, fault.words);
    std::vector<std::pair<ResourceId, Failure>> undone;
    if (!faults.empty())
        std::erase_if(m_things, [&](const auto& one) {
            const auto fault = faults.find(one.second.file);
            if (fault != faults.end())
                undone.emplace_back(one.second.id, disk::notWritten(fault->second));
            return fault != faults.end();
        });
    return undone;
}

Outcome<QString> HeldMesh::keep(Kind kind, const json& description, When when)
{
    const ResourceId id = idIn(description, resourceOf(kind));
    if (id.name.empty() || (resourceOf(kind).parent && id.parent.empty()))
        return Failure{
            code::notExpected,
            Texts::tr("What was answered for the mesh %1 does not say which %2 it is. It is not kept.")
                .arg(QString::fromStdString(m_name), kindWords(kind)),
            {}};
    if (id.mesh.name != m_name)
        return Failure{code::notExpected,
                       Texts::tr("What was answered for the mesh %1 is of the mesh %2. It is not kept.")
                           .arg(QString::fromStdString(m_name), QString::fromStdString(id.mesh.name)),
                       {}};
    if (!m_mesh && kind != Kind::Mesh)
        return notInMesh(meshAsResource({m_name}));
    if (!m_mesh)
        if (auto failure = makeRoom())
            return *std::move(failure);
    const Thing* there = find(id);
    const bool isFresh = !there && kind != Kind::Mesh;
    const QString file = there ? there->file : isFresh ? freshFile(id) : m_mesh->file;
    auto failure = disk::makeFolder(m_root, QFileInfo(file).path());
    if (!failure && isFresh && when == When::Soon)
        failure = disk::writeFresh(m_fresh, m_root, file, description);
    else if (!failure)
        if (const auto written = putEntry(m_root, file, description, resourceOf(kind)); !written)
            failure = written.failure();
    if (failure) {
        // Only when empty: made for nothing, it would be in the way.
        if (m_isRoomOnly)
            unmakeMesh();
        else if (waiting() == 0)
            QDir().rmdir(QFileInfo(file).path());
        return *std::move(failure);
    }
    m_isRoomOnly = false;
    m_things.insert_or_assign(keyOf(id), Thing{id, file, metadataIn(description, resourceOf(kind)), {}});
    return file;
}

Outcome<json> HeldMesh::noteServed(const ResourceId& id, const json& description)
{
    const auto found = m_things.find(keyOf(id));
    if (found == m_things.end())
        return notInMesh(id);
    Outcome<json> now = noteInEntry(m_root, found->second.file, description, resourceOf(id.kind));
    if (now && !now->is_null())
        found->second.metadata = metadataIn(*now, resourceOf(id.kind));
    return now;
}

std::optional<Failure> HeldMesh::remove(const ResourceId& id)
{
    const Thing* thing = find(id);
    if (!thing)
        return notInMesh(id);
    if (auto failure = disk::remove(m_root, thing->file))
        return failure;
    m_taken[id.kind].erase(QFileInfo(thing->file).fileName().chopped(qsizetype(5)).toLower()); // ".json"
    m_things.erase(keyOf(id));
    return {};
}

Outcome<json> HeldMesh::note(const QString& name) const
{
    const QString file = folder() + '/'_L1 + name;
    if (!m_mesh || !QFileInfo::exists(file))
        return json();
    return disk::read(file);
}

std::optional<Failure> HeldMesh::setNote(const QString& name, const json& value)
{
    if (!m_mesh)
        return notInMesh(meshAsResource({m_name}));
    return disk::write(m_root, folder() + '/'_L1 + name, value);
}

} // namespace meshwright
