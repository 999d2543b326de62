// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/whole_mesh.h"

#include <algorithm>

namespace meshwright {

WholeMesh::WholeMesh(std::string name, std::vector<MeshPart> parts, MeshKnowledge knowledge)
    : m_name(std::move(name)),
      m_parts(std::move(parts)),
      m_knowledge(std::move(knowledge))
{
    for (const MeshPart& part : m_parts) {
        if (!part.name.empty()) {
            Named& named = m_byName[{part.kind, part.parent, part.name}];
            named.first = named.count == 0 ? &part : named.first;
            named.count += part.input ? 1 : 0;
        }
        if (part.input)
            m_byKind[static_cast<std::size_t>(part.kind)].push_back(&part);
    }
    for (const MeshPart& part : m_parts)
        if (part.input && !part.parent.empty() &&
            (part.name.empty() || find(part.kind, part.name, part.parent)))
            m_byParent[{part.kind, part.parent}].push_back(&part);
}

WholeMesh::~WholeMesh() = default;

const MeshPart* WholeMesh::self() const
{
    const auto meshes = allOf(Kind::Mesh);
    return meshes.size() == 1 ? meshes.front() : nullptr;
}

std::span<const MeshPart* const> WholeMesh::of(Kind kind) const
{
    return (m_near ? *m_near : m_byKind)[static_cast<std::size_t>(kind)];
}

std::span<const MeshPart* const> WholeMesh::allOf(Kind kind) const
{
    return m_byKind[static_cast<std::size_t>(kind)];
}

void WholeMesh::narrow(const std::unordered_set<const MeshPart*>& parts)
{
    m_near.emplace();
    for (const MeshPart* part : parts)
        if (part->input)
            (*m_near)[static_cast<std::size_t>(part->kind)].push_back(part);
    for (auto& ofKind : *m_near)
        std::ranges::sort(ofKind); // they stand in the order they were found in
}

std::vector<std::string_view> WholeMesh::namesOf(Kind kind, std::string_view parent) const
{
    std::vector<std::string_view> out;
    for (auto i = m_byName.lower_bound({kind, parent, {}}); i != m_byName.end(); ++i) {
        const auto& [ofKind, ofParent, name] = i->first;
        if (ofKind != kind || ofParent != parent)
            break;
        out.push_back(name);
    }
    return out;
}

bool WholeMesh::has(Kind kind, std::string_view name, std::string_view parent) const
{
    return m_byName.contains({kind, parent, name});
}

const MeshPart* WholeMesh::find(Kind kind, std::string_view name, std::string_view parent) const
{
    const auto found = m_byName.find({kind, parent, name});
    return found != m_byName.end() && found->second.count == 1 ? found->second.first : nullptr;
}

const MeshPart* WholeMesh::firstOf(Kind kind, std::string_view name, std::string_view parent) const
{
    const auto found = m_byName.find({kind, parent, name});
    return found != m_byName.end() && found->second.count > 0 ? found->second.first : nullptr;
}

std::span<const MeshPart* const> WholeMesh::childrenOf(Kind kind, std::string_view parent) const
{
    const auto found = m_byParent.find({kind, parent});
    return found == m_byParent.end() ? std::span<const MeshPart* const>() : found->second;
}

} // namespace meshwright
