// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/kept/kept_meshes.h"

#include "models/inventory/fill.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <utility>

namespace meshwright {

namespace {

Failure onlyRead()
{
    return {
        code::notWritable,
        Texts::tr("Files that were kept are only read here, whatever their format. Import the mesh into a "
                  "place, and change it there."),
        {}};
}

Failure noSuchMesh(const MeshId& mesh)
{
    return {code::notFound,
            Texts::tr("There is no %1 in the files that were kept.").arg(words(meshAsResource(mesh))),
            {}};
}

} // namespace

KeptMeshes::KeptMeshes(QString path) : m_path(std::move(path)) {}

Outcome<KeptMeshes::Contents> KeptMeshes::readAnew(const CallWatch& watch)
{
    Inventory inventory = inventoryAt({m_path}, {.stop = watch.stop});
    if (watch.stop.stop_requested())
        return stopped();
    auto fresh = std::make_shared<const KeptContents>(std::move(inventory), m_path);
    const std::scoped_lock lock(m_mutex);
    m_contents = fresh;
    return fresh;
}

Outcome<KeptMeshes::Contents> KeptMeshes::contents(const CallWatch& watch)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_contents)
            return m_contents;
    }
    return readAnew(watch);
}

Outcome<KeptMeshes::Contents> KeptMeshes::contentsWith(const MeshId& mesh, const CallWatch& watch)
{
    Outcome<Contents> now = contents(watch);
    if (now && !(*now)->has(mesh))
        return noSuchMesh(mesh);
    return now;
}

Outcome<std::vector<MeshRef>> KeptMeshes::listMeshes(const CallWatch& watch)
{
    const Outcome<Contents> now = readAnew(watch);
    if (!now)
        return now.failure();
    if (const auto why = (*now)->whyEmpty())
        return *why;
    return (*now)->meshes();
}

std::vector<UnreadFile> KeptMeshes::unread() const
{
    const std::scoped_lock lock(m_mutex);
    return m_contents ? m_contents->unread() : std::vector<UnreadFile>();
}

Outcome<std::vector<ResourceRef>> KeptMeshes::list(Kind kind, const MeshId& mesh, const std::string& parent,
                                                   const CallWatch& watch)
{
    const Outcome<Contents> now = contentsWith(mesh, watch);
    if (!now)
        return now.failure();
    return std::move((*now)->byParent(kind, mesh)[parent]);
}

std::optional<Outcome<Meshes::ByParent>> KeptMeshes::listByParent(Kind kind, const MeshId& mesh,
                                                                  const CallWatch& watch)
{
    const Outcome<Contents> now = contentsWith(mesh, watch);
    if (!now)
        return now.failure();
    return (*now)->byParent(kind, mesh);
}

Outcome<MeshKnowledge> KeptMeshes::knownOf(const MeshId& mesh, const CallWatch& watch)
{
    const Outcome<Contents> now = contentsWith(mesh, watch);
    if (!now)
        return now.failure();
    return (*now)->knownOf(mesh);
}

Outcome<json> KeptMeshes::describe(const ResourceId& id, const CallWatch& watch)
{
    const Outcome<Contents> now = contents(watch);
    return now ? (*now)->describe(id) : now.failure();
}

Outcome<json> KeptMeshes::create(Kind /*kind*/, const json& /*input*/, const CallWatch& /*watch*/)
{
    return onlyRead();
}

Outcome<json> KeptMeshes::update(Kind /*kind*/, const json& /*input*/, const CallWatch& /*watch*/)
{
    return onlyRead();
}

Outcome<json> KeptMeshes::deleteNode(const NodeId& /*node*/, const CallWatch& /*watch*/)
{
    return onlyRead();
}

Outcome<json> KeptMeshes::tags(const ResourceId& id, const CallWatch& watch)
{
    const Outcome<json> description = describe(id, watch);
    if (!description)
        return description.failure();
    const json* const tags = member(*description, "tags");
    return tags && tags->is_array() ? *tags : json::array();
}

Outcome<json> KeptMeshes::tag(const ResourceId& /*id*/, const json& /*tags*/, const CallWatch& /*watch*/)
{
    return onlyRead();
}

Outcome<json> KeptMeshes::untag(const ResourceId& /*id*/, const std::vector<std::string>& /*keys*/,
                                const CallWatch& /*watch*/)
{
    return onlyRead();
}

Outcome<std::size_t> KeptMeshes::eachNode(const MeshId& mesh, const SeeNodes& see, const CallWatch& watch)
{
    const Outcome<Contents> now = contentsWith(mesh, watch);
    if (!now)
        return now.failure();
    constexpr std::size_t part = 200;
    const std::vector<ResourceRef> refs = std::move((*now)->byParent(Kind::VirtualNode, mesh)[{}]);
    std::vector<DescribedNode> nodes;
    for (std::size_t at = 0; at < refs.size(); ++at) {
        if (watch.stop.stop_requested())
            return stopped();
        Outcome<json> description = (*now)->describe(refs[at].id);
        nodes.push_back({{{mesh, refs[at].id.name}, {}, refs[at].problem, refs[at].keptAt},
                         description ? std::move(*description) : json()});
        if (nodes.size() < part && at + 1 < refs.size())
            continue;
        if (watch.progress)
            watch.progress(at + 1, refs.size());
        see(std::exchange(nodes, {}));
    }
    return refs.size();
}

} // namespace meshwright
