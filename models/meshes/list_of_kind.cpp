// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/list_of_kind.h"

#include <utility>

namespace meshwright {

ListOfKind::ListOfKind(Meshes& meshes, Kind kind, MeshId mesh, std::stop_token stop)
    : m_meshes(meshes),
      m_kind(kind),
      m_mesh(std::move(mesh)),
      m_watch{std::move(stop), {}}
{}

Outcome<std::vector<ResourceRef>> ListOfKind::of(const std::string& parent)
{
    if (!m_handedOut.insert(parent).second)
        return std::vector<ResourceRef>(); // two routers of one name have the same routes
    if (resourceOf(m_kind).parent && !std::exchange(m_isAsked, true))
        m_all = m_meshes.listByParent(m_kind, m_mesh, m_watch);
    if (!m_all)
        return m_meshes.list(m_kind, m_mesh, parent, m_watch);
    if (!*m_all)
        return m_all->failure();
    return std::move((**m_all)[parent]);
}

} // namespace meshwright
