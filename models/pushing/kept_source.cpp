// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/pushing/kept_source.h"

#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/text/texts.h"
#include "models/words/unknown_words.h"

#include <map>
#include <utility>

namespace meshwright {

namespace {

Failure cannotImport(const QString& why)
{
    return {code::badRequest, why, {}};
}

/// Leaves out of @p one what belongs to nothing but the files.
void strip(Carried& one, const std::string& mesh)
{
    json& body = one.description[resourceOf(one.id.kind).wrapper];
    if (!body.is_object())
        return;
    body[meshResource.name] = mesh;
    body.erase("meshOwner"); // who owns it here has no say in who owns it there
    if (const json* tags = member(one.description, "tags"); tags && tags->empty())
        one.description.erase("tags"); // the files say nothing about them
}

std::optional<Failure> whyNot(const Carried& one)
{
    const Resource& resource = resourceOf(one.id.kind);
    const json input = createInput(one.description, resource);
    if (const QString unknown = unknownWords(input, one.id.kind); !unknown.isEmpty())
        return cannotImport(unknown);
    if (nameIn(one.description, resource).empty())
        return cannotImport(Texts::tr("It has no name. Give it one in its file, and refresh the place."));
    return {};
}

/// What @p one is by the names in it; as it was shown where there are none.
ResourceId idOf(const Carried& one, const std::string& mesh)
{
    ResourceId id = one.id;
    const ResourceId written = idIn(one.description, resourceOf(one.id.kind));
    if (!written.name.empty())
        id.name = written.name;
    if (!written.parent.empty())
        id.parent = written.parent;
    id.mesh = {mesh};
    if (id.kind == Kind::Mesh)
        id.name = mesh;
    return id;
}

} // namespace

Outcome<std::shared_ptr<const FolderSource>> keptSource(Meshes& source, const MeshId& mesh,
                                                        const CallWatch& watch)
{
    Outcome<MeshContents> contents = readMesh(source, mesh, watch);
    if (!contents)
        return contents.failure();
    auto out = std::make_shared<FolderSource>();
    out->contents = std::move(*contents);
    return std::shared_ptr<const FolderSource>(std::move(out));
}

std::string meshNameOf(const FolderSource& source)
{
    return source.contents.empty() ? std::string()
                                   : nameIn(source.contents.front().description, meshResource);
}

std::shared_ptr<const FolderSource> asMesh(const FolderSource& source, const std::string& name)
{
    auto out = std::make_shared<FolderSource>(source);
    std::map<ResourceKey, int> counts;
    for (Carried& one : out->contents) {
        if (one.description.is_object())
            strip(one, name);
        one.id = idOf(one, name);
        ++counts[keyOf(one.id)];
    }
    for (Carried& one : out->contents) {
        if (!one.problem && counts[keyOf(one.id)] > 1)
            one.problem = cannotImport(Texts::tr("Its name stands in several files: nobody can tell which of "
                                                 "them counts. Leave one of them, and refresh the place."));
        if (!one.problem)
            one.problem = whyNot(one);
        if (one.problem)
            one.description = nullptr;
    }
    return out;
}

} // namespace meshwright
