// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/base.h"

#include "models/json/json.h"
#include "models/meshes/description.h"

#include <utility>

namespace meshwright {

namespace {

constexpr std::int64_t format = 1;

json written(const ResourceKey& key, const Agreed& agreed)
{
    json out{{"kind", resourceOf(key.kind).wrapper}, {"name", key.name}, {"spec", agreed.served}};
    if (!key.parent.empty())
        out["parent"] = key.parent;
    if (agreed.kept != agreed.served)
        out["file"] = agreed.kept;
    if (agreed.tags)
        out["tags"] = *agreed.tags;
    if (agreed.version)
        out["version"] = *agreed.version;
    if (agreed.lastUpdatedAt.isValid())
        out["lastUpdatedAt"] = timestampText(agreed.lastUpdatedAt);
    return out;
}

Agreed agreedIn(const json& entry)
{
    Agreed out;
    out.served = memberText(entry, "spec");
    out.kept = entry.contains("file") ? memberText(entry, "file") : out.served;
    if (const auto tags = text(member(entry, "tags")))
        out.tags = std::string(*tags);
    out.version = integer(member(entry, "version"));
    out.lastUpdatedAt = timestamp(member(entry, "lastUpdatedAt"));
    return out;
}

MeshBase baseIn(const std::string& mesh, const json& entries)
{
    MeshBase out{mesh, {}};
    for (const json& entry : items(&entries))
        if (const auto kind = kindOfWrapper(memberText(entry, "kind")); kind && entry.contains("spec"))
            out.things[{*kind, memberText(entry, "parent"), memberText(entry, "name")}] = agreedIn(entry);
    return out;
}

std::optional<std::string> agreedTags(const Side& here, const Side& there, const Agreed* before)
{
    if (here.tags && here.tags == there.tags)
        return here.tags;
    if (before && before->tags)
        return before->tags;
    return here.tags ? std::nullopt : there.tags; // a file that says nothing has nothing against them
}

} // namespace

ResourceKey keyOf(const ResourceId& id)
{
    return {id.kind, id.parent, id.name};
}

Agreed agreed(const Side& here, const Side& there, const Agreed* before)
{
    return {there.spec, here.spec, agreedTags(here, there, before), there.metadata.version,
            there.metadata.lastUpdatedAt};
}

void agreeOnEqualParts(Agreed& both, const Side& here, const Side& there)
{
    if (here.spec == there.spec) {
        both.served = there.spec;
        both.kept = here.spec;
        both.version = there.metadata.version;
        both.lastUpdatedAt = there.metadata.lastUpdatedAt;
    }
    if (here.tags && here.tags == there.tags)
        both.tags = here.tags;
}

const Agreed* MeshBase::find(const ResourceKey& key) const
{
    const auto found = things.find(key);
    return found == things.end() ? nullptr : &found->second;
}

std::string meshUid(const json& description)
{
    const Metadata metadata = metadataIn(description, meshResource);
    return metadata.uid.empty() ? metadata.arn : metadata.uid;
}

bool isAnotherMesh(const json& here, const json& there)
{
    const Metadata ours = metadataIn(here, meshResource);
    const Metadata theirs = metadataIn(there, meshResource);
    const auto differ = [](const std::string& a, const std::string& b) {
        return !a.empty() && !b.empty() && a != b;
    };
    const bool haveUids = !ours.uid.empty() && !theirs.uid.empty();
    return differ(ours.meshOwner, theirs.meshOwner) ||
           (haveUids ? ours.uid != theirs.uid : differ(ours.arn, theirs.arn));
}

BaseFile::BaseFile(const json& content)
{
    const json* meshes = member(content, "meshes");
    if (integer(member(content, "format")) != format || !meshes || !meshes->is_object())
        return;
    for (const auto& [mesh, entries] : meshes->items())
        m_meshes[mesh] = baseIn(mesh, entries);
}

json BaseFile::content() const
{
    json meshes = json::object();
    for (const auto& [mesh, base] : m_meshes) {
        json& entries = meshes[mesh] = json::array();
        for (const auto& [key, agreed] : base.things)
            entries.push_back(written(key, agreed));
    }
    return {{"about",
             "What Meshwright last pulled or pushed, so that it can tell whose changes are whose. It "
             "holds no resources; without it more is asked."},
            {"format", format},
            {"meshes", std::move(meshes)}};
}

MeshBase BaseFile::of(const std::string& mesh) const
{
    const auto found = m_meshes.find(mesh);
    return found == m_meshes.end() ? MeshBase{mesh, {}} : found->second;
}

void BaseFile::put(MeshBase base)
{
    if (!base.mesh.empty())
        m_meshes[base.mesh] = std::move(base);
}

} // namespace meshwright
