// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/contents.h"

#include "models/meshes/description.h"
#include "models/meshes/list_of_kind.h"
#include "models/text/texts.h"

#include <algorithm>
#include <map>
#include <utility>

namespace meshwright {

namespace {

/// What is to be read, and the file that it stands in where that is known.
struct Listed
{
    ResourceId id;
    QString file = {};
};

/// One thing of a place; nullopt when it was deleted since it was listed.
Outcome<std::optional<Carried>> readOne(Meshes& from, const Listed& listed, const CallWatch& watch)
{
    const ResourceId& id = listed.id;
    Outcome<Described> described = from.describeFully(id, {watch.stop, {}});
    const auto odd =
        described && id.kind != Kind::Mesh ? hasOddSpec(id, described->description) : std::nullopt;
    if (odd)
        return std::optional(Carried{id, nullptr, odd, {}, listed.file});
    if (described)
        return std::optional(Carried{
            id, std::move(described->description), {}, std::move(described->tagsProblem), listed.file});
    const Failure& failure = described.failure();
    if (isNotThere(failure) && id.kind != Kind::Mesh)
        return std::optional<Carried>();
    if (isForAll(failure) || id.kind == Kind::Mesh)
        return failure;
    return std::optional(Carried{id, nullptr, failure, {}, listed.file});
}

} // namespace

bool isNotThere(const Failure& failure)
{
    return failure.code == code::notFound || failure.code.ends_with("NotFound");
}

Outcome<MeshList> listEverything(Meshes& from, const MeshId& mesh, const CallWatch& watch)
{
    MeshList all;
    const CallWatch quiet{watch.stop, {}};
    std::map<Kind, std::vector<std::string>> parents;
    for (const Kind kind : kindsInMesh()) {
        const auto parent = resourceOf(kind).parent;
        if (parent && all.notOffered.contains(*parent)) {
            all.notOffered.insert(kind); // nobody was asked for it: that none is listed tells nothing
            continue;
        }
        const std::vector<std::string> lists = parent ? parents[*parent] : std::vector<std::string>{{}};
        ListOfKind list(from, kind, mesh, watch.stop);
        for (const std::string& one : lists) {
            Outcome<std::vector<ResourceRef>> refs = list.of(one);
            // Stand-ins do not know every kind: there is nothing of what they do not offer.
            if (!refs && refs.failure().code == code::notOffered) {
                all.notOffered.insert(kind);
                continue;
            }
            if (!refs && parent && isNotThere(refs.failure())) {
                // Deleted since it was listed; or else only its list is not to be had, which tells nothing.
                const Outcome<json> there = from.describe({*parent, mesh, {}, one}, quiet);
                if (there || !isNotThere(there.failure()))
                    all.notOffered.insert(kind);
                continue;
            }
            if (!refs)
                return refs.failure();
            for (ResourceRef& ref : *refs) {
                parents[kind].push_back(ref.id.name);
                all.refs.push_back(std::move(ref));
            }
        }
        if (watch.progress)
            watch.progress(0, all.refs.size() + 1);
    }
    return all;
}

Outcome<MeshContents> readMesh(Meshes& from, const MeshId& mesh, const CallWatch& watch)
{
    Outcome<MeshList> list = listEverything(from, mesh, watch);
    if (!list)
        return list.failure();
    std::vector<Listed> all{{meshAsResource(mesh)}};
    for (ResourceRef& ref : list->refs)
        all.push_back({std::move(ref.id), ref.keptAt ? ref.keptAt->path : QString()});
    MeshContents contents;
    for (std::size_t at = 0; at < all.size(); ++at) {
        Outcome<std::optional<Carried>> one = readOne(from, all[at], watch);
        if (!one)
            return one.failure();
        if (*one)
            contents.push_back(std::move(**one));
        if (watch.progress)
            watch.progress(at + 1, all.size());
    }
    return contents;
}

Outcome<MeshContents> readTarget(Meshes& target, const MeshId& mesh, const CallWatch& watch)
{
    const Outcome<json> there = target.describe(meshAsResource(mesh), {watch.stop, {}});
    if (!there && isNotThere(there.failure()))
        return MeshContents();
    if (!there)
        return there.failure();
    return readMesh(target, mesh, watch);
}

Outcome<TargetMesh> findTarget(Meshes& target, const std::string& name, const CallWatch& watch)
{
    const Outcome<std::vector<MeshRef>> refs = target.listMeshes({watch.stop, {}});
    if (!refs)
        return refs.failure();
    std::vector<MeshId> found;
    for (const MeshRef& ref : *refs)
        if (ref.id.name == name)
            found.push_back(ref.id);
    if (found.empty())
        return TargetMesh{{name}, {}};
    const auto own = std::ranges::find(found, std::string(), &MeshId::owner);
    if (own == found.end() && found.size() > 1)
        return Failure{
            code::conflict,
            Texts::tr(
                "Several accounts share a mesh called %1 there. Push it with meshwright-cli push, which is "
                "told whose with --mesh-owner.")
                .arg(QString::fromStdString(name)),
            {}};
    const MeshId& id = own != found.end() ? *own : found.front();
    Outcome<MeshContents> contents = readMesh(target, id, watch);
    return contents ? Outcome(TargetMesh{id, std::move(*contents)}) : contents.failure();
}

} // namespace meshwright
