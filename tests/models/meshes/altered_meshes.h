// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/passing_meshes.h"

#include <functional>
#include <map>
#include <set>

namespace meshwright {

/// A place that answers as another does, but for what a test alters.
class AlteredMeshes final : public PassingMeshes
{
public:
    using PassingMeshes::PassingMeshes;

    std::set<Kind> notOffered;                      ///< these cannot be listed
    std::map<std::string, ResourceId> describedFor; ///< what is described instead of what has this name

    std::map<std::string, json> specs;                             ///< of what has this name; null for none
    std::map<std::string, std::function<void()>> beforeDescribing; ///< done first

    Outcome<std::vector<ResourceRef>> list(Kind kind, const MeshId& mesh, const std::string& parent,
                                           const CallWatch& watch) override
    {
        if (notOffered.contains(kind))
            return Failure{code::notOffered, QStringLiteral("Unknown."), {}};
        return PassingMeshes::list(kind, mesh, parent, watch);
    }
    Outcome<json> describe(const ResourceId& id, const CallWatch& watch) override
    {
        if (const auto first = beforeDescribing.find(id.name); first != beforeDescribing.end())
            first->second();
        const auto other = describedFor.find(id.name);
        Outcome<json> out = PassingMeshes::describe(other == describedFor.end() ? id : other->second, watch);
        if (const auto spec = specs.find(id.name); out && spec != specs.end()) {
            json& body = (*out)[resourceOf(id.kind).wrapper];
            body["spec"] = spec->second;
            if (spec->second.is_null())
                body.erase("spec");
        }
        return out;
    }
};

} // namespace meshwright
