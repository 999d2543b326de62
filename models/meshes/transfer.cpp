// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer.h"

#include "models/document/json.h"
#include "models/meshes/description.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Transfer", text);
}

/// Every thing of @p mesh by its list, routers' routes included, in the order of kindsInMesh().
Outcome<std::vector<ResourceRef>> listAll(Meshes& from, const MeshId& mesh, const CallWatch& watch)
{
    std::vector<ResourceRef> all;
    const CallWatch quiet{watch.stop, {}};
    for (const Kind kind : kindsInMesh()) {
        std::vector<std::string> parents;
        if (const auto parent = resourceOf(kind).parent) {
            for (const ResourceRef& ref : all)
                if (ref.id.kind == *parent)
                    parents.push_back(ref.id.name);
        } else {
            parents.emplace_back();
        }
        for (const std::string& parent : parents) {
            Outcome<std::vector<ResourceRef>> refs = from.list(kind, mesh, parent, quiet);
            // Stand-ins do not know every kind: there is nothing of what they do not offer.
            if (!refs && refs.failure().code != code::notOffered)
                return refs.failure();
            if (refs)
                std::ranges::move(*refs, std::back_inserter(all));
        }
        if (watch.progress)
            watch.progress(0, all.size() + 1);
    }
    return all;
}

/// What tells one state of a thing from another.
std::string stateOf(const Metadata& metadata)
{
    if (metadata.arn.empty() || !metadata.version || !metadata.lastUpdatedAt.isValid())
        return {};
    return metadata.arn + ' ' + std::to_string(*metadata.version) + ' ' +
           std::to_string(metadata.lastUpdatedAt.toMSecsSinceEpoch());
}

/// Times as text, as the AWS CLI prints them.
json withWrittenTimes(json description, const Resource& resource)
{
    const Metadata metadata = metadataIn(description, resource);
    for (const auto& [key, moment] :
         {std::pair{"createdAt", metadata.createdAt}, std::pair{"lastUpdatedAt", metadata.lastUpdatedAt}})
        if (moment.isValid() && path(description, {resource.wrapper, "metadata", key})->is_number())
            description[resource.wrapper]["metadata"][key] = timestampText(moment);
    return description;
}

} // namespace

Outcome<MeshContents> readMesh(Meshes& from, const MeshId& mesh, const CallWatch& watch)
{
    Outcome<std::vector<ResourceRef>> refs = listAll(from, mesh, watch);
    if (!refs)
        return refs.failure();
    std::vector<ResourceId> ids{meshAsResource(mesh)};
    for (ResourceRef& ref : *refs)
        ids.push_back(std::move(ref.id));
    MeshContents contents;
    for (const ResourceId& id : ids) {
        Outcome<json> description = from.describeWithTags(id, {watch.stop, {}});
        if (!description && description.failure().code == code::notFound && id.kind != Kind::Mesh)
            continue; // deleted since it was listed
        if (!description)
            return description.failure();
        contents.push_back({id, std::move(*description)});
        if (watch.progress)
            watch.progress(contents.size(), ids.size());
    }
    return contents;
}

Outcome<MeshContents> readTarget(Meshes& target, const MeshId& mesh, const CallWatch& watch)
{
    const Outcome<json> there = target.describe(meshAsResource(mesh), {watch.stop, {}});
    if (!there && there.failure().code == code::notFound)
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
            tr("Several accounts share a mesh called %1 there. Push it with meshwright-cli push, which is "
               "told whose with --mesh-owner.")
                .arg(QString::fromStdString(name)),
            {}};
    const MeshId& id = own != found.end() ? *own : found.front();
    Outcome<MeshContents> contents = readMesh(target, id, watch);
    return contents ? Outcome(TargetMesh{id, std::move(*contents)}) : contents.failure();
}

Outcome<Saved> saveMesh(Meshes& from, const MeshId& mesh, FolderMeshes& to, const CallWatch& watch)
{
    const Outcome<std::vector<ResourceRef>> refs = listAll(from, mesh, watch);
    if (!refs)
        return refs.failure();
    Saved saved;
    std::vector<ResourceRef> all{{meshAsResource(mesh), {}, {}}};
    std::ranges::copy(*refs, std::back_inserter(all));
    for (std::size_t at = 0; at < all.size(); ++at) {
        const ResourceId& id = all[at].id;
        const Resource& resource = resourceOf(id.kind);
        if (watch.progress)
            watch.progress(at, all.size());
        const std::string state = stateOf(all[at].metadata);
        const Outcome<json> there = to.describe(id);
        if (there && !state.empty() && stateOf(metadataIn(*there, resource)) == state) {
            ++saved.same;
            continue;
        }
        Outcome<json> description = from.describeWithTags(id, {watch.stop, {}});
        if (!description && isForAll(description.failure()))
            return description.failure();
        const Outcome<json> kept =
            description ? to.keep(id.kind, withWrittenTimes(std::move(*description), resource)) : description;
        if (!kept && (id.kind == Kind::Mesh || kept.failure().code == code::notWritable))
            return kept.failure();
        if (kept)
            ++saved.written;
        else
            saved.failures.append(u"%1: %2"_s.arg(words(id), kept.failure().message));
    }
    return saved;
}

} // namespace meshwright
