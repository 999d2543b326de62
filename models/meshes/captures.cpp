// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/captures.h"

#include "models/document/json.h"
#include "models/meshes/disk.h"
#include "models/meshes/held_mesh.h"
#include "models/text/tr.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <map>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What @p file describes; nullopt when it is no describe output.
std::optional<Capture> captureIn(const QString& file, const json& content)
{
    const auto look = [&](const Resource& resource) -> std::optional<Capture> {
        const json* body = member(content, resource.wrapper);
        if (!body || !member(*body, "spec"))
            return {};
        Capture capture{idIn(content, resource), file, content};
        const ResourceId& id = capture.id;
        if (id.mesh.name.empty() || id.name.empty() || (resource.parent && id.parent.empty()))
            return {};
        return capture;
    };
    if (auto found = look(meshResource))
        return found;
    for (const Kind kind : kindsInMesh())
        if (auto found = look(resourceOf(kind)))
            return found;
    return {};
}

/// In the order in which they can be kept.
auto keyOf(const ResourceId& id)
{
    return std::tuple(id.mesh.name, id.kind, id.parent, id.name);
}

/// Every file that could be one, the oldest first.
QFileInfoList candidates(const QString& root, const std::stop_token& stop)
{
    constexpr qsizetype most = 5000;
    QStringList meshes;
    for (const QFileInfo& folder : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (isMesh(folder))
            meshes.append(folder.filePath() + '/'_L1);
    QFileInfoList files;
    QDirIterator walk(root, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext() && files.size() < most && !stop.stop_requested()) {
        walk.next();
        const QString path = walk.filePath();
        if (std::ranges::none_of(meshes, [&path](const QString& mesh) { return path.startsWith(mesh); }))
            files.append(walk.fileInfo());
    }
    std::ranges::stable_sort(files, {}, [](const QFileInfo& file) { return file.lastModified(); });
    return files;
}

/// Keeps all of one mesh.
std::optional<Failure> importMesh(const QString& root, std::span<const Capture> captures, Imported& done,
                                  const std::stop_token& stop)
{
    const MeshId mesh = captures.front().id.mesh;
    Outcome<HeldMesh> held = HeldMesh::hold(root, mesh.name, stop);
    if (!held)
        return held.failure();
    if (!held->isThere() && captures.front().id.kind != Kind::Mesh)
        if (const auto made = held->keep(Kind::Mesh, {{"mesh", {{"meshName", mesh.name}}}}); !made)
            return made.failure();
    for (const Capture& capture : captures) {
        if (stop.stop_requested())
            return stopped();
        if (held->find(capture.id)) {
            done.failures.append(tr("%1: it is there already.").arg(words(capture.id)));
            continue;
        }
        const auto kept = held->keep(capture.id.kind, capture.description);
        if (kept)
            ++done.written;
        else
            done.failures.append(u"%1: %2"_s.arg(words(capture.id), kept.failure().message));
    }
    done.meshes.push_back(mesh);
    return {};
}

} // namespace

std::vector<Capture> findCaptures(const QString& root, const std::stop_token& stop)
{
    std::map<decltype(keyOf({})), Capture> found;
    for (const QFileInfo& file : candidates(root, stop)) {
        if (stop.stop_requested())
            break;
        const Outcome<json> content = disk::read(file.filePath(), stop);
        auto capture = content ? captureIn(file.filePath(), *content) : std::nullopt;
        if (capture)
            found.insert_or_assign(keyOf(capture->id), std::move(*capture));
    }
    std::vector<Capture> captures;
    captures.reserve(found.size());
    for (auto& [key, capture] : found)
        captures.push_back(std::move(capture));
    return captures;
}

Outcome<Imported> importCaptures(const QString& root, const std::vector<Capture>& captures,
                                 const std::stop_token& stop)
{
    Imported done;
    for (auto begin = captures.begin(); begin != captures.end();) {
        const auto end = std::find_if(begin, captures.end(), [&begin](const Capture& capture) {
            return capture.id.mesh.name != begin->id.mesh.name;
        });
        if (auto failure = importMesh(root, {begin, end}, done, stop))
            return *std::move(failure);
        begin = end;
    }
    return done;
}

QString layoutWords(const QString& root, std::size_t captures)
{
    return tr("%1 holds %2 things as the AWS CLI describes them, but not where a place keeps them: "
              "<mesh>/mesh.json, <mesh>/virtual-nodes/<node>.json and so on.")
        .arg(QDir::toNativeSeparators(root), QString::number(captures));
}

} // namespace meshwright
