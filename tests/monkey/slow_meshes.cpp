// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/monkey/slow_meshes.h"

namespace meshwright::monkey {

void Gate::hold()
{
    const std::scoped_lock lock(m_mutex);
    m_holds = true;
    m_let = 0;
}

void Gate::let(int calls)
{
    const std::scoped_lock lock(m_mutex);
    m_let += calls;
    m_holds = m_holds && calls > 0;
    m_moved.notify_all();
}

void Gate::refuseNext()
{
    const std::scoped_lock lock(m_mutex);
    m_refuses = true;
}

std::optional<Failure> Gate::pass(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_moved.wait(lock, stop, [this] { return !m_holds || m_let > 0; }))
        return stopped();
    if (m_holds)
        --m_let;
    if (!std::exchange(m_refuses, false))
        return std::nullopt;
    return Failure{code::badRequest, QStringLiteral("The place refuses this, for no reason at all."), {}};
}

SlowMeshes::SlowMeshes(std::unique_ptr<Meshes> meshes, std::shared_ptr<Gate> gate)
    : m_meshes(std::move(meshes)),
      m_gate(std::move(gate))
{}

Outcome<std::vector<MeshRef>> SlowMeshes::listMeshes(const CallWatch& watch)
{
    return passed(watch, [&] { return m_meshes->listMeshes(watch); });
}

Outcome<std::vector<ResourceRef>> SlowMeshes::list(Kind kind, const MeshId& mesh, const std::string& parent,
                                                   const CallWatch& watch)
{
    return passed(watch, [&] { return m_meshes->list(kind, mesh, parent, watch); });
}

Outcome<json> SlowMeshes::describe(const ResourceId& id, const CallWatch& watch)
{
    return passed(watch, [&] { return m_meshes->describe(id, watch); });
}

Outcome<json> SlowMeshes::create(Kind kind, const json& input, const CallWatch& watch)
{
    return passed(watch, [&] { return m_meshes->create(kind, input, watch); });
}

Outcome<json> SlowMeshes::update(Kind kind, const json& input, const CallWatch& watch)
{
    return passed(watch, [&] { return m_meshes->update(kind, input, watch); });
}

Outcome<json> SlowMeshes::deleteNode(const NodeId& node, const CallWatch& watch)
{
    return passed(watch, [&] { return m_meshes->deleteNode(node, watch); });
}

Outcome<json> SlowMeshes::tags(const ResourceId& id, const CallWatch& watch)
{
    return passed(watch, [&] { return m_meshes->tags(id, watch); });
}

Outcome<json> SlowMeshes::tag(const ResourceId& id, const json& tags, const CallWatch& watch)
{
    return passed(watch, [&] { return m_meshes->tag(id, tags, watch); });
}

Outcome<json> SlowMeshes::untag(const ResourceId& id, const std::vector<std::string>& keys,
                                const CallWatch& watch)
{
    return passed(watch, [&] { return m_meshes->untag(id, keys, watch); });
}

Outcome<std::size_t> SlowMeshes::eachNode(const MeshId& mesh, const SeeNodes& see, const CallWatch& watch)
{
    return passed(watch, [&] { return m_meshes->eachNode(mesh, see, watch); });
}

} // namespace meshwright::monkey
