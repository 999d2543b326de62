// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"

#include <functional>
#include <map>
#include <set>

namespace meshwright {

/// A place that answers as another does, but for what a test alters.
class AlteredMeshes final : public Meshes
{
public:
    /// @p place must outlive it.
    explicit AlteredMeshes(Meshes& place) : m_place(place) {}

    std::set<Kind> notOffered;                      ///< these cannot be listed
    std::map<std::string, ResourceId> describedFor; ///< what is described instead of what has this name

    std::map<std::string, json> specs;                             ///< of what has this name; null for none
    std::map<std::string, std::function<void()>> beforeDescribing; ///< done first

    Outcome<std::vector<MeshRef>> listMeshes(const CallWatch& watch) override
    {
        return m_place.listMeshes(watch);
    }
    Outcome<std::vector<ResourceRef>> list(Kind kind, const MeshId& mesh, const std::string& parent,
                                           const CallWatch& watch) override
    {
        if (notOffered.contains(kind))
            return Failure{code::notOffered, QStringLiteral("Unknown."), {}};
        return m_place.list(kind, mesh, parent, watch);
    }
    Outcome<json> describe(const ResourceId& id, const CallWatch& watch) override
    {
        if (const auto first = beforeDescribing.find(id.name); first != beforeDescribing.end())
            first->second();
        const auto other = describedFor.find(id.name);
        Outcome<json> out = m_place.describe(other == describedFor.end() ? id : other->second, watch);
        if (const auto spec = specs.find(id.name); out && spec != specs.end()) {
            json& body = (*out)[resourceOf(id.kind).wrapper];
            body["spec"] = spec->second;
            if (spec->second.is_null())
                body.erase("spec");
        }
        return out;
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
