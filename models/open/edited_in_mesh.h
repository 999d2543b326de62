// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/mesh_in_place.h"

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace meshwright {

/// A mesh as its place has it, with one virtual node that is being edited: it stands in the place of the one
/// of its name, or is a new one. Making it takes its time, as checking a mesh does. Threads that check at
/// once wait for each other, some milliseconds.
class EditedInMesh
{
public:
    explicit EditedInMesh(const MeshAsListed& listed);
    /// Of a mesh that is no place's: @p id is what it is called.
    EditedInMesh(MeshInPlace mesh, const MeshId& id);

    /// What the mesh says about @p node, a create input, against which @p own is to be said alone, and what
    /// is wrong with others on account of it that is not as the place has it.
    NodeInMesh check(const json& node, const std::vector<Issue>& own);

    /// What the virtual services of the mesh are called, sorted.
    const std::shared_ptr<const std::vector<std::string>>& services() const { return m_services; }

    /// How many resources there are in the place.
    std::size_t size() const { return m_new; }

private:
    void put(const std::string& name, const json& node);
    MeshProblem ofOther(const MeshIssue& issue) const;

    /// Part, rule and place: whatever the words are, it was wrong before.
    using Known = std::tuple<std::size_t, std::string, std::string>;

    std::shared_ptr<const std::vector<std::string>> m_services;
    std::mutex m_mutex;                         ///< of all that follows but m_new
    MeshInPlace m_mesh;                         ///< without its parts
    std::map<std::string, std::size_t> m_nodes; ///< the first of each name
    LiveMesh m_live;
    const std::size_t m_new;          ///< the number of a node that is not there yet
    std::optional<std::size_t> m_at;  ///< where the edited one stands
    std::optional<LivePart> m_before; ///< what stands there otherwise
    std::set<Known> m_known;          ///< of others, what that is the other side of
};

} // namespace meshwright
