// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"

namespace meshwright {

/// A place that passes every call on to another; a test overrides what it wants to see or to change.
class PassingMeshes : public Meshes
{
public:
    /// @p place must outlive it.
    explicit PassingMeshes(Meshes& place) : m_place(place) {}

    Outcome<std::vector<MeshRef>> listMeshes(const CallWatch& watch) override
    {
        return m_place.listMeshes(watch);
    }
    Outcome<std::vector<ResourceRef>> list(Kind kind, const MeshId& mesh, const std::string& parent,
                                           const CallWatch& watch) override
    {
        return m_place.list(kind, mesh, parent, watch);
    }
    Outcome<MeshKnowledge> knownOf(const MeshId& mesh, const CallWatch& watch) override
    {
        return m_place.knownOf(mesh, watch);
    }
    Outcome<json> describe(const ResourceId& id, const CallWatch& watch) override
    {
        return m_place.describe(id, watch);
    }
    QString fileOf(const ResourceId& id, const CallWatch& watch) override
    {
        return m_place.fileOf(id, watch);
    }
    Outcome<json> create(Kind kind, const json& input, const CallWatch& watch) override
    {
        return m_place.create(kind, input, watch);
    }
    Outcome<json> update(Kind kind, const json& input, const CallWatch& watch) override
    {
        return m_place.update(kind, input, watch);
    }
    Outcome<json> deleteNode(const NodeId& node, const CallWatch& watch) override
    {
        return m_place.deleteNode(node, watch);
    }
    Outcome<json> tags(const ResourceId& id, const CallWatch& watch) override
    {
        return m_place.tags(id, watch);
    }
    Outcome<json> tag(const ResourceId& id, const json& tags, const CallWatch& watch) override
    {
        return m_place.tag(id, tags, watch);
    }
    Outcome<json> untag(const ResourceId& id, const std::vector<std::string>& keys,
                        const CallWatch& watch) override
    {
        return m_place.untag(id, keys, watch);
    }

private:
    Meshes& m_place;
};

} // namespace meshwright
