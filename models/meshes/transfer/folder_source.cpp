// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/folder_source.h"

#include "models/meshes/disk.h"
#include "models/meshes/folder_index.h"

#include <QFileInfo>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

BaseFile baseIn(const QString& meshFolder)
{
    const QString file = meshFolder + '/'_L1 + QLatin1String(BaseFile::name);
    if (!QFileInfo(file).isFile())
        return {};
    const Outcome<json> content = disk::read(file);
    return BaseFile(content ? *content : json());
}

Carried carried(FolderEntry entry, const ResourceId& id)
{
    if (entry.oddity)
        return {id, nullptr, entry.oddity};
    if (!entry.description)
        return {id, nullptr, entry.description.failure()};
    return {id, published(std::move(*entry.description))};
}

} // namespace

Outcome<FolderSource> readSource(const QString& root, const std::string& mesh, const CallWatch& watch)
{
    const FolderIndex index(root);
    Outcome<FolderEntry> found = index.mesh(mesh, watch.stop);
    if (!found)
        return found.failure();
    const QString folder = folderOf(*found);
    FolderSource out{{}, baseIn(folder)};
    out.contents.push_back(carried(*found, meshAsResource({mesh})));
    for (const Kind kind : kindsInMesh()) {
        auto entries = index.entriesByParent(*found, resourceOf(kind), watch.stop);
        if (!entries)
            return entries.failure();
        for (auto& [parent, ofOne] : *entries)
            for (FolderEntry& entry : ofOne) {
                const ResourceId id{kind, {mesh}, parent, entry.name};
                out.contents.push_back(carried(std::move(entry), id));
            }
        if (watch.progress)
            watch.progress(out.contents.size(), 0);
    }
    return out;
}

std::optional<Failure> remember(const QString& root, const std::string& mesh, const MeshBase& base)
{
    const Outcome<FolderEntry> found = FolderIndex(root).mesh(mesh);
    if (!found)
        return found.failure();
    const QString folder = folderOf(*found);
    // Whoever has nothing to write needs no lock, and need not be allowed to write there.
    if (base.mesh.empty() || baseIn(folder).of(base.mesh) == base)
        return {};
    const auto lock = disk::lock(root, folder);
    if (!lock)
        return lock.failure();
    BaseFile file = baseIn(folder); // somebody else may have written before nobody else could
    file.put(base);
    return disk::write(root, folder + '/'_L1 + QLatin1String(BaseFile::name), file.content());
}

MeshBase baseFor(const BaseFile& base, const MeshContents& target)
{
    const bool isThere = !target.empty() && target.front().id.kind == Kind::Mesh && !target.front().problem;
    return isThere ? base.of(meshUid(target.front().description)) : MeshBase();
}

} // namespace meshwright
