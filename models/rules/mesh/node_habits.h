// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"
#include "models/rules/mesh/whole_mesh.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

// Settings that the nodes of a mesh have in common.
namespace meshwright {

enum class NodeHabit : unsigned char { LogPath, Discovery, TlsMode };

/// The only node that does not do as all others.
struct OddNode
{
    const MeshPart* node;
    NodeHabit habit;
    Pointer at;         ///< where its own setting stands, or would
    std::string common; ///< the others' setting
    std::size_t others; ///< how many they are, at least nine
};

/// Looks for the odd ones among the nodes of a mesh. Ask for it with mesh.index<NodeHabits>().
class NodeHabits
{
public:
    explicit NodeHabits(const WholeMesh& mesh);

    std::span<const OddNode> odd() const { return m_odd; }

private:
    std::vector<OddNode> m_odd;
};

} // namespace meshwright
