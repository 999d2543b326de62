// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/mesh/whole_mesh.h"

#include <cstddef>
#include <span>
#include <unordered_map>
#include <vector>

namespace meshwright {

/// Nodes of the whole mesh that all reach each other by calls, where there are two or three of them. Found by
/// Tarjan's algorithm over nodes and services, so each call is looked at once; with a stack of its own, as a
/// chain of calls may be long. Ask for it with mesh.index<CallCircles>(); it stays the same while no part
/// names anything else than before.
class CallCircles
{
public:
    explicit CallCircles(const WholeMesh& mesh);

    using Circle = std::vector<const MeshPart*>;
    /// In the order in which they were met; the nodes of each in the order they were found.
    const std::vector<Circle>& all() const { return m_circles; }
    /// The nodes of the circle that @p node is in; empty when it is in none.
    std::span<const MeshPart* const> of(const MeshPart& node) const;

private:
    struct Mark
    {
        std::size_t number; ///< in the order of the walk
        std::size_t lowest; ///< the least number that is reached from here
        bool isOpen = true; ///< its circle is not known yet
    };
    struct Step
    {
        const MeshPart* part;
        std::size_t next = 0; ///< of its calls
    };

    void addCalls(const WholeMesh& mesh, const MeshPart& part);
    void addTargets(const WholeMesh& mesh, const MeshPart& router, std::vector<const MeshPart*>& out);
    /// What is called from @p part, a node or service, as the number @p i; nullptr behind the last.
    const MeshPart* called(const MeshPart& part, std::size_t i) const;
    void open(const MeshPart& part);
    void walkFrom(const MeshPart& start);
    void close(const MeshPart& part, const Mark& mark);

    std::unordered_map<const MeshPart*, std::vector<const MeshPart*>> m_calls; ///< of nodes and services
    std::unordered_map<const MeshPart*, Mark> m_marks;
    std::vector<const MeshPart*> m_open;
    std::vector<Step> m_steps;
    std::vector<Circle> m_circles;
    std::unordered_map<const MeshPart*, std::size_t> m_circleOf;
};

} // namespace meshwright
