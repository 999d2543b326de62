// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/folder_source.h"

#include "models/json/json_type.h"
#include "models/meshes/folder/disk.h"
#include "models/meshes/folder/folder_index.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

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
    return {id, published(std::move(*entry.description)), {}, {}, std::move(entry.file)};
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
    if (auto failure = inTheWayOfBase(folder))
        return failure;
    const auto lock = disk::lock(root, folder);
    if (!lock)
        return lock.failure();
    BaseFile file = baseIn(folder); // somebody else may have written before nobody else could
    file.put(base);
    return disk::write(root, folder + '/'_L1 + QLatin1String(BaseFile::name), file.content());
}

Remembering::Remembering(QString root, std::string mesh, const MeshBase& base)
    : m_root(std::move(root)),
      m_mesh(std::move(mesh)),
      m_base(base)
{}

void Remembering::learned()
{
    constexpr int share = 10;
    const Clock::time_point now = Clock::now();
    if (share * m_spent > now - m_began)
        return;
    (void)remember(m_root, m_mesh, m_base); // what is wrong with it is told at the end
    m_spent += Clock::now() - now;
}

std::optional<Failure> Remembering::end() const
{
    return remember(m_root, m_mesh, m_base);
}

std::optional<Failure> inTheWayOfBase(const QString& meshFolder)
{
    const QFileInfo file(meshFolder + '/'_L1 + QLatin1String(BaseFile::name));
    const QString path = QDir::toNativeSeparators(file.filePath());
    QString root = QFileInfo(QFileInfo(meshFolder).path()).canonicalFilePath();
    if (!root.endsWith('/'_L1))
        root += '/'_L1;
    // Of a link to nowhere that is empty.
    if (file.isSymLink() && !file.canonicalFilePath().startsWith(root))
        return Failure{
            code::notWritable,
            Texts::tr("%1 is a link that leads to no file in the folder of the place: it cannot be "
                      "remembered what is pulled and pushed. Remove it.")
                .arg(path),
            {}};
    if (file.exists() && !file.isFile())
        return Failure{
            code::notWritable,
            Texts::tr("%1 is no file: it cannot be remembered what is pulled and pushed. Remove it.")
                .arg(path),
            {}};
    return {};
}

MeshBase baseFor(const BaseFile& base, const MeshContents& target)
{
    const bool isThere = !target.empty() && target.front().id.kind == Kind::Mesh && !target.front().problem;
    return isThere ? base.of(meshUid(target.front().description)) : MeshBase();
}

} // namespace meshwright
